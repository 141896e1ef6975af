package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.form.FormView;

/** What is typed on the sheet of one assessment while another one comes to the front. */
class FormOfAnotherTest {

	private static final String CELL = "Ⅰ.4.②";

	private FormView form;
	private IFile allowance;
	private IFile tax;

	@BeforeEach
	void open() throws Exception {
		IFolder city = Window.open("city");
		form = (FormView) Window.page().showView(FormView.ID);
		tax = (IFile) city.findMember("個人住民税/リスク対策.nagare");
		allowance = (IFile) city.findMember("児童手当/リスク対策.nagare");
		Window.edit(tax);
		Path root = city.getLocation().toPath();
		Window.until("the form", () -> form.folder().filter(root::equals).isPresent() && form.wordsOf(CELL).isPresent());
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void whatIsTypedForOneAssessmentDoesNotComeIntoAnother() throws Exception {
		String own = form.wordsOf(CELL).orElseThrow();
		form.enter(CELL);
		new Sheet(form).words().setText("住民税だけの文。");
		Window.edit(allowance);
		Window.until("the other form", () -> form.wordsOf(CELL).filter(words -> !words.equals(own)).isPresent());
		assertFalse(form.sheet().orElseThrow().isVisible(), "the sheet waits for its own assessment");
		String other = form.wordsOf(CELL).orElseThrow();
		form.enter(CELL);
		assertFalse(form.sheet().orElseThrow().isVisible(), "and is not lost over another");
		Window.edit(tax);
		Window.until("the own form", () -> form.wordsOf(CELL).filter(own::equals).isPresent());
		assertTrue(form.sheet().orElseThrow().isVisible());
		new Sheet(form).push("書き込む");
		Window.until("the cell", () -> form.wordsOf(CELL).filter(words -> words.contains("住民税だけの文。")).isPresent());
		Window.edit(allowance);
		Window.until("the other form as it was", () -> form.wordsOf(CELL).filter(other::equals).isPresent());
	}

	/** The key that saves, and whoever saves all, write the sheet into the text for which it was opened. */
	@Test
	void whatIsSavedWhileAnotherIsInFrontComesIntoItsOwn() throws Exception {
		String own = form.wordsOf(CELL).orElseThrow();
		form.enter(CELL);
		new Sheet(form).words().setText("住民税だけの文。");
		ITextEditor front = Window.edit(allowance);
		Window.until("the other form", () -> form.wordsOf(CELL).filter(words -> !words.equals(own)).isPresent());
		String other = form.wordsOf(CELL).orElseThrow();
		String before = Window.document(front).get();
		form.getAdapter(ISaveablePart.class).doSave(new NullProgressMonitor());
		Window.until("the sheet that is written", () -> form.sheet().isEmpty());
		Window.work(500);
		assertEquals(before, Window.document(Window.edit(allowance)).get());
		Window.until("the other form as it was", () -> form.wordsOf(CELL).filter(other::equals).isPresent());
		Window.edit(tax);
		Window.until("the own form", () -> form.wordsOf(CELL).filter(words -> words.contains("住民税だけの文。")).isPresent());
	}
}
