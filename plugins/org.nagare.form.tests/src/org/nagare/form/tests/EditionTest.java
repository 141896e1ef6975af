package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.nagare.form.writer.Audience;
import org.nagare.form.Forms;
import org.nagare.form.answer.Bindings;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.edition.Entry;
import org.nagare.form.edition.Heading;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.Kind;
import org.nagare.form.edition.Provision;
import org.nagare.model.source.SourceLocator;
import org.nagare.testing.Checkout;
import org.nagare.yoshiki.question.Question;

/** The shipped editions: in order, complete, and in the exact words of the form. */
class EditionTest {

	/** Items with ※ outside of Ⅲ and Ⅳ, where the heading gives it to all. */
	private static final Set<String> IMPORTANT = Set.of("Ⅰ.1.②", "Ⅰ.5", "Ⅰ.6.①", "Ⅰ.6.②", "Ⅱ.2.①", "Ⅱ.2.③", "Ⅱ.2.④.主な項目", "Ⅱ.3.①", "Ⅱ.3.⑥",
			"Ⅱ.3.⑦.使用部署", "Ⅱ.3.⑧", "Ⅱ.3.⑧.突合", "Ⅱ.3.⑧.統計分析", "Ⅱ.3.⑧.決定", "Ⅱ.4.②.範囲", "Ⅱ.4.⑦", "Ⅱ.6.①", "Ⅱ.4.有無", "Ⅱ.5.有無");

	private final Edition edition = Written.edition();

	@Test
	void everyShippedEditionIsInOrder() {
		EditionCatalogue catalogue = EditionCatalogue.shipped();
		assertFalse(catalogue.ids().isEmpty());
		for (String id : catalogue.ids()) {
			assertEquals(List.of(), catalogue.problems(id));
			assertEquals(id, catalogue.edition(id).orElseThrow().id());
		}
	}

	@Test
	void theIndexNamesEveryFile() throws IOException {
		Path folder = Checkout.plugins().resolve("org.nagare.form/editions");
		Set<String> indexed = new TreeSet<>();
		for (String line : Files.readAllLines(folder.resolve("index.txt"))) {
			if (!line.startsWith("#") && !line.isBlank()) {
				indexed.add(line.split(" +")[1]);
			}
		}
		try (var files = Files.list(folder)) {
			assertEquals(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yoshiki")).collect(Collectors.toCollection(TreeSet::new)),
					indexed);
		}
	}

	@Test
	void itemsAndClassesAreThoseOfTheCommittedTable() throws IOException {
		assertEquals(table("items.tsv").stream().map(row -> row.get(0) + " " + row.get(1)).toList(), items());
	}

	@Test
	void thereAreTwoHundredAndThirtyItems() {
		Map<String, Integer> parts = new LinkedHashMap<>();
		edition.items().forEach(item -> parts.merge(item.key().head(), 1, Integer::sum));
		assertEquals(Map.of("表紙", 8, "Ⅰ", 15, "別添1", 2, "Ⅱ", 61, "別添2", 2, "Ⅲ", 105, "Ⅳ", 7, "Ⅴ", 12, "Ⅵ", 12, "別添3", 6), parts);
		Map<Provision, Integer> classes = new LinkedHashMap<>();
		edition.items().forEach(item -> classes.merge(item.provision(), 1, Integer::sum));
		assertEquals(Map.of(Provision.DERIVED, 63, Provision.EXTENDABLE, 5, Provision.ATTRIBUTE, 31, Provision.ENTERED, 112, Provision.LIBRARY, 17,
				Provision.FIXED, 2), classes);
	}

	/** The tables of the domain themselves, where they stand beside the project. */
	@Test
	void itemsAreThoseOfTheDerivationPaper() throws IOException {
		Path paper = paper("domain/DERIVATION.md");
		List<String> rows = new ArrayList<>();
		String prefix = "";
		int chapter = 0;
		for (String line : Files.readAllLines(paper)) {
			if (line.matches("## [0-9]+\\. .*")) {
				chapter = Integer.parseInt(line.substring(3, line.indexOf('.')));
				prefix = chapter == 5 ? "Ⅱ." : chapter == 7 ? "Ⅲ." : "";
			} else if (chapter >= 2 && chapter <= 11 && line.matches("\\| [^|]+ \\| [^|]+ \\| (D\\+|[DAELF]) \\|.*")) {
				String[] columns = line.split(" ?\\| ?");
				rows.add((prefix + columns[1]).replaceAll("\\([a-z]\\)", "") + " " + columns[3]);
			}
		}
		assertEquals(rows, items());
	}

