package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts of one name, of which each assessment has some, are told apart by their tabs. */
class TabNamesTest {

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void twoOfOneNameAreCalledByTheirFolders() throws Exception {
		IFolder city = Window.open("city");
		ITextEditor tax = Window.edit((IFile) city.findMember("個人住民税/リスク対策.nagare"));
		Window.work(100);
		assertEquals("リスク対策.nagare", tax.getTitle());
		ITextEditor allowance = Window.edit((IFile) city.findMember("児童手当/リスク対策.nagare"));
		Window.until("the names", () -> tax.getTitle().equals("リスク対策.nagare（個人住民税）"));
		assertEquals("リスク対策.nagare（児童手当）", allowance.getTitle());
		Window.work(300);
		Window.picture("tab-names");
		IFolder vaccination = Window.open("vaccination");
		ITextEditor third = Window.edit((IFile) vaccination.findMember("みなみ市/予防接種/リスク対策.nagare"));
		Window.until("the third", () -> third.getTitle().equals("リスク対策.nagare（予防接種）"));
		Window.page().closeEditor(allowance, false);
		Window.page().closeEditor(third, false);
		Window.until("one alone", () -> tax.getTitle().equals("リスク対策.nagare"));
	}

	@Test
	void twoCopiesAreCalledByTheFoldersInWhichTheyDiffer() throws Exception {
		String way = "みなみ市/予防接種/評価書.nagare";
		IFolder one = Window.open("vaccination");
		IFolder other = Window.open("vaccination");
		ITextEditor first = Window.edit((IFile) one.findMember(way));
		ITextEditor second = Window.edit((IFile) other.findMember(way));
		Window.until("the names", () -> first.getTitle().equals("評価書.nagare（" + one.getProject().getName() + "）"));
		assertEquals("評価書.nagare（" + other.getProject().getName() + "）", second.getTitle());
	}
}
