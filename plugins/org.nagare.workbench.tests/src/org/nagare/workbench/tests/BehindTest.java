package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.folders.OpenFolders;
import org.nagare.workbench.form.FormView;

/** A person sees whether figure and form are what the texts say, and where to mend what cannot be read. */
class BehindTest {

	private static final String SLIP = "業務 { { ";

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void whatCannotBeReadIsToldAboveFigureAndForm() throws Exception {
		IFolder folder = Window.open("vaccination");
		IFile broken = (IFile) folder.findMember("みなみ市/予防接種/業務.nagare");
		ITextEditor editor = Window.edit(broken);
		IDocument document = Window.document(editor);
		Window.until("the figure", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent() && Window.figure().picture().isPresent());
		assertEquals(Optional.empty(), Window.figure().behind());
		String before = document.get();
		int at = before.indexOf("業務 接種");
		int line = document.getLineOfOffset(at) + 1;
		document.replace(at, 0, SLIP);
		Window.until("told above the figure", () -> Window.figure().behind().isPresent());
		assertTrue(Window.figure().behind().orElseThrow().startsWith("業務.nagare の " + line + " 行目"), Window.figure().behind().toString());
		Window.work(500);
		Window.picture("figure-behind");
		ITextEditor other = Window.edit((IFile) folder.findMember("みなみ市/予防接種/評価書.nagare"));
		FormView form = (FormView) Window.page().showView(FormView.ID);
		Window.until("told above the form", () -> form.behind().filter(words -> words.startsWith("業務.nagare の ")).isPresent());
		Window.work(500);
		Window.picture("form-behind");
		Window.press(toFault());
		Window.until("the text with the fault", () -> Editors.active().filter(now -> now != other).isPresent());
		int chosen = ((ITextSelection) editor.getSelectionProvider().getSelection()).getStartLine() + 1;
		assertEquals(line, chosen);
		document.set(before);
		Window.until("nothing told", () -> form.behind().isEmpty());
		Window.showFigure();
		Window.until("nothing told above the figure", () -> Window.figure().behind().isEmpty());
	}

	@Test
	void theFormOfAnotherProjectIsToldToBeThat() throws Exception {
		IFolder folder = Window.open("vaccination");
		FormView form = (FormView) Window.page().showView(FormView.ID);
		Window.edit((IFile) folder.findMember("みなみ市/予防接種/評価書.nagare"));
		Window.until("the form", () -> form.folder().filter(folder.getLocation().toPath()::equals).isPresent());
		assertEquals(Optional.empty(), form.behind());
		Path alone = Files.createDirectories(Temporary.folder().resolve("用語だけ"));
		Files.writeString(alone.resolve("nagare.project"), "名前 \"用語だけ\"\n言語 1\n");
		Files.writeString(alone.resolve("用語.nagare"), "用語 台帳 \"台帳のこと。\"\n");
		IFolder second = OpenFolders.open(alone).orElseThrow();
		second.refreshLocal(IResource.DEPTH_INFINITE, null);
		Window.edit(second.getFile("用語.nagare"));
		Window.until("told", () -> form.behind().filter(words -> words.contains("評価書がありません") && words.contains("「予防接種」")).isPresent());
		Window.work(300);
		Window.picture("form-of-another");
		Window.edit((IFile) folder.findMember("みなみ市/予防接種/評価書.nagare"));
		Window.until("nothing told", () -> form.behind().isEmpty());
	}

	private static Button toFault() {
		Shell window = Window.page().getWorkbenchWindow().getShell();
		return Window.fields(window, Button.class).filter(button -> button.getText().equals("そこへ行く") && button.isVisible()).findFirst().orElseThrow();
	}
}
