package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.form.cell.Cell;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.Entry;
import org.nagare.form.edition.Heading;
import org.nagare.form.edition.Item;
import org.nagare.testing.Checkout;

/**
 * From the pages of real documents to the edition: each label, each heading, each list of choices and each place that they name is one of
 * ours. What is not stands here with its cause.
 */
class RealPagesTest {

	private static final Map<String, String> NOT_OURS = Map.of(
			"目的を超えた紐付け、事務に必要な情報との紐付けが行われるリスク", "both conversions lose «のない», without which it says the opposite",
			"入手の際に特定個人情報漏えい・紛失するリスク", "the conversion loses «が»; the notice of 2014 has it",
			"入手した特定個人情報ที่ไม่正確であるリスク", "the conversion writes another language for «が不»",
			"入手した特定個人情報that不正確であるリスク", "the same",
			"ルール内容及びルール遵守の確認方法", "one body left out «の»; the other document has it");

	private final Edition edition = Written.edition();
	private final Set<String> titles = new HashSet<>();

	@ParameterizedTest
	@ValueSource(strings = { "000_e3cba37e7bd19f1c.txt", "002_6f886305d7562347.txt" })
	void everyLabelAndHeadingIsOneOfOurs(String name) throws IOException {
		edition.sections().forEach(section -> {
			titles.add(squeezed(section.title()));
			collect(section.entries());
		});
		Map<String, String> strange = new TreeMap<>();
		int compared = 0;
		for (String line : seed(name)) {
			String label = label(line);
			if (!label.isEmpty()) {
				compared++;
				if (!titles.contains(label) && !NOT_OURS.containsKey(label)) {
					strange.put(label, line);
				}
			}
		}
		assertEquals(Map.of(), strange);
		assertTrue(compared > 100, "labels compared: " + compared);
	}

	/** What a line of a table or of a heading begins with, without its number and its ※; empty for a line of text. */
	private static String label(String line) {
		String[] columns = line.replaceAll("<[a-z/][^>]*>", "").split("\t", -1);
		String first = columns[0].isBlank() && columns.length > 2 ? columns[1].strip() : columns[0].strip();
		boolean heading = first.matches("(リスク[0-9][:：]|\\(別添[12]\\)|Ⅲ|III?|IV|VI?) ?.*") && first.length() < 90;
		boolean table = columns.length > 1 && first.matches("([①-⑩]|[0-9]\\. ).*|その.*|.*(内容|方法|か|の措置|の規定|の記録|の確保|ルール|に対する措置)( ※)?") && !first.contains("。");
		if (!(heading || table) || line.contains("<選択肢>") && columns.length < 2) {
			return "";
		}
		String bare = first.replaceFirst("^(リスク[0-9][:：]|\\(別添[12]\\)|Ⅲ|III?|IV|VI?|[①-⑩]|[0-9]\\.)\\s*", "").replaceFirst("\\s*※.*$", "").replaceFirst("\\s*\\[○?\\] .*$", "");
		return squeezed(bare).replaceFirst("使用の主体使用部署", "使用の主体");
	}

	private void collect(List<Entry> entries) {
		for (Entry entry : entries) {
			switch (entry) {
				case Item item -> titles.add(squeezed(item.label()));
				case Heading heading -> {
					titles.add(squeezed(heading.title()));
					collect(heading.entries());
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "000_e3cba37e7bd19f1c.txt", "002_6f886305d7562347.txt" })
	void everyListOfChoicesIsOneOfOurs(String name) throws IOException {
		Set<String> ours = new HashSet<>();
		for (ChoiceList list : edition.lists().values()) {
			ours.add(squeezed(String.join("", list.options().stream().map(ChoiceList.Option::numbered).toList())));
		}
		Set<String> seen = new HashSet<>();
		for (String line : seed(name)) {
			Matcher choices = Pattern.compile("<選択肢>(.*)").matcher(line);
			if (choices.find()) {
				List<String> numbered = new ArrayList<>();
				Matcher each = Pattern.compile("([1-9]|10)\\) ([^ \t<]+)").matcher(choices.group(1).replaceAll("<[a-z/][^>]*>", " "));
				while (each.find()) {
					numbered.add(each.group(1) + ")" + each.group(2));
				}
				// columns of the paper are read across in places: the number tells the order
				numbered.sort((one, other) -> Integer.compare(Integer.parseInt(one.replaceAll("\\).*", "")), Integer.parseInt(other.replaceAll("\\).*", ""))));
				if (!numbered.isEmpty()) {
					// one table stands in its line twice
					String list = squeezed(String.join("", numbered.stream().distinct().toList()));
					assertTrue(ours.contains(list), () -> list + " is none of ours; the line: " + line);
					seen.add(list);
				}
			}
		}
		assertTrue(seen.size() > 8, "lists compared: " + seen.size());
	}

	/** Each place that the real 別添3 names: the chapter, the file, the number and the risk are a place that we print. */
	@Test
	void everyPlaceOfTheChangesIsAPlaceThatIsPrinted() throws IOException {
		Written model = SmallModel.withFile(SmallModel.FILE + "委託 運用 \"運用\" 委託先 業者 : 給付情報\n");
		Set<String> printed = new HashSet<>();
		for (Cell cell : model.form().cells()) {
			printed.add(squeezed(cell.printedPath()).replace("給付情報ファイル", "F"));
		}
		Set<String> strange = new HashSet<>();
		int compared = 0;
		for (String line : seed("004_64a488f084fd94c5.txt")) {
			String[] columns = line.split("\\|");
			if (columns.length > 5 && columns[1].strip().startsWith("令和")) {
				compared++;
				String place = place(columns[2]);
				if (printed.stream().noneMatch(path -> path.startsWith(place))) {
					strange.add(place);
				}
			}
		}
		// a table that refers to an appendix, and a system that came, are places of groups; 提供先 are there where there are any
		assertEquals(Set.of("Ⅱ(F)－5－提供先", "Ⅲ－3(F)－リスク2"), strange);
		assertEquals(41, compared);
	}

	/** Without the words in brackets that stand behind the number, and with the names of the files as one. */
	private static String place(String column) {
		String place = squeezed(column).replaceAll("^I([-ー－])", "Ⅰ$1").replaceAll("^V([-ー－])", "Ⅴ$1").replaceAll("^II", "Ⅱ").replaceAll("[-ー－]", "－");
		place = place.replaceAll("(住民基本台帳|本人確認情報|送付先情報)ファ?イル", "F").replace("委託事項①", "委託事項1").replaceAll("^\\(別添1\\)事務内容(備考)?", "別添1");
		place = place.replaceAll("提供先1～59.*", "提供先").replaceAll("システム[278]", "システム1");
		return place.replaceAll("(リスク[1-9]|^Ⅲ\\(F\\)－4)\\(.*", "$1");
	}

	private static String squeezed(String text) {
		return text.replaceAll("[ \t\n]", "").replace('（', '(').replace('）', ')');
	}

	private static List<String> seed(String name) throws IOException {
		Assumptions.assumeTrue(Checkout.shared().isPresent(), "skipped: the folder «shared» with the real documents does not stand beside the project");
		Path file = Checkout.shared().orElseThrow().resolve("seeds").resolve(name);
		return Files.readAllLines(file);
	}
}
