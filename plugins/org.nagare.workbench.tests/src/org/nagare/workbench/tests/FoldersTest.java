package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
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
		choose("フォルダーを閉じる", folder);
	}

	/** Chooses something in the menu of what stands in the tree. */
	private static void choose(String item, IResource... resources) throws Exception {
		IViewPart files = Window.page().showView(FilesView.ID);
		// the tree learns of the folder when it has a moment
		Window.until("what is meant", () -> {
			files.getSite().getSelectionProvider().setSelection(new StructuredSelection(resources));
			return tree(List.of(resources)).isPresent();
		});
		Menu menu = tree(List.of(resources)).orElseThrow().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem chosen = Arrays.stream(menu.getItems()).filter(each -> each.getText().equals(item)).findFirst().orElseThrow();
		assertTrue(chosen.isEnabled());
		chosen.notifyListeners(SWT.Selection, new Event());
	}

	private static Optional<Tree> tree(List<IResource> chosen) {
		return Window.fields(Window.page().getWorkbenchWindow().getShell(), Tree.class).filter(tree -> Arrays.stream(tree.getSelection()).map(TreeItem::getData).toList().equals(chosen)).findFirst();
	}

	/** Where one of them cannot be deleted, what was deleted before it is named. */
	@Test
	void ofSeveralFilesThoseAreNamedThatWereDeleted() throws Exception {
		IFile last = folder.getFile("共通/用語.nagare");
		Path closed = last.getLocation().toPath().getParent();
		Path path = file.getLocation().toPath();
		String[] told = { "" };
		Answers.press("削除", "削除", shell -> {
			assertTrue(Window.words(shell).contains("用語.nagare") && Window.words(shell).contains("業務.nagare"), Window.words(shell));
			// what is told after it holds everybody until it is answered
			Answers.press("削除", "OK", next -> told[0] = Window.words(next));
		});
		try {
			assumeTrue(Unwritable.make(closed), "this machine cannot refuse to delete a file");
			choose("削除…", file, last);
			Answers.untilGiven();
			assertTrue(told[0].contains("すべては削除できませんでした") && told[0].contains("業務.nagare"), told[0]);
			assertFalse(file.exists());
			assertTrue(Files.notExists(path));
			assertTrue(last.exists() && Files.exists(last.getLocation().toPath()));
		} finally {
			Unwritable.undo(closed);
		}
	}

	/** A text that is shown twice would have two states, and whoever saves last would win. */
	@Test
	void noTextIsOpenTwice() throws Exception {
		Path inner = folder.getLocation().toPath().resolve("みなみ市");
		IFolder part = OpenFolders.open(inner).orElseThrow();
		assertEquals(folder.getFolder("みなみ市"), part);
		if (File.separatorChar == '/') {
			Path link = Files.createSymbolicLink(Temporary.folder().resolve("別名"), folder.getLocation().toPath());
			assertEquals(Optional.of(folder), OpenFolders.open(link));
		}
		OpenFolders.close(folder);
		IFolder small = OpenFolders.open(inner).orElseThrow();
		IFolder whole = OpenFolders.open(inner.getParent()).orElseThrow();
		assertEquals(List.of(whole), OpenFolders.all());
		assertFalse(small.exists());
	}
}
