package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.WorkspaceEdits;
import org.nagare.workbench.figure.FigureView;
import org.nagare.workbench.folders.OpenFolders;
import org.nagare.workbench.form.FormView;
import org.nagare.workbench.problems.ProblemsView;

/** What goes wrong around a person is told, and nothing of theirs is lost by it. */
class TroubleTest {

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

	@Test
	void aTextOfAnotherEncodingIsNotOpenedAndNotTouched() throws Exception {
		byte[] bytes = "// 表の計算から\n用語 接種 \"予防接種を受けること\"\n".getBytes(Charset.forName("windows-31j"));
		IFile other = folder.getFile("表計算.nagare");
		Files.write(path(other), bytes);
		other.refreshLocal(IResource.DEPTH_ZERO, null);
		Window.press("開けないテキスト", "OK", "unreadable");
		Editors.open(other);
		Window.until("its editor closed", () -> Window.page().getEditorReferences().length == 0);
		Window.until("the message gone", () -> Window.shells().noneMatch("開けないテキスト"::equals));
		assertArrayEquals(bytes, Files.readAllBytes(path(other)));
	}

	@Test
	void everyCharacterSurvivesASave() throws Exception {
		String text = "\uFEFF// か\u3099と\u30AC、𠮷、葛\uDB40\uDD00、〜と～\r\n所属 予防接種\r\n";
		IFile other = folder.getFile("文字.nagare");
		Files.writeString(path(other), text);
		other.refreshLocal(IResource.DEPTH_ZERO, null);
		ITextEditor editor = Window.edit(other);
		IDocument document = Window.document(editor);
		document.replace(document.getLength(), 0, "// 終わり\r\n");
		editor.doSave(new NullProgressMonitor());
		assertEquals(text + "// 終わり\r\n", Files.readString(path(other)));
	}

	/** A clean text follows the disk, also where that cannot be read: nothing of it is written back over the file by a habit. */
	@Test
	void aSaveOverWhatCannotBeReadIsAskedFor() throws Exception {
		ITextEditor editor = Window.edit(file);
		byte[] bytes = Files.readString(path(file)).getBytes(Charset.forName("windows-31j"));
		Files.write(path(file), bytes);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		Window.until("what the platform makes of it", () -> Window.document(editor).get().contains("\uFFFD"));
		Window.document(editor).replace(0, 0, "// 書きかけ\n");
		Window.press("書き換えられたファイル", "キャンセル", "unreadable-meanwhile");
		editor.doSave(new NullProgressMonitor());
		Window.until("the answer", () -> Window.windows("書き換えられたファイル").findAny().isEmpty());
		assertArrayEquals(bytes, Files.readAllBytes(path(file)));
		assertTrue(editor.isDirty());
		Window.press("書き換えられたファイル", "上書きする", "unreadable-meanwhile");
		editor.doSave(new NullProgressMonitor());
		Window.until("saved", () -> !editor.isDirty());
		assertTrue(Files.readString(path(file)).startsWith("// 書きかけ\n"));
	}

	@Test
	void whatIsTypedStaysWhereAnotherProgramWritesToo() throws Exception {
		ITextEditor editor = Window.edit(file);
		IDocument document = Window.document(editor);
		document.replace(0, 0, "// 書きかけ\n");
		String typed = document.get();
		String others = "// ほかの人が書いた\n" + Files.readString(path(file));
		Files.writeString(path(file), others);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		Window.work(1000);
		assertEquals(typed, document.get());
		assertTrue(editor.isDirty());
		assertEquals(others, Files.readString(path(file)));
	}

	@Test
	void whatIsTypedStaysWhereTheFileIsDeleted() throws Exception {
		ITextEditor editor = Window.edit(file);
		IDocument document = Window.document(editor);
		document.replace(0, 0, "// 書きかけ\n");
		String typed = document.get();
		Files.delete(path(file));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		Window.work(1000);
		assertEquals(Optional.of(editor), Editors.active());
		assertEquals(typed, Window.document(editor).get());
		assertFalse(Files.exists(path(file)));
	}

