package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.entry.EntryChange;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.FindingAcceptance;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.finding.Finding;

/** A person accepts what is in the list: the text says so where it belongs, and the finding is gone. */
class FindingAcceptanceTest {

	private static final String STEP = "業務 手当 \"手当\" { // 年に一度\n    手順 審査 \"審査する。\"\n}\n";

	@TempDir
	Path folder;

	private final FindingAcceptance acceptance = new FindingAcceptance(MessageLanguage.JAPANESE, EditionCatalogue.shipped(), Checked.TODAY);

	private Checked project(String text) {
		return new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", text);
	}

	private EntryChange accept(Finding finding, String reason) throws IOException {
		String seen = finding.message() + finding.help().map(help -> "\n" + help).orElse("");
		return acceptance.accept(ProjectSearch.find(folder).getFirst(), Map.of(), new FindingAcceptance.Seen(finding.code(), finding.file(), finding.line(), seen), reason);
	}

	@Test
	void aFindingOnAThingIsAcceptedInTheThing() throws IOException {
		String text = CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + STEP;
		Finding finding = project(text).findings().stream().filter(each -> each.code().equals("figure.step-without-arrow")).findFirst().orElseThrow();
		EntryChange made = accept(finding, "「課」の中で行う。");
		EntryChange.Changed changed = assertInstanceOf(EntryChange.Changed.class, made, made.toString());
		assertEquals(text.replace("手順 審査 \"審査する。\"", "手順 審査 \"審査する。\" {\n        了承 figure.step-without-arrow \"「課」の中で行う。\"\n    }"), changed.after());
		assertFalse(project(changed.after()).findings().contains(finding));
	}

	@Test
	void everythingThatCanBeAcceptedInASmallProjectIsGoneAfterwards() throws IOException {
		String text = CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + STEP;
		List<Finding> before = project(text).findings().stream().filter(finding -> FindingAcceptance.isPossible(Catalogue.shipped(), finding.code())).toList();
		assertTrue(before.stream().anyMatch(finding -> finding.path().isPresent()), before.toString());
		for (Finding finding : before) {
			if (accept(finding, "理由がある。") instanceof EntryChange.Changed changed) {
				String file = Path.of(changed.text().getURI().toFileString()).getFileName().toString();
				List<Finding> after = new Checked(folder).file(file, changed.after()).findings();
				assertTrue(after.stream().noneMatch(each -> each.code().equals(finding.code()) && each.message().equals(finding.message())), finding + "\n" + changed.after());
				assertTrue(after.stream().noneMatch(each -> each.code().startsWith("check.")), after.toString());
				project(text);
			} else {
				// it speaks of a part of the form, and an acceptance for the assessment would meet those of all parts
				assertEquals("complete.open-cells", finding.code(), finding.toString());
			}
		}
	}

	@Test
	void whatIsNoLongerFoundIsNotAccepted() throws IOException {
		Finding finding = project(CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + STEP).findings().stream().filter(each -> each.code().equals("figure.step-without-arrow")).findFirst().orElseThrow();
		project(CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + STEP.replace("\"審査する。\"", "\"審査する。\" 内部"));
		assertTrue(assertInstanceOf(EntryChange.Refused.class, accept(finding, "中で行う。")).message(MessageLanguage.ENGLISH).startsWith("The texts as they are now"));
	}

	@Test
	void whatCannotBeReadIsNotAccepted() {
		assertFalse(FindingAcceptance.isPossible(Catalogue.shipped(), "link.unknown"));
		assertFalse(FindingAcceptance.isPossible(Catalogue.shipped(), "no.such-rule"));
		assertTrue(FindingAcceptance.isPossible(Catalogue.shipped(), "figure.step-without-arrow"));
	}
}
