package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.form.FormView;

/** What the text says and the form of today has no place for is seen on the sheet, and stays until the person takes it away. */
class FormChoicesTest {

	private static final String WAYS = "Ⅱ(接種情報).3.②";

	private ITextEditor editor;
	private IDocument document;
	private FormView form;

	@BeforeEach
	void open() throws Exception {
		IFolder folder = Window.open("vaccination");
		IFile file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("リスク対策.nagare");
		form = (FormView) Window.page().showView(FormView.ID);
		editor = Window.edit(file);
		document = Window.document(editor);
		Path root = folder.getLocation().toPath();
		Window.until("the form", () -> form.folder().filter(root::equals).isPresent() && form.wordsOf(WAYS).isPresent());
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	/** What could not be taken is not printed; another choice that is written with it tells that the form is made of that text. */
	private void write(String entry) {
		document.set(document.get().replace("リスク2.十分か 十分である", "リスク2.十分か 課題が残されている") + entry);
		Window.until("the form of it", () -> form.wordsOf("Ⅲ(接種情報).2.リスク2.十分か").filter(words -> words.contains("課題が残されている")).isPresent());
	}

	@Test
	void aChoiceThatTheFormLacksIsKept() {
		write("記載 " + WAYS + " 上書き 紙, 昔の方法(\"箱\") 理由 \"前の様式から。\"\n");
		form.enter(WAYS);
		Sheet sheet = new Sheet(form);
		assertTrue(sheet.button("昔の方法").getSelection());
		sheet.button("電子メール").setSelection(true);
		Window.work(300);
		Window.picture("form-strange-choice");
		sheet.push("書き込む");
		Window.until("the text", () -> document.get().contains("上書き 紙, 電子メール, 昔の方法(\"箱\") 理由 \"前の様式から。\""));
		Window.until("the sheet to close", () -> form.sheet().isEmpty());
		form.enter(WAYS);
		sheet.fields(Text.class).get(sheet.fields(Text.class).size() - 2).setText("棚");
		sheet.push("書き込む");
		Window.until("the words behind it", () -> document.get().contains("昔の方法(\"棚\")"));
	}

	@Test
	void anEntryOfWhichASheetWouldShowLessLeadsToTheText() {
		String flag = "Ⅲ(接種情報).5.提供移転しない";
		write("記載 " + flag + " 上書き いいえ(\"一部\") 理由 \"試し。\"\n");
		form.enter(flag);
		assertTrue(form.sheet().isEmpty());
		Window.until("its place in the text", () -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getText().contains("いいえ(\"一部\")"));
		assertEquals(1, document.get().split("一部\"\\)", -1).length - 1);
	}
}