	/** Nobody writes over what another has written without having been asked. */
	@Test
	void aSaveOverWhatAnotherProgramHasWrittenIsAskedFor() throws Exception {
		ITextEditor editor = Window.edit(file);
		IDocument document = Window.document(editor);
		document.replace(0, 0, "// 書きかけ\n");
		String typed = document.get();
		String others = "// ほかの人が書いた\n" + Files.readString(path(file));
		Files.writeString(path(file), others);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		Window.press("書き換えられたファイル", "キャンセル", "changed-meanwhile");
		editor.doSave(new NullProgressMonitor());
		Window.until("the answer", () -> Window.windows("書き換えられたファイル").findAny().isEmpty());
		assertEquals(typed, document.get());
		assertTrue(editor.isDirty());
		assertEquals(others, Files.readString(path(file)));
		Window.press("書き換えられたファイル", "上書きする", "overwriting");
		editor.doSave(new NullProgressMonitor());
		Window.until("the file", () -> !editor.isDirty());
		assertEquals(typed, Files.readString(path(file)));
	}

	/** Whoever turns the question away, by a key or by its cross, keeps what he has typed. */
	@Test
	void aTextWhoseFileIsGoneIsToldAndWrittenAgain() throws Exception {
		ITextEditor editor = Window.edit(file);
		IDocument document = Window.document(editor);
		document.replace(0, 0, "// 書きかけ\n");
		String typed = document.get();
		Files.delete(path(file));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		Window.work(500);
		String[] told = { "" };
		Window.closeNext(shell -> told[0] = shell.getText() + ": " + Window.words(shell));
		Window.page().showView(ProblemsView.ID);
		Window.page().activate(editor);
		Window.until("told", () -> told[0].contains("業務.nagare"));
		assertTrue(told[0].startsWith("消えたファイル"), told[0]);
		Window.work(500);
		assertEquals(Optional.of(editor), Editors.active());
		assertEquals(typed, document.get());
		editor.doSave(new NullProgressMonitor());
		Window.until("the file", () -> Files.exists(path(file)) && !editor.isDirty());
		assertEquals(typed, Files.readString(path(file)));
		assertEquals(typed, Window.document(editor).get());
	}

	/** Also a text that nobody writes in follows the disk: its editor, the figure and the form. */
	@Test
	void whatChangesOnTheDiskAloneIsSeenInFigureAndForm() throws Exception {
		Window.edit(file);
		FigureView figure = Window.figure();
		Window.until("the figure", () -> figure.folder().filter(folder.getLocation().toPath()::equals).isPresent() && figure.picture().filter(picture -> picture.contains("別添1")).isPresent());
		IFile declared = folder.getFolder("みなみ市").getFile("組織とシステム.nagare");
		String before = Files.readString(path(declared));
		String after = before.replace("\"予防接種台帳システム\"", "\"新台帳システム\"");
		assertNotEquals(before, after);
		Files.writeString(path(declared), after);
		declared.refreshLocal(IResource.DEPTH_ZERO, null);
		Window.until("the new name in the figure", () -> figure.picture().filter(picture -> picture.contains("新台帳")).isPresent());
		FormView form = (FormView) Window.page().showView(FormView.ID);
		Window.until("the new name in the form", () -> form.cells().stream().anyMatch(cell -> form.wordsOf(cell).filter(words -> words.contains("新台帳システム")).isPresent()));
		Files.writeString(path(declared), before);
		declared.refreshLocal(IResource.DEPTH_ZERO, null);
		Window.until("the name as it was in the form", () -> form.cells().stream().noneMatch(cell -> form.wordsOf(cell).filter(words -> words.contains("新台帳システム")).isPresent()));
		Window.page().showView(FigureView.ID);
	}

