package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.figure.view.View;
import org.nagare.workbench.editor.WorkspaceEdits;
import org.nagare.workbench.figure.FigureView;

/**
 * What is written into a text that nobody has open and that begins with a byte order mark, as an editor of Windows leaves it: the platform leaves the mark out
 * of its documents and whoever reads the file does not, and nothing may come to stand one sign beside its place.
 */
class ClosedTextTest {

	private static final String MARK = "\uFEFF";

	private IFolder folder;
	private IFile works;
	private IFile assessment;

	@BeforeEach
	void open() throws Exception {
		folder = Window.open("vaccination");
		IFolder affair = folder.getFolder("みなみ市").getFolder("予防接種");
		works = affair.getFile("業務.nagare");
		assessment = affair.getFile("評価書.nagare");
		Path path = path(works);
		Files.writeString(path, MARK + Files.readString(path).replace("\n", "\r\n"));
		works.refreshLocal(IResource.DEPTH_ZERO, null);
	}

	@AfterEach
	void close() {
		Window.figure().show(new View.Official());
		Window.closeAll();
	}

	private static Path path(IFile file) {
		return file.getLocation().toPath();
	}

	@Test
	void aRenameReachesItsFirstLine() throws Exception {
		String before = Files.readString(path(works));
		assertTrue(before.startsWith(MARK + "所属 予防接種\r\n"), before);
		ITextEditor editor = Window.edit(assessment);
		editor.selectAndReveal(Window.document(editor).get().indexOf("評価書 予防接種") + "評価書 ".length(), 0);
		String shown = "所属 予防接種事務\r\n";
		Window.until("the language", () -> Renaming.edit(editor, "予防接種事務").filter(edit -> WorkspaceEdits.preview(edit).stream().anyMatch(change -> change.after().contains(shown)))
				.filter(WorkspaceEdits::apply).isPresent());
		assertEquals(before.replace("所属 予防接種\r\n", shown), Files.readString(path(works)));
	}

	@Test
	void aPlaceOfTheFigureIsWrittenWhereItStands() throws Exception {
		String before = Files.readString(path(works));
		assertTrue(before.contains("固定 住民 20 40\r\n"), before);
		Window.edit(assessment);
		FigureView figure = Window.figure();
		Path root = folder.getLocation().toPath();
		Window.until("the figure", () -> figure.folder().filter(root::equals).isPresent() && figure.isPainted());
		figure.placed("//関係者.住民", 31, 47);
		Window.until("the text", () -> Window.page().getDirtyEditors().length == 1);
		ITextEditor editor = Window.edit(works);
		IDocument document = Window.document(editor);
		Matcher pin = Pattern.compile("固定 住民 \\d+ \\d+").matcher(document.get());
		assertTrue(pin.find(), document.get());
		String wanted = before.replace("固定 住民 20 40", pin.group());
		assertEquals(wanted.substring(MARK.length()), document.get());
		editor.doSave(new NullProgressMonitor());
		assertEquals(wanted, Files.readString(path(works)));
	}
}
