package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.RenameHandler;
import org.nagare.workbench.editor.WorkspaceEdits;

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
			Window.closeNext(shell -> told[0] = shell.getText() + ": " + Window.words(shell));
			Editors.run("org.eclipse.ui.file.save");
			Window.until("told", () -> !told[0].isEmpty());
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
		Window.until("the language", () -> RenameHandler.edit(editor, "健康課").map(found -> edit[0] = found).isPresent());
		assertFalse(WorkspaceEdits.apply(edit[0]));
		assertEquals(before, document.get());
		assertTrue(declared.readString().contains("部署 感染症対策課"));
		readOnly(declared, false);
		assertTrue(WorkspaceEdits.apply(edit[0]));
		assertTrue(declared.readString().contains("部署 健康課"));
	}

	@Test
	void aTextThatIsBrokenLeavesTheFigureAsItWas() throws Exception {
		ITextEditor editor = Window.edit(file);
		IDocument document = Window.document(editor);
		Window.until("the figure", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent() && Window.figure().picture().isPresent());
		document.replace(document.get().indexOf("業務 接種"), 0, "機関 { \"  ");
		Window.until("told", () -> !Window.problems(file).isEmpty());
		Window.work(500);
		assertTrue(Window.figure().picture().isPresent());
		String broken = document.get();
		editor.doSave(new NullProgressMonitor());
		assertEquals(broken, Files.readString(path(file), StandardCharsets.UTF_8));
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
