package org.nagare.workbench.tests;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.form.FormView;
import org.nagare.workbench.references.ReferencesView;
import org.nagare.workbench.review.ReviewView;

/**
 * Takes the pictures of the workbench in the READMEs anew, into {@code documentation/pictures}. Not run with the tests, for it writes into the
 * checkout: start it by {@code ../pictures}, and look at what it took.
 */
class ReadmePictures {

	private final Display display = Display.getCurrent();

	@Test
	void take() throws Exception {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		Window.page().closeAllEditors(false);
		IFolder folder = Window.open("vaccination");
		ITextEditor editor = Window.edit((IFile) folder.findMember("みなみ市/予防接種/業務.nagare"));
		IDocument text = Window.document(editor);
		Window.until("the figure", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent() && Window.figure().isPainted());
		form(window, editor, text);
		review(window, editor, text);
		Window.closeAll();
	}

	/** The review of a project, and where a department is named. */
	private void review(Shell window, ITextEditor editor, IDocument text) throws Exception {
		editor.selectAndReveal(text.get().indexOf("感染症対策課 → 住民"), 0);
		Editors.run("org.eclipse.ui.genericeditor.findReferences");
		ReviewView review = (ReviewView) Window.page().showView(ReviewView.ID);
		review.look();
		Window.until("the review", () -> review.text().contains("しきい値判断"));
		Window.work(1500);
		Picture.take(window, "documentation/pictures", "review");
		Window.page().hideView(review);
		Window.page().hideView(Window.page().findView(ReferencesView.ID));
	}

	/** The form that follows from the text, and the outline before the text. */
	private void form(Shell window, ITextEditor editor, IDocument text) throws Exception {
		FormView form = (FormView) Window.page().showView(FormView.ID);
		Window.page().activate(editor);
		Window.until("the form", () -> form.cells().stream().anyMatch(path -> path.contains("備考")));
		editor.selectAndReveal(text.get().indexOf("手順 抽出") + 3, 0);
		Window.until("the cell", () -> form.chosen().filter(path -> path.contains("備考")).isPresent());
		Window.work(1500);
		List<Shell> before = List.of(display.getShells());
		Editors.run("org.nagare.workbench.quickOutline");
		Window.until("the outline", () -> isOpened(before));
		Window.work(700);
		Picture.take(window, "documentation/pictures", "form");
		Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell)).forEach(Shell::close);
		Window.showFigure();
	}

	private boolean isOpened(List<Shell> before) {
		return Arrays.stream(display.getShells()).anyMatch(shell -> !before.contains(shell) && shell.isVisible());
	}
}
