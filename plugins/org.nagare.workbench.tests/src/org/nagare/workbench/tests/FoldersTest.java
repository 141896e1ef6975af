package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.folders.FilesView;
import org.nagare.workbench.folders.OpenFolders;

/** Folders are opened and closed, and no text is lost or seen twice by it. */
class FoldersTest {

	private IFolder folder;
	private IFile file;

	@BeforeEach
	void open() throws Exception {
		folder = Window.open("vaccination");
		file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare");
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	/** What is typed in a folder cannot be saved any more when it is closed. */
	@Test
	void aFolderIsNotClosedOverWhatIsNotSaved() throws Exception {
		ITextEditor editor = Window.edit(file);
		IDocument document = Window.document(editor);
		String before = document.get();
		document.replace(0, 0, "// 書きかけ\n");
		Window.press("フォルダーを閉じる", "キャンセル", "closing");
		closeFolder();
		assertTrue(OpenFolders.all().contains(folder));
		assertEquals("// 書きかけ\n" + before, document.get());
		Window.press("フォルダーを閉じる", "保存して閉じる", "closing");
		Path saved = file.getLocation().toPath();
		closeFolder();
		assertFalse(OpenFolders.all().contains(folder));
		assertEquals(List.of(), Arrays.stream(Window.page().getEditorReferences()).map(IEditorReference::getTitle).filter(title -> title.endsWith(".nagare")).toList());
		assertEquals("// 書きかけ\n" + before, Files.readString(saved));
	}

	private void closeFolder() throws Exception {
		IViewPart files = Window.page().showView(FilesView.ID);
		// the tree learns of the folder when it has a moment
		Window.until("the folder", () -> {
			files.getSite().getSelectionProvider().setSelection(new StructuredSelection(folder));
			return tree().isPresent();
		});
		Menu menu = tree().orElseThrow().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Arrays.stream(menu.getItems()).filter(item -> item.getText().equals("フォルダーを閉じる")).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	private Optional<Tree> tree() {
		return Window.fields(Window.page().getWorkbenchWindow().getShell(), Tree.class).filter(tree -> tree.getSelectionCount() == 1 && folder.equals(tree.getSelection()[0].getData())).findFirst();
	}

	/** A text that is shown twice would have two states, and whoever saves last would win. */
	@Test
	void noTextIsOpenTwice() throws Exception {
		Path inner = folder.getLocation().toPath().resolve("みなみ市");
		IFolder part = OpenFolders.open(inner).orElseThrow();
		assertEquals(folder.getFolder("みなみ市"), part);
		if (File.separatorChar == '/') {
			Path link = Files.createSymbolicLink(Files.createTempDirectory("links").resolve("別名"), folder.getLocation().toPath());
			assertEquals(Optional.of(folder), OpenFolders.open(link));
		}
		OpenFolders.close(folder);
		IFolder small = OpenFolders.open(inner).orElseThrow();
		IFolder whole = OpenFolders.open(inner.getParent()).orElseThrow();
		assertEquals(List.of(whole), OpenFolders.all());
		assertFalse(small.exists());
	}
}
