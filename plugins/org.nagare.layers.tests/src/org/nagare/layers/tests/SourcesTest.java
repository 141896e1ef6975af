package org.nagare.layers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.layers.tests.source.BatchVariables;
import org.nagare.layers.tests.source.PackageRules;
import org.nagare.layers.tests.source.PageLinks;
import org.nagare.layers.tests.source.StartOptions;
import org.nagare.layers.tests.source.TextRules;
import org.nagare.layers.tests.source.TrackedTexts;
import org.nagare.layers.tests.source.TrackedTexts.Text;
import org.nagare.testing.Checkout;

/** What holds for every text that is kept. That each rule sees its violation, {@link BrokenTextsTest} shows. */
class SourcesTest {

	private static final List<String> STARTS_OF_THE_WORKBENCH = List.of("releng/org.nagare.product/org.nagare.product.product",
			"releng/org.nagare.release/programs/run-workbench", "releng/org.nagare.release/programs/nagare-workbench.bat", "plugins/org.nagare.workbench.tests/pom.xml");

	private static List<Text> texts;

	@BeforeAll
	static void read() throws Exception {
		texts = TrackedTexts.of(Checkout.root());
		assertTrue(texts.size() > 300, "texts: " + texts.size());
	}

	@Test
	void noClassIsTooLongForTheHead() {
		assertEquals(List.of(), TextRules.tooLong(texts));
	}

	@Test
	void linesEndAlike() {
		assertEquals(List.of(), TextRules.lineEnds(texts));
	}

	@Test
	void nothingIsLeftForLater() {
		assertEquals(List.of(), TextRules.promises(texts));
	}

	@Test
	void whatIsImportedIsUsed() {
		assertEquals(List.of(), TextRules.unusedImports(texts));
	}

	@Test
	void noFolderOfAMachineIsNamed() {
		assertEquals(List.of(), TextRules.machinePaths(texts));
	}

	@Test
	void noRegistryIsNamed() {
		assertEquals(List.of(), TextRules.registries(texts));
	}

	@Test
	void everyPackageSaysWhatLivesInIt() {
		assertEquals(List.of(), PackageRules.notes(texts));
	}

	@Test
	void noNameFitsEverything() {
		assertEquals(List.of(), PackageRules.emptyNames(texts));
	}

	@Test
	void linksOfAllPagesLead() {
		assertEquals(List.of(), PageLinks.broken(Checkout.root(), texts.stream().filter(text -> text.name().endsWith(".md")).toList()));
	}

	@Test
	void aBatchFileTakesNoVariableFromTheUser() {
		assertTrue(texts.stream().anyMatch(text -> text.name().endsWith(".bat")));
		assertEquals(List.of(), BatchVariables.ofTheUser(texts));
	}

	@Test
	void theWorkbenchIsStartedAndMeasuredWithTheSameMemory() {
		List<Text> starts = STARTS_OF_THE_WORKBENCH.stream().map(path -> texts.stream().filter(text -> text.path().equals(path)).findFirst().orElseThrow()).toList();
		assertTrue(StartOptions.of(starts.getFirst()).contains("-Xmx1g"), starts.getFirst().path());
		assertEquals(List.of(), StartOptions.differences(starts));
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "README.ja.md", "plugins/README.md" })
	void thePagesThatNewcomersReadAreThere(String page) {
		assertTrue(texts.stream().anyMatch(text -> text.path().equals(page)), page);
	}
}
