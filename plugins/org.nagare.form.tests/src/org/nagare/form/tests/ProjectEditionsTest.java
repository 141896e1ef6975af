package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.edition.ProjectEditions;

/** Editions that a project brings with it. */
class ProjectEditionsTest {

	private static final EditionCatalogue SHIPPED = EditionCatalogue.shipped();
	private static final String OWN = "様式 みなみ市様式 \"市の様式\" 元 平成30年5月様式4\n{\n    上書き Ⅰ.7.② \"所属長の職の名\"\n}\n";

	private static ProjectEditions.File file(String name, String text) {
		return new ProjectEditions.File(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> told(ProjectEditions editions) {
		return editions.problems().stream().map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column()).toList();
	}

	@Test
	void anEditionOfTheProjectStandsOnOneOfTheProduct() {
		ProjectEditions editions = ProjectEditions.of(SHIPPED, List.of(file("様式/市.yoshiki", OWN)));
		assertEquals(List.of(), editions.problems());
		Edition own = editions.catalogue().edition("みなみ市様式").orElseThrow();
		Edition base = SHIPPED.edition("平成30年5月様式4").orElseThrow();
		assertEquals(base.items().size(), own.items().size());
		assertTrue(own.items().stream().anyMatch(item -> item.label().equals("所属長の職の名")));
		assertFalse(base.items().stream().anyMatch(item -> item.label().equals("所属長の職の名")));
		assertTrue(editions.catalogue().ids().containsAll(SHIPPED.ids()));
	}

	@Test
	void oneMayStandOnAnotherOfTheProjectWhateverTheOrderOfTheFiles() {
		String second = "様式 乙 \"乙\" 元 みなみ市様式 {}\n";
		ProjectEditions editions = ProjectEditions.of(SHIPPED, List.of(file("a.yoshiki", second), file("b.yoshiki", OWN)));
		assertEquals(List.of(), editions.problems());
		assertTrue(editions.catalogue().edition("乙").orElseThrow().items().stream().anyMatch(item -> item.label().equals("所属長の職の名")));
	}

	@Test
	void aNameOfTheProductIsNotTaken() {
		ProjectEditions editions = ProjectEditions.of(SHIPPED, List.of(file("a.yoshiki", OWN.replace("みなみ市様式", "平成26年4月様式4")), file("b.yoshiki", OWN), file("c.yoshiki", OWN)));
		assertEquals(List.of("a.yoshiki:1:1", "c.yoshiki:1:1"), told(editions));
		assertTrue(editions.problems().getFirst().message().contains("平成26年4月様式4"), editions.problems().toString());
		assertTrue(editions.problems().getLast().message().contains("b.yoshiki"), editions.problems().toString());
		assertEquals(SHIPPED.edition("平成26年4月様式4").orElseThrow().items(), editions.catalogue().edition("平成26年4月様式4").orElseThrow().items());
	}

	@Test
	void whatIsNotInOrderIsToldAndLeftOutWithAllThatStandsOnIt() {
		ProjectEditions editions = ProjectEditions.of(SHIPPED, List.of(file("a.yoshiki", "様式 甲 \"甲\" 元 平成30年5月様式4 {\n    上書き Ⅰ.99 \"無い欄\"\n}\n"),
				file("b.yoshiki", "様式 乙 \"乙\" 元 甲 {}\n"), file("c.yoshiki", "様式 丙 {{\n"), file("d.yoshiki", OWN)));
		assertTrue(told(editions).contains("a.yoshiki:2:9"), told(editions).toString());
		assertTrue(told(editions).stream().anyMatch(each -> each.startsWith("c.yoshiki:1:")), told(editions).toString());
		assertEquals(SHIPPED.ids().size() + 1, editions.catalogue().ids().size());
		assertTrue(editions.catalogue().edition("みなみ市様式").isPresent());
	}

	@Test
	void aBaseThatIsNowhereIsTold() {
		ProjectEditions editions = ProjectEditions.of(SHIPPED, List.of(file("a.yoshiki", OWN.replace("平成30年5月様式4", "平成99年様式"))));
		assertEquals(1, editions.problems().size(), editions.problems().toString());
		assertEquals(SHIPPED.ids(), editions.catalogue().ids());
	}

	@Test
	void aFileThatCannotBeReadIsTold() {
		ProjectEditions editions = ProjectEditions.of(SHIPPED, List.of(new ProjectEditions.File("a.yoshiki", () -> {
			throw new IOException("no");
		})));
		assertEquals(List.of("a.yoshiki:1:1"), told(editions));
	}
}