	/** The whole text comes anew, shorter than the colours that are on their way. */
	@Test
	void aTextThatAnotherProgramShortensKeepsItsColours() throws Exception {
		ITextEditor editor = Window.edit(file);
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		Window.until("the colours", () -> text.getStyleRanges().length > 50);
		String whole = Files.readString(path(file));
		List<IStatus> failures = new CopyOnWriteArrayList<>();
		ILogListener listener = (status, plugin) -> {
			if (status.getException() != null) {
				failures.add(status);
			}
		};
		Platform.addLogListener(listener);
		try {
			for (int i = 0; i < 5; i++) {
				Files.writeString(path(file), "所属 予防接種\n// 短い\n" + whole.substring(whole.indexOf("業務 接種"), whole.indexOf("手順 登録")) + "}\n");
				file.refreshLocal(IResource.DEPTH_ZERO, null);
				Window.work(60 * i);
				Files.writeString(path(file), whole);
				file.refreshLocal(IResource.DEPTH_ZERO, null);
				Window.work(60 * i);
			}
			Window.until("the text", () -> Window.document(editor).get().equals(whole));
			Window.until("its colours", () -> coloursOf(text, whole.indexOf("業務 接種")) != null && coloursOf(text, whole.lastIndexOf("再委託")) != null);
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of(), failures.stream().map(status -> status.getMessage() + ": " + status.getException()).toList());
	}

	private static Object coloursOf(StyledText text, int offset) {
		StyleRange style = text.getStyleRangeAtOffset(offset);
		return style == null ? null : style.foreground;
	}

	/** What lies in a folder of which nothing may be written is looked at, and whatever is tried is told. */
	@Test
	void aFolderThatMayOnlyBeReadIsToldAndNothingIsLost() throws Exception {
		Path place = path(file).getParent();
		assumeTrue(Unwritable.make(place), "nobody is refused on this machine");
		try {
			ITextEditor editor = Window.edit(file);
			IDocument document = Window.document(editor);
			String saved = Files.readString(path(file));
			Window.until("the figure", () -> Window.figure().picture().isPresent());
			document.replace(0, 0, "// 書きかけ\n");
			String typed = document.get();
			String[] told = { "" };
			Window.closeNext(shell -> told[0] = Window.words(shell));
			Window.press("保存できません", "OK", "not-saved");
			editor.doSave(new NullProgressMonitor());
			Window.until("told", () -> !told[0].isEmpty() && Window.windows("保存できません").findAny().isEmpty());
			assertEquals(typed, document.get());
			assertTrue(editor.isDirty());
			assertEquals(saved, Files.readString(path(file)));
		} finally {
			Unwritable.undo(place);
		}
	}

	/** A folder of the person may lie where the workbench would write what it needs for itself. */
	@Test
	void aFolderThatIsClosedStaysWhereItIs() throws Exception {
		Path workspace = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
		Path own = Files.createDirectories(workspace.resolve("わたしの評価書"));
		Files.writeString(own.resolve("文.nagare"), "所属 予防接種\n");
		Files.writeString(own.resolve(".project"), "not of the workbench");
		IFolder opened = OpenFolders.open(own).orElseThrow();
		assertEquals(own, opened.getLocation().toPath());
		Path besides = opened.getProject().getLocation().toPath();
		assertNotEquals(own, besides, "what the workbench writes has a place of its own");
		Files.writeString(besides.resolve("置き忘れ.txt"), "大事なもの");
		OpenFolders.close(opened);
		assertEquals("所属 予防接種\n", Files.readString(own.resolve("文.nagare")));
		assertEquals("not of the workbench", Files.readString(own.resolve(".project")));
		assertEquals("大事なもの", Files.readString(besides.resolve("置き忘れ.txt")));
		IFolder again = OpenFolders.open(own).orElseThrow();
		assertEquals(own, again.getLocation().toPath());
		Path anew = again.getProject().getLocation().toPath();
		assertTrue(Files.exists(anew.resolve(".project")));
		OpenFolders.close(again);
		assertFalse(Files.exists(anew), "what the workbench wrote goes with the link");
		for (Path rest : List.of(besides.resolve("置き忘れ.txt"), besides, own.resolve(".project"), own.resolve("文.nagare"), own)) {
			Files.deleteIfExists(rest);
		}
	}

