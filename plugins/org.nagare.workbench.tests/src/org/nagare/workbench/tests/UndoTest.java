package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.WorkspaceEdits;
import org.nagare.workbench.figure.FigureView;
import org.nagare.workbench.form.FormView;
import org.nagare.workbench.problems.ProblemsView;

/** What the program has written for a person is taken back in the menu, wherever the person stands, and no more than that. */
class UndoTest {

	private static final String CELL = "Ⅲ(接種情報).2.リスク2.措置";

	private IFolder folder;

	@BeforeEach
	void open() throws Exception {
		folder = Window.open("vaccination");
	}

	@AfterEach
	void close() throws Exception {
		Window.page().closeAllEditors(false);
		Window.page().showView(FigureView.ID);
		Window.closeAll();
	}

	private ITextEditor edit(String name) {
		return Window.edit(folder.getFolder("みなみ市").getFolder("予防接種").getFile(name));
	}

	private static void undo() {
		// the window hears of what can be undone when it has painted everything else
		Window.until("something to undo", () -> Editors.active().orElseThrow().getAction(ITextEditorActionConstants.UNDO).isEnabled());
		Window.choose("編集", "元に戻す");
	}

	private static void redo() {
		Window.until("something to redo", () -> Editors.active().orElseThrow().getAction(ITextEditorActionConstants.REDO).isEnabled());
		Window.choose("編集", "やり直す");
	}

	@Test
	void aRenameInOneTextIsOneStep() throws Exception {
		ITextEditor editor = edit("業務.nagare");
		IDocument document = Window.document(editor);
		document.replace(0, 0, "// 書き足した行\n");
		String before = document.get();
		editor.selectAndReveal(before.indexOf("手順 抽出") + 3, 0);
		rename(editor, "選定");
		String after = document.get();
		assertEquals(before.replace("手順 抽出 ", "手順 選定 "), after);
		undo();
		assertEquals(before, document.get());
		redo();
		assertEquals(after, document.get());
		undo();
		undo();
		assertFalse(document.get().startsWith("// 書き足した行"), "what was typed before the rename is the next step");
	}

	/** Half a rename would be broken texts: what was made together is taken back together. */
	@Test
	void aRenameInSeveralTextsIsTakenBackInAllOfThem() throws Exception {
		ITextEditor editor = edit("業務.nagare");
		IDocument document = Window.document(editor);
		String before = document.get();
		IFile declared = folder.getFolder("みなみ市").getFile("組織とシステム.nagare");
		String declaration = declared.readString();
		IDocument shown = Window.document(edit("評価書.nagare"));
		String own = shown.get();
		Window.page().activate(editor);
		editor.selectAndReveal(before.indexOf("感染症対策課 → 住民"), 0);
		rename(editor, "健康課");
		assertNotEquals(before, document.get());
		assertNotEquals(own, shown.get());
		assertTrue(declared.readString().contains("部署 健康課"));
		undo();
		assertEquals(before, document.get());
		assertEquals(own, shown.get());
		assertEquals(declaration, declared.readString());
		redo();
		assertTrue(document.get().contains("健康課 → 住民"));
		assertTrue(shown.get().contains("健康課"));
		assertTrue(declared.readString().contains("部署 健康課"));
	}

	@Test
	void whatWasWrittenSinceInAnotherTextStays() throws Exception {
		ITextEditor editor = edit("業務.nagare");
		IDocument document = Window.document(editor);
		String before = document.get();
		ITextEditor other = edit("評価書.nagare");
		IDocument shown = Window.document(other);
		Window.page().activate(editor);
		editor.selectAndReveal(before.indexOf("感染症対策課 → 住民"), 0);
		rename(editor, "健康課");
		shown.replace(0, 0, "// 後から書いた行\n");
		String since = shown.get();
		String[] told = { "" };
		Window.closeNext(shell -> told[0] = Window.words(shell));
		undo();
		assertEquals(before, document.get());
		assertEquals(since, shown.get());
		Window.until("told", () -> told[0].contains("評価書.nagare"));
	}

	private static void rename(ITextEditor editor, String name) {
		WorkspaceEdit[] edit = { null };
		Window.until("the language", () -> Renaming.edit(editor, name).map(found -> edit[0] = found).isPresent());
		assertTrue(WorkspaceEdits.apply(edit[0]));
	}

	@Test
	void anEntryOfACellIsTakenBackBeforeTheForm() throws Exception {
		IDocument document = Window.document(edit("リスク対策.nagare"));
		FormView form = (FormView) Window.page().showView(FormView.ID);
		Window.until("the form", () -> form.folder().filter(folder.getLocation().toPath()::equals).isPresent() && form.wordsOf(CELL).isPresent());
		String before = document.get();
		String was = form.wordsOf(CELL).orElseThrow();
		form.enter(CELL);
		Composite sheet = form.sheet().orElseThrow();
		Window.fields(sheet, Text.class).findFirst().orElseThrow().setText("窓口で確かめる。");
		Window.fields(sheet, Button.class).filter(button -> button.getText().startsWith("書き込む")).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
		Window.until("the text", () -> document.get().contains("窓口で確かめる。") && form.sheet().isEmpty());
		String after = document.get();
		Window.page().activate(form);
		undo();
		assertEquals(before, document.get());
		Window.until("the cell as it was", () -> form.wordsOf(CELL).equals(Optional.of(was)));
		redo();
		assertEquals(after, document.get());
		Window.until("the cell again", () -> form.wordsOf(CELL).filter(words -> words.contains("窓口で確かめる。")).isPresent());
	}

	@Test
	void aRemedyIsTakenBackFromTheListOfProblems() throws Exception {
		ITextEditor editor = edit("業務.nagare");
		IDocument document = Window.document(editor);
		IFile file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare");
		int at = document.get().indexOf("感染症対策課 → 住民");
		document.replace(at, "感染症対策課".length(), "感染症対策果");
		String slipped = document.get();
		Window.until("a problem", () -> Window.problems(file).stream().anyMatch(problem -> problem.contains("感染症対策果")));
		ISourceViewer viewer = (ISourceViewer) Editors.viewer(editor).orElseThrow();
		ICompletionProposal[] remedy = { null };
		Window.until("a remedy", () -> (remedy[0] = Arrays.stream(Remedies.at(viewer, at))
				.filter(one -> one.getDisplayString().contains("感染症対策課")).findFirst().orElse(null)) != null);
		remedy[0].apply(document);
		assertTrue(document.get().contains("感染症対策課 → 住民"));
		Window.page().showView(ProblemsView.ID);
		undo();
		assertEquals(slipped, document.get());
	}
}
