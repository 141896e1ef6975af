package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.RuleSet;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.Example;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.catalogue.Section;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.finding.Finding;
import org.nagare.testing.Checkout;

/** The catalogue, the rules and the examples say the same: each code has its page, is raised in its bad example and not in its good one. */
class CatalogueTest {

	private static final Catalogue CATALOGUE = Catalogue.shipped();
	private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)\\}");

	/** Rules that set one place against another, which their bad examples show. */
	private static final Set<String> NAMING_OTHER_PLACES = Set.of("agree.access-denied", "agree.blocks", "agree.channel-in-text", "agree.company-form", "agree.contractor-as-source", "agree.contractor-is-self",
			"agree.denied-in-text", "agree.departments-differ", "agree.entrusted-persons", "agree.foreign-name", "agree.handover-differs",
			"agree.handover-untold", "agree.incidents", "agree.linkage-denied", "agree.media-forbidden", "agree.name-width", "agree.network-acquisition",
			"agree.number-twice", "agree.outside-storage", "agree.overruled", "agree.repeated-text", "agree.retention-text", "agree.source-not-justified",
			"agree.source-without-arrow", "agree.spelling", "agree.step-not-covered", "agree.system-misnamed", "agree.system-not-listed", "agree.table-item",
			"complete.file-names", "complete.item-count", "condition.entrustment-flag", "condition.re-entrustment-care", "condition.re-entrustment-spoken-of",
			"condition.taken-away", "figure.arrow-twice", "figure.direction-in-text", "figure.identity-check", "figure.medium-without-measure",
			"figure.name-differs", "figure.number-denied", "figure.open-line-without-measure", "figure.replica-items", "figure.replica-not-drawn",
			"figure.system-not-listed", "figure.two-way-step", "linkage.block-missing", "linkage.library-item", "linkage.library-missing",
			"linkage.library-not-applicable", "revision.date", "revision.measure-removed", "revision.no-reassessment", "revision.parallel-texts",
			"revision.texts-left-behind", "revision.timing", "threshold.handlers", "threshold.handlers-implausible", "threshold.handlers-in-text",
			"threshold.subjects", "time.holding-day", "time.procedure-order", "time.published-after-holding");

	/** Rules that offer a remedy for their bad example; in an editor each of them is tried. */
	private static final Set<String> OFFERING = read(Checkout.plugin("org.nagare.rules.tests").resolve("remedies.txt")).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\\s")[0])
			.collect(Collectors.toCollection(TreeSet::new));

	@TempDir
	Path folder;

	@Test
	void everyRuleIsInTheCatalogueAndEveryEntryHasItsRule() {
		List<String> rules = RuleSet.all().stream().map(Rule::code).toList();
		List<String> entries = CATALOGUE.codes().stream().filter(code -> !Set.of(Section.TEXT, Section.FORM, Section.CHECK).contains(section(code))).toList();
		assertEquals(new TreeSet<>(entries), new TreeSet<>(rules));
		assertEquals(rules.size(), Set.copyOf(rules).size());
		assertEquals(rules.size(), RuleSet.all().stream().map(Object::getClass).distinct().count());
	}

	/** So nothing has to be kept equal: a code that a second class needed would have to come from the catalogue. */
	@Test
	void aCodeStandsOnceInTheClasses() throws IOException {
		String classes;
		try (Stream<Path> all = Files.walk(Checkout.plugin("org.nagare.rules").resolve("src"))) {
			classes = all.filter(file -> file.toString().endsWith(".java")).map(CatalogueTest::read).collect(Collectors.joining());
		}
		for (String code : CATALOGUE.codes()) {
			boolean below = Set.of(Section.TEXT, Section.FORM).contains(section(code));
			int times = classes.split("\"" + Pattern.quote(code) + "\"", -1).length - 1;
			assertTrue(times == 1 || below && times == 0, code + " stands " + times + " times");
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void everyFileOfTheCatalogueIsInTheIndex() throws IOException {
		Path catalogue = Checkout.plugin("org.nagare.rules").resolve("catalogue");
		Set<String> files;
		try (Stream<Path> all = Files.walk(catalogue)) {
			files = all.filter(file -> file.toString().endsWith(".md") && !file.getParent().endsWith(Section.TEXT.folder())).map(file -> file.getFileName().toString().replace(".md", ""))
					.collect(Collectors.toCollection(TreeSet::new));
		}
		assertEquals(CATALOGUE.codes().stream().filter(code -> section(code) != Section.TEXT).collect(Collectors.toCollection(TreeSet::new)), files);
	}

	@Test
	void theNumbersOfTheIndexAreThoseOfTheEntries() {
		List<String> numbers = new ArrayList<>();
		for (String code : CATALOGUE.codes()) {
			for (String number : CATALOGUE.require(code).numbers()) {
				assertEquals(Optional.of(code), CATALOGUE.code(number), number);
				numbers.add(number);
			}
		}
		assertEquals(List.copyOf(new LinkedHashSet<>(numbers)), numbers);
		assertTrue(CATALOGUE.code("Z-99").isEmpty());
	}

	@Test
	void everyFindingOfTheLanguageHasAPage() {
		for (LanguageFinding finding : LanguageFinding.values()) {
			RuleEntry entry = CATALOGUE.require(finding.code());
			assertEquals(finding.severity(), entry.severity());
			assertFalse(entry.page().japanese().isBlank() || entry.page().english().isBlank());
		}
	}

	@TestFactory
	Stream<DynamicTest> everyEntryIsWhole() {
		return CATALOGUE.codes().stream().map(code -> DynamicTest.dynamicTest(code, () -> {
			RuleEntry entry = CATALOGUE.require(code);
			for (Bilingual words : Stream.of(Optional.of(entry.title()), Optional.of(entry.page()), entry.message(), entry.remedy()).flatMap(Optional::stream).toList()) {
				assertFalse(words.japanese().isBlank() || words.english().isBlank(), words.toString());
				assertTrue(words.english().codePoints().filter(c -> c > 0x3000).count() <= words.english().codePointCount(0, words.english().length()) / 2, words.english());
				assertEquals(parameters(words.japanese()), parameters(words.english()));
			}
			assertFalse(entry.source().japanese().isBlank());
			assertEquals(code.contains("."), true);
		}));
	}

	private static Set<String> parameters(String template) {
		return PARAMETER.matcher(template).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	@TestFactory
	Stream<DynamicTest> theBadExampleIsFoundAndTheGoodOneIsNot() {
		return CATALOGUE.codes().stream().filter(code -> CATALOGUE.require(code).bad().isPresent()).map(code -> DynamicTest.dynamicTest(code, () -> {
			RuleEntry entry = CATALOGUE.require(code);
			List<Finding> found = findings(code + "-bad", entry.bad().orElseThrow(), MessageLanguage.JAPANESE);
			Set<String> bad = codes(found);
			Set<String> good = codes(findings(code + "-good", entry.good().orElseThrow(), MessageLanguage.ENGLISH));
			assertTrue(bad.contains(code), () -> "not raised by the bad example: " + bad);
			assertFalse(good.contains(code), () -> "raised by the good example");
			assertEquals(NAMING_OTHER_PLACES.contains(code), found.stream().filter(each -> each.code().equals(code)).anyMatch(each -> !each.related().isEmpty()), "whether it names related places");
			assertEquals(OFFERING.contains(code), found.stream().filter(each -> each.code().equals(code)).anyMatch(each -> !each.fixes().isEmpty()), "whether a remedy is offered");
			assertTrue(found.stream().flatMap(each -> each.related().stream()).noneMatch(place -> place.what().isBlank()), "each related place is called something");
			bad.removeAll(good);
			assertEquals(Set.of(code), bad, "the bad example has nothing else wrong with it");
			assertTrue(good.stream().noneMatch(each -> each.startsWith("syntax.") || each.startsWith("link.") || each.startsWith("word.") || each.startsWith("form.")
					|| each.startsWith("value.")), () -> "the good example is no good text: " + good);
		}));
	}

	/** A code without an example needs to be one that an example cannot show; each of them has a test of its own. */
	@Test
	void whatHasNoExampleIsKnown() {
		List<String> without = CATALOGUE.codes().stream().filter(code -> CATALOGUE.require(code).bad().isEmpty()).toList();
		assertEquals(List.of("file.unreadable", "file.link", "file.too-large", "file.cp932", "file.utf16", "file.not-text", "project.inner", "syntax.too-deep", "syntax.no-statement",
				"linkage.sample-text"), without);
		assertEquals(without, CATALOGUE.codes().stream().filter(code -> CATALOGUE.require(code).good().isEmpty()).toList());
	}

	private static Set<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
	}

	private List<Finding> findings(String name, Example example, MessageLanguage language) {
		Checked project = new Checked(folder.resolve(name), language);
		project.file("組織.nagare", CatalogueProject.part("組織"));
		String own = example.kind() == Example.Kind.TEXT ? example.text() : "";
		project.file("手当.nagare", whole(own));
		example.before().ifPresent(before -> project.file(Example.BEFORE + "/初版/組織.nagare", CatalogueProject.part("組織")).file(Example.BEFORE + "/初版/手当.nagare", whole(before)));
		example.beside().ifPresent(beside -> project.file("別の評価書.nagare", beside));
		switch (example.kind()) {
			case SETTINGS -> project.file("nagare.project", example.text());
			case EDITION -> project.file("様式/市.yoshiki", example.text());
			case TEXT -> assertFalse(own.isBlank());
		}
		return project.findings();
	}

	/** An example with the parts of the small project that it does not write itself. */
	private static String whole(String own) {
		return Stream.of("評価書", "ファイル", "業務").filter(part -> own.lines().noneMatch(line -> line.startsWith(part + " "))).map(CatalogueProject::part)
				.collect(Collectors.joining("", "", own));
	}

	private static Section section(String code) {
		return CATALOGUE.require(code).section();
	}
}