	@Test
	void theFolderOfTheWorkbenchItselfIsNotOpened() {
		Path workspace = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
		List<IFolder> before = OpenFolders.all();
		assertEquals(Optional.empty(), OpenFolders.open(workspace));
		assertEquals(before, OpenFolders.all());
		assertTrue(Files.exists(workspace));
	}

	@Test
	void whatMayOnlyBeReadStaysAndWhatIsTypedToo() throws Exception {
		String saved = Files.readString(path(file));
		readOnly(file, true);
		try {
			ITextEditor editor = Window.edit(file);
			IDocument document = Window.document(editor);
			document.replace(0, 0, "// 書きかけ\n");
			String typed = document.get();
			String[] told = { "" };
			// the platform asks whether it is to be made writable; who turns that away is told that nothing was saved
			Window.closeNext(shell -> told[0] = Window.words(shell));
			Window.press("保存できません", "OK", "not-saved");
			Editors.run("org.eclipse.ui.file.save");
			Window.until("told", () -> !told[0].isEmpty() && Window.windows("保存できません").findAny().isEmpty());
			assertTrue(told[0].contains("業務.nagare"), told[0]);
			assertEquals(typed, document.get());
			assertTrue(editor.isDirty());
			assertEquals(saved, Files.readString(path(file)));
		} finally {
			readOnly(file, false);
		}
	}

	@Test
	void aRenameIsMadeWhollyOrNotAtAll() throws Exception {
		ITextEditor editor = Window.edit(file);
		IDocument document = Window.document(editor);
		String before = document.get();
		IFile declared = folder.getFolder("みなみ市").getFile("組織とシステム.nagare");
		readOnly(declared, true);
		editor.selectAndReveal(before.indexOf("感染症対策課 → 住民"), 0);
		WorkspaceEdit[] edit = { null };
		Window.until("the language", () -> Renaming.edit(editor, "健康課").map(found -> edit[0] = found).isPresent());
		assertFalse(WorkspaceEdits.apply(edit[0]));
		assertEquals(before, document.get());
		assertTrue(declared.readString().contains("部署 感染症対策課"));
		readOnly(declared, false);
		assertTrue(WorkspaceEdits.apply(edit[0]));
		assertTrue(declared.readString().contains("部署 健康課"));
	}

	@Test
	void aTextThatIsBrokenKeepsItsArrowsInTheFigure() throws Exception {
		ITextEditor editor = Window.edit(file);
		IDocument document = Window.document(editor);
		Window.until("the figure", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent() && Window.figure().picture().isPresent());
		List<String> arrows = arrows();
		document.replace(document.get().indexOf("業務 接種"), 0, "機関 { \"  ");
		Window.until("told", () -> !Window.problems(file).isEmpty());
		Window.work(1500);
		assertTrue(arrows.size() > 10, arrows.toString());
		assertEquals(arrows, arrows());
		String broken = document.get();
		editor.doSave(new NullProgressMonitor());
		assertEquals(broken, Files.readString(path(file), StandardCharsets.UTF_8));
	}

	/** What the figure tells those who do not see it, in an order of its own. */
	private static List<String> arrows() {
		String told = Window.figure().picture().orElseThrow().replaceFirst("(?s).*?<desc[^>]*>", "").replaceFirst("(?s)</desc>.*", "");
		return Stream.of(told.split("&#10;")).sorted().toList();
	}

	private static Path path(IFile file) {
		return file.getLocation().toPath();
	}

	private static void readOnly(IFile file, boolean wanted) throws CoreException {
		ResourceAttributes attributes = file.getResourceAttributes();
		attributes.setReadOnly(wanted);
		file.setResourceAttributes(attributes);
	}
}
