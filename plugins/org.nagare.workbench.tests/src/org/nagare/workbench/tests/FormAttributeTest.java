package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.form.FormView;

/** What stands in the braces of the 評価書 is corrected on the form as what is entered is: the text changes there alone, and one undo takes it back. */
class FormAttributeTest {

	private static final String NOTE = "表紙.特記事項";
	private static final String OPINIONS = "Ⅵ.2.④";

	private ITextEditor editor;
	private IDocument document;
	private FormView form;

	@BeforeEach
	void open() throws Exception {
		IFolder folder = Window.open("vaccination");
		form = (FormView) Window.page().showView(FormView.ID);
		editor = Window.edit((IFile) folder.findMember("みなみ市/予防接種/評価書.nagare"));
		document = Window.document(editor);
		Window.until("the form", () -> form.folder().filter(folder.getLocation().toPath()::equals).isPresent() && form.wordsOf(NOTE).isPresent());
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void aTextOfSeveralLinesIsCorrectedInItsPlace() {
		String before = document.get();
		String was = form.wordsOf(NOTE).orElseThrow();
		form.enter(NOTE);
		Text words = new Sheet(form).words();
		assertEquals(1, new Sheet(form).fields(Text.class).size(), "it overrules nothing, so no reason is asked for");
		assertTrue(words.getText().startsWith("この事務は、感染症のまん延を防ぐため緊急に始めた。"), words.getText());
		words.setText(words.getText().replace("緊急に", "「急いで」"));
		Window.work(300);
		Window.picture("form-attribute");
		new Sheet(form).push("書き込む");
		Window.until("the text", () -> !document.get().equals(before));
		assertEquals(before.replace("防ぐため緊急に始めた", "防ぐため「急いで」始めた"), document.get());
		Window.until("the cell", () -> form.wordsOf(NOTE).filter(now -> now.contains("「急いで」")).isPresent() && form.sheet().isEmpty());
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(before, document.get());
		Window.until("the cell as it was", () -> form.wordsOf(NOTE).filter(was::equals).isPresent());
	}

	@Test
	void textAndCellFindEachOther() throws Exception {
		editor.selectAndReveal(document.get().indexOf("意見はなかった"), 0);
		Window.until("the cell", () -> form.chosen().filter(OPINIONS::equals).isPresent());
		editor.selectAndReveal(0, 0);
		form.enter(NOTE);
		form.toText();
		Window.until("the place", () -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getText().startsWith("\"\"\"\n        この事務は"));
	}

	@Test
	void whatIsWrittenThereIsTakenAwayAndWrittenAgain() {
		String before = document.get();
		form.enter(OPINIONS);
		new Sheet(form).push("やめる");
		form.takeAway();
		Window.until("the text", () -> document.get().equals(before.replace("\n                意見 \"意見はなかった。\"", "")));
		Window.until("the cell", () -> form.wordsOf(OPINIONS).filter(now -> now.contains("未記入")).isPresent());
		form.enter(OPINIONS);
		assertEquals("", new Sheet(form).words().getText());
		new Sheet(form).words().setText("三件あった。");
		new Sheet(form).push("書き込む");
		Window.until("the text", () -> document.get().contains("意見 \"三件あった。\""));
		assertTrue(document.get().contains("// 取扱者数は書かない。"), document.get());
	}
}