	@Test
	void choicesAreThoseOfTheCommittedTable() throws IOException {
		Set<String> known = new HashSet<>();
		for (List<String> row : table("choices.tsv")) {
			ChoiceList list = edition.lists().get(row.get(1));
			assertEquals(row.subList(2, row.size()), list.labels(), row.get(0));
			known.add(row.get(1));
		}
		known.addAll(Set.of("提供移転の有無", "書名"));
		assertEquals(known, edition.lists().keySet());
		assertEquals(List.of("提供を行っている", "移転を行っている", "行っていない"), edition.lists().get("提供移転の有無").labels());
	}

	@Test
	void choicesAreThoseOfTheFormPaper() throws IOException {
		Path paper = paper("domain/FORM.md");
		Map<String, String> names = new LinkedHashMap<>();
		table("choices.tsv").forEach(row -> names.put(row.get(0), row.get(1)));
		int compared = 0;
		for (String line : Files.readAllLines(paper)) {
			String[] columns = line.split(" \\| ");
			String code = columns[0].replaceFirst("\\| ", "").replaceAll(" .*", "");
			if (columns.length < 2 || !names.containsKey(code) || code.equals("CH_TIMING")) {
				continue;
			}
			List<String> labels = edition.lists().get(names.get(code)).labels();
			List<String> written = code.startsWith("CH_")
					? Arrays.stream((" " + columns[1].replaceFirst("\\s*\\+ \\(\\s*\\)件", "")).split(" [0-9]+\\) ")).skip(1).map(String::strip).toList()
					: Arrays.stream(columns[1].replace(" ／ ", " · ").split(" · ")).map(EditionTest::plain).toList();
			assertEquals(written, labels, code);
			compared++;
		}
		assertEquals(names.size() - 1, compared);
	}

	private static String plain(String mark) {
		return mark.replaceFirst("^(識別情報|連絡先等情報|業務関係情報): ", "").replaceFirst("\\(\\s*\\)$", "").replace("電子記録媒体(…)", "電子記録媒体(フラッシュメモリを除く。)")
				.strip();
	}

	@Test
	void starsAreThoseOfTheForm() {
		for (Item item : edition.items()) {
			boolean expected = switch (item.key().head()) {
				case "Ⅲ" -> !item.key().plain().startsWith("Ⅲ.7.リスク1.⑨");
				case "Ⅳ" -> true;
				default -> IMPORTANT.contains(item.key().plain());
			};
			assertEquals(expected, item.important(), item.key()::toString);
		}
	}

	@Test
	void everyQuestionIsAnsweredAndAsked() {
		assertEquals(EnumSet.allOf(Question.class), Bindings.registry().keySet());
		Set<Question> asked = EnumSet.noneOf(Question.class);
		for (String id : Written.FORMS.editions()) {
			Written.FORMS.edition(id).orElseThrow().items().stream().flatMap(item -> item.question().stream()).forEach(asked::add);
		}
		asked.add(Question.ENTITY_IS_ADMINISTRATIVE);
		asked.add(Question.ACQUISITION_FROM_PERSON);
		assertEquals(EnumSet.allOf(Question.class), asked);
	}


	/** Every label that is said to have been seen in that document stands in it, letter by letter. */
	@Test
	void labelsStandInTheSeed() throws IOException {
		String seed = squeeze(Files.readString(paper("seeds/002_6f886305d7562347.txt")));
		Set<String> notThere = new TreeSet<>();
		for (Item item : edition.items()) {
			boolean seen = item.evidence().contains("S2") && item.unverified().isEmpty();
			if (seen && !seed.contains(squeeze(item.label()))) {
				notThere.add(item.key().plain());
			}
		}
		assertEquals(Set.of(), notThere);
	}

