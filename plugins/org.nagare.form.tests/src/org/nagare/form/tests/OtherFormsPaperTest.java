package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.Heading;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.Section;
import org.nagare.testing.Checkout;

/** 様式1 to 3, of which no page was seen: as many items and choices as the paper on the form carries, under the titles that it names. */
class OtherFormsPaperTest {

	/** Items and choices for each section. A count of choices is that of all lists of the section, once for each item that offers them. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"平成26年4月様式1 | 表紙 1/0, 計画 3/0, 計画別添1 1/0, 計画別添2 3/0",
			"平成29年5月様式2 | 表紙 7/0, 基礎Ⅰ 12/3, 基礎Ⅱ 5/9, 基礎Ⅲ 1/4, 基礎変更 6/2",
			"令和6年10月様式2 | 表紙 7/0, 基礎Ⅰ 12/3, 基礎Ⅱ 5/9, 基礎Ⅲ 1/4, 基礎Ⅳ 5/6, 基礎変更 6/2",
			"平成26年4月様式3 | 表紙 7/0, 重点Ⅰ 13/15, 重点Ⅱ 46/87, 重点別添1 2/0, 重点Ⅲ 17/29, 重点Ⅳ 6/0, 重点Ⅴ 2/3, 重点別添2 6/2" })
	void itemsAndChoicesOfEachSection(String id, String counts) {
		List<String> found = new ArrayList<>();
		for (Section section : edition(id).sections()) {
			int choices = section.items().stream().mapToInt(item -> item.list().map(list -> list.options().size()).orElse(0)).sum();
			found.add(section.key().head() + " " + section.items().size() + "/" + choices);
		}
		assertEquals(counts, String.join(", ", found));
	}

	/** 様式3: the contents list of the paper is that of the edition, in its order. */
	@Test
	void sectionsOfTheKeyFormAreThoseOfThePaper() throws IOException {
		Matcher titles = Pattern.compile("(?:[Ⅰ-Ⅵ]|\\(別添[0-9]\\))[^ ⅠⅡⅢⅣⅤⅥ(*]+").matcher(paper("様式3").replace("*", "").replaceAll(" — .*", ""));
		List<String> written = new ArrayList<>();
		while (titles.find()) {
			written.add(titles.group());
		}
		assertEquals(7, written.size(), written::toString);
		assertEquals(written, edition("平成26年4月様式3").sections().stream().skip(1).map(section -> section.title().replace(" ", "")).toList());
	}

	/** 様式2: each numbered item of the paper has a place of that number; what is counted has its day (重大事故 is no count). */
	@Test
	void itemsOfTheBasicFormAreThoseOfThePaper() throws IOException {
		Edition edition = edition("令和6年10月様式2");
		int compared = 0;
		for (String part : paper("様式2").replaceAll(" — .*", "").split(";")) {
			Matcher head = Pattern.compile("([ⅠⅡⅢⅣ])([^ ]+)").matcher(part);
			if (head.find()) {
				String key = "基礎" + head.group(1);
				Section section = edition.sections().stream().filter(each -> each.key().head().equals(key)).findFirst().orElseThrow(() -> new AssertionError(part));
				assertEquals(head.group(1) + head.group(2), section.title().replace(" ", ""));
				Matcher item = Pattern.compile("(?<= )([1-8])([^0-9 (]+)").matcher(part);
				while (item.find()) {
					String place = key + "." + item.group(1);
					assertTrue(section.items().stream().anyMatch(each -> each.key().plain().equals(place) || each.key().plain().startsWith(place + ".")), place);
					assertTrue(words(section).stream().anyMatch(words -> words.contains(item.group(2).replace("所属長", ""))), () -> place + " " + item.group(2) + " in " + words(section));
					compared++;
				}
			}
		}
		assertEquals(11, compared);
		assertEquals(List.of("基礎Ⅰ.1.①", "基礎Ⅰ.1.②", "基礎Ⅰ.1.③"), edition.items().stream().map(item -> item.key().plain()).filter(path -> path.startsWith("基礎Ⅰ.1.")).toList());
		assertEquals(List.of("基礎Ⅱ.1.時点", "基礎Ⅱ.2.時点"), edition.items().stream().filter(item -> item.label().equals("いつ時点の計数か")).map(item -> item.key().plain()).toList());
		assertTrue(paper("様式2").contains("変更箇所") && edition.sections().getLast().title().equals("変更箇所"));
	}

	/** 様式1: the labels that the notice names stand in it. */
	@Test
	void labelsOfThePlanAreThoseOfThePaper() throws IOException {
		Edition edition = edition("平成26年4月様式1");
		List<String> labels = edition.sections().stream().flatMap(section -> words(section).stream()).map(label -> label.replace(" ", "")).toList();
		String paper = paper("様式1");
		for (String label : List.of("評価書番号", "システムの名称", "(別添1)システム概要図", "(別添2)各システムの個人番号へのアクセス", "個人番号にアクセスできるシステム", "個人番号を直接保有するシステム")) {
			assertTrue(paper.contains(label), label);
			assertTrue(labels.contains(label), () -> label + " in " + labels);
		}
	}

	/** Titles and labels of a section. */
	private static List<String> words(Section section) {
		List<String> words = new ArrayList<>(List.of(section.title()));
		section.entries().forEach(entry -> collect(entry, words));
		return words;
	}

	private static void collect(org.nagare.form.edition.Entry entry, List<String> words) {
		switch (entry) {
			case Item item -> words.add(item.label());
			case Heading heading -> {
				words.add(heading.title());
				heading.entries().forEach(each -> collect(each, words));
			}
		}
	}

	private static Edition edition(String id) {
		return Written.FORMS.edition(id).orElseThrow();
	}

	/** What section 5 of the paper says of a form. */
	private static String paper(String form) throws IOException {
		Assumptions.assumeTrue(Checkout.shared().isPresent(), "skipped: the folder «shared» does not stand beside the project");
		Map<String, String> forms = new LinkedHashMap<>();
		for (String line : Files.readAllLines(Checkout.shared().orElseThrow().resolve("domain/FORM.md"))) {
			Matcher found = Pattern.compile("^\\* \\*\\*(様式[0-9]) [^*]*\\*\\*[^:]*: (.*)").matcher(line);
			if (found.find()) {
				forms.put(found.group(1), found.group(2));
			}
		}
		return forms.get(form);
	}
}
