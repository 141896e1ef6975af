package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.finding.Finding;
import org.nagare.testing.Checkout;

/** Findings from all layers, their severities and their order. */
class ProjectCheckTest {

	/** A warning of the language, in line 1. */
	private static final String LOOK_ALIKE = "関係者 ＡＢ \"甲\" 本人\n関係者 AB \"乙\" 本人\n";

	@TempDir
	Path folder;
	private Checked project;

	@BeforeEach
	void start() {
		project = new Checked(folder).file("a.nagare", Checked.WHOLE);
	}

	@Test
	void nothingIsFoundInAWholeProject() {
		assertEquals(List.of(), project.findings());
	}

	/** Whoever waits can end a check between any two rules, not only between two projects. */
	@Test
	void aCheckIsEndedBetweenTwoRules() throws IOException {
		NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);
		NagareProject read = language.read(ProjectSearch.find(folder).getFirst());
		ProjectCheck check = new ProjectCheck(language, EditionCatalogue.shipped(), MessageLanguage.JAPANESE, Checked.TODAY);
		AtomicInteger asked = new AtomicInteger();
		assertEquals(check.check(read).findings(), check.check(read, asked::incrementAndGet).findings());
		assertTrue(asked.get() > 50, asked.toString());
		AtomicInteger left = new AtomicInteger(3);
		assertThrows(CancellationException.class, () -> check.check(read, () -> {
			if (left.decrementAndGet() == 0) {
				throw new CancellationException();
			}
		}));
		assertEquals(0, left.get(), "asked no more once it is ended");
	}

	/** A year after its publication, an example is no longer without a word. */
	@ParameterizedTest
	@CsvSource({ "vaccination, 2021-10-01", "resident-registry, 2023-02-03", "maternal-health, 2022-03-01", "city, 2022-04-01" })
	void nothingIsFoundInAnExampleWhenItIsPublished(String name, LocalDate day) {
		for (MessageLanguage language : MessageLanguage.values()) {
			assertEquals(List.of(), Checked.result(Checkout.example(name), language, day).findings());
			List<Finding> later = Checked.result(Checkout.example(name), language, day.plusDays(366)).findings();
			assertEquals(Set.of("threshold.yearly", "time.yearly-review"), later.stream().map(Finding::code).collect(Collectors.toSet()));
			assertTrue(later.stream().allMatch(finding -> finding.severity() == FindingSeverity.INFORMATION));
			assertTrue(Checked.result(Checkout.example(name), language, day.plusYears(5)).findings().stream().anyMatch(finding -> finding.code().equals("time.five-years")));
		}
	}

	@Test
	void findingsOfEachLayerStandInOneList() {
		project.settings("なに\n").file("b.nagare", "関係者 住民 \"住民\"\n記載 Ⅰ.9 \"x\"\n関係者 住民 \"住民\" 本人\n").file("c/d.nagare", "なに\n");
		List<String> told = project.told();
		assertTrue(told.contains("project.setting error nagare.project:3:1"), told.toString());
		assertTrue(told.stream().anyMatch(each -> each.startsWith("syntax.") && each.endsWith(" c/d.nagare:1:1")), told.toString());
		assertTrue(told.contains("name.duplicate error b.nagare:1:5"), told.toString());
		assertTrue(told.stream().anyMatch(each -> each.startsWith("form.")), told.toString());
	}

	@Test
	void anEditionThatNobodyKnowsHasItsPlaceAndTheKnownOnes() {
		project.file("a.nagare", Checked.WHOLE.replace("平成30年5月様式4", "平成30年5月様式9"));
		List<Finding> findings = project.findings();
		assertEquals(List.of("form.unknown-edition error a.nagare:6:8"), project.told());
		assertTrue(findings.get(0).message().contains("平成30年5月様式4"), findings.get(0).message());
		assertTrue(Checked.findings(folder, MessageLanguage.ENGLISH).get(0).message().contains("平成26年4月様式4"));
	}

	@Test
	void anEditionOfTheProjectCountsAndItsFaultsAreFound() {
		String own = "様式 みなみ市様式 \"市の様式\" 元 平成30年5月様式4 {\n    削除 Ⅰ.7.②\n}\n";
		project.settings("").file("a.nagare", Checked.WHOLE.replace("平成30年5月様式4", "みなみ市様式")).file("様式/市.yoshiki", own);
		assertEquals(List.of(), project.told());
		project.file("様式/市.yoshiki", own.replace("Ⅰ.7.②", "Ⅰ.99"));
		assertEquals(List.of("form.unknown-edition error a.nagare:6:8", "form.edition-faulty error 様式/市.yoshiki:2:8"), project.told());
	}

	@Test
	void anEntryThatFitsNowhereNamesItsCell() {
		project.file("a.nagare", Checked.WHOLE + "記載 Ⅰ.99 \"x\"\n");
		List<Finding> findings = project.findings();
		assertEquals(1, findings.size(), findings.toString());
		assertEquals("form.unknown-path", findings.get(0).code());
		assertEquals(12, findings.get(0).line());
		assertTrue(findings.get(0).path().orElseThrow().contains("99"));
	}

	/** An item written as the form prints it is one slip: the item that is left of it is not told as unknown besides. */
	@Test
	void aPathThatCannotBeReadIsToldOnce() {
		project.file("a.nagare", Checked.WHOLE + "記載 Ⅰ－4 \"x\"\n");
		assertEquals(List.of("syntax.path error a.nagare:12:5"), project.told());
		project.file("a.nagare", Checked.WHOLE + "記載 Ⅰ.99 {\n    ① \"x\"\n    ②－1 \"y\"\n}\n");
		List<String> codes = project.findings().stream().map(finding -> finding.code() + ":" + finding.line()).toList();
		assertTrue(codes.containsAll(List.of("form.unknown-path:12", "syntax.path:14")) && !codes.contains("form.unknown-path:14"), codes.toString());
	}

	@Test
	void whatTwoEditionsShareIsToldOnce() {
		String entries = "記載 Ⅰ.99 \"x\"\n記載 Ⅵ.3.① \"甲\"\n記載 Ⅵ.3.① \"乙\"\n";
		project.file("a.nagare", Checked.WHOLE.replace("平成30年5月様式4", "平成30年5月様式4, 平成26年4月様式4") + entries);
		List<Finding> findings = project.findings();
		assertEquals(List.copyOf(new LinkedHashSet<>(findings)), findings);
		assertEquals(2, findings.stream().filter(finding -> finding.code().equals("form.unknown-path")).count(), findings.toString());
		List<String> others = findings.stream().map(Finding::code).filter(code -> !code.equals("form.unknown-path")).toList();
		assertFalse(others.isEmpty());
		assertEquals(List.copyOf(new LinkedHashSet<>(others)), others);
	}

	@Test
	void severitiesAreThoseOfTheSettings() {
		project.file("b.nagare", LOOK_ALIKE);
		assertEquals(FindingSeverity.WARNING, onlySeverity().orElseThrow());
		assertFalse(project.result(Checked.TODAY).hasErrors());
		project.settings("重大度 name.look-alike 誤り\n");
		assertEquals(FindingSeverity.ERROR, onlySeverity().orElseThrow());
		assertTrue(project.result(Checked.TODAY).hasErrors());
		project.settings("重大度 name.look-alike 情報\n");
		assertEquals(FindingSeverity.INFORMATION, onlySeverity().orElseThrow());
		project.settings("重大度 name.look-alike 注意\n");
		assertEquals(FindingSeverity.WARNING, onlySeverity().orElseThrow());
		project.settings("重大度 name.look-alike なし\n");
		assertEquals(Optional.empty(), onlySeverity());
		project.settings("重大度 name.duplicate なし\n");
		assertEquals(FindingSeverity.WARNING, onlySeverity().orElseThrow());
	}

	private Optional<FindingSeverity> onlySeverity() {
		List<FindingSeverity> severities = project.findings().stream().map(Finding::severity).distinct().toList();
		assertTrue(severities.size() <= 1, severities.toString());
		return severities.stream().findFirst();
	}

	@Test
	void noSettingMakesABrokenTextWhole() {
		project.settings("重大度 syntax.unexpected なし\n重大度 syntax.missing なし\n重大度 name.duplicate 情報\n重大度 form.unknown-path なし\n")
				.file("b.nagare", "なに\n関係者 甲 \"A\" 本人\n関係者 甲 \"B\" 本人\n記載 Ⅰ.99 \"x\"\n");
		Map<Boolean, List<Finding>> told = project.findings().stream().collect(Collectors.partitioningBy(finding -> finding.code().equals("check.setting-refused")));
		assertEquals(4, told.get(true).size(), "each line is told to have no effect");
		List<Finding> findings = told.get(false);
		assertTrue(findings.size() >= 4, findings.toString());
		assertTrue(findings.stream().allMatch(finding -> finding.severity() == FindingSeverity.ERROR), findings.toString());
	}

	@Test
	void theOrderIsThatOfReading() {
		project.file("a.nagare", Checked.WHOLE + "なに\n").file("c.nagare", "機関 市 \"C\" 地方公共団体\nなに\n").file("b/b.nagare", "なに\n\nなに\n").file("b.nagare", LOOK_ALIKE + "機関 町 \"A\" なに なに\n");
		List<Finding> findings = project.findings();
		List<Finding> sorted = new ArrayList<>(findings);
		sorted.sort(Finding.READING_ORDER);
		assertEquals(sorted, findings);
		List<String> files = findings.stream().map(Finding::file).distinct().toList();
		assertEquals(List.of("a.nagare", "b.nagare", "b/b.nagare", "c.nagare"), files);
		Locale locale = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(findings, project.findings());
		} finally {
			Locale.setDefault(locale);
		}
	}

	@Test
	void codeAndPlaceHangOnNoLanguage() {
		project.file("b.nagare", LOOK_ALIKE + "なに\n").file("c.nagare", "記載 Ⅰ.99 \"x\"\n");
		List<Finding> japanese = project.findings();
		List<Finding> english = Checked.findings(folder, MessageLanguage.ENGLISH);
		assertEquals(japanese.stream().map(ProjectCheckTest::withoutMessage).toList(), english.stream().map(ProjectCheckTest::withoutMessage).toList());
	}

	private static Finding withoutMessage(Finding finding) {
		return new Finding(finding.code(), finding.severity(), "", finding.file(), finding.line(), finding.column(), finding.path(), finding.related());
	}

	@Test
	void anotherSeverityChangesNothingElse() {
		Finding.Place place = new Finding.Place("a.nagare", 3, 4, "機関");
		Finding finding = new Finding("x.y", FindingSeverity.WARNING, "文", "b.nagare", 1, 2, Optional.of("Ⅰ.1"), List.of(place));
		assertEquals(new Finding("x.y", FindingSeverity.ERROR, "文", "b.nagare", 1, 2, Optional.of("Ⅰ.1"), List.of(place)), finding.withSeverity(FindingSeverity.ERROR));
	}
}