	/** The notice of 2014 shows pages of the form of that year: what is said to be in it is, label by label and with its choices. */
	@Test
	void labelsOf2014StandInTheNotice() throws IOException {
		String notice = squeeze(Files.readString(paper("seeds/003_0ae9c649266b958b.txt")));
		Set<String> notThere = new TreeSet<>();
		int seen = 0;
		for (Item item : Written.FORMS.edition("平成26年4月様式4").orElseThrow().items()) {
			if (item.evidence().contains("S3")) {
				seen++;
				boolean derived = !item.unverified().isEmpty();
				boolean choices = item.kind() != Kind.CHOICE || item.list().orElseThrow().labels().stream().map(EditionTest::squeeze).allMatch(notice::contains);
				if (!derived && !(notice.contains(squeeze(item.label())) && choices)) {
					notThere.add(item.key().plain());
				}
			}
		}
		assertEquals(Set.of(), notThere);
		assertTrue(seen > 25, "items seen in the notice: " + seen);
	}

	private static String squeeze(String text) {
		return text.replaceAll("[ \\t\\n]", "").replace('（', '(').replace('）', ')');
	}

	private List<String> items() {
		return edition.items().stream().map(item -> item.key().plain() + " " + item.provision().letter()).toList();
	}

	private static List<List<String>> table(String name) throws IOException {
		return Files.readAllLines(Checkout.plugin("org.nagare.form.tests").resolve("expected").resolve(name)).stream().map(line -> List.of(line.split("\t"))).toList();
	}

	private static Path paper(String name) {
		Assumptions.assumeTrue(Checkout.shared().isPresent(), "skipped: the folder «shared» does not stand beside the project");
		return Checkout.shared().orElseThrow().resolve(name);
	}

	@Test
	void theEditionOf2014DiffersWhereItIsKnownTo() {
		Edition old = Written.FORMS.edition("平成26年4月様式4").orElseThrow();
		assertEquals(edition.items().stream().map(item -> item.key().toString()).toList(), old.items().stream().map(item -> item.key().toString()).toList());
		Map<String, String> changed = new LinkedHashMap<>();
		for (int i = 0; i < old.items().size(); i++) {
			if (!old.items().get(i).label().equals(edition.items().get(i).label())) {
				changed.put(old.items().get(i).key().plain(), old.items().get(i).label());
			}
		}
		assertEquals(Map.of("表紙.承認日", "特定個人情報保護委員会 承認日【行政機関等のみ】", "Ⅰ.7.②", "所属長", "Ⅳ.2", "職員に対する教育・啓発", "Ⅵ.4.②",
				"特定個人情報保護委員会による審査"), changed);
		assertEquals("[平成26年4月 様式4]", old.mark().orElseThrow());
		assertTrue(headings(old).contains("職員に対する教育・啓発") && headings(old).contains("特定個人情報保護委員会の承認【行政機関等のみ】"), headings(old)::toString);
		assertFalse(headings(old).contains("従業者に対する教育・啓発"));
	}

	@Test
	void anEditionThatWasNeverSeenHasNoMark() {
		Edition present = Written.FORMS.edition("令和6年10月様式4").orElseThrow();
		assertTrue(present.mark().isEmpty());
		assertFalse(present.unverified().isEmpty());
		assertEquals(230, present.items().size());
		Written model = SmallModel.with("");
		FilledForm form = Written.FORMS.cells(model.model().assessments().getFirst(), model.model(), present, SourceLocator.NOWHERE);
		assertEquals("?", Written.told(form.cell("表紙.様式").orElseThrow().value()));
		String text = Forms.text(form, Audience.DRAFT);
		assertTrue(text.contains("未確認: 様式は未見") && !text.contains("[令和6年10月"), "the draft has to say that the edition was never seen");
		assertFalse(Forms.text(form, Audience.PUBLIC).contains("未確認"), "a published page says nothing of how an edition was made");
	}

	private static List<String> headings(Edition edition) {
		List<String> titles = new ArrayList<>();
		edition.sections().forEach(section -> collect(section.entries(), titles));
		return titles;
	}

	private static void collect(List<Entry> entries, List<String> titles) {
		for (Entry entry : entries) {
			if (entry instanceof Heading heading) {
				titles.add(heading.title());
				collect(heading.entries(), titles);
			}
		}
	}
}
