package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.folders.OpenFolders;

/** A real disk that gets full, small enough to fill: the platform empties a file before it writes it, and what was there must not be lost by that. */
class FullDiskTest {

	private static final long DISK = 200 * 1024;

	private Path disk;
	private Path filler;
	private Path text;
	private ITextEditor editor;

	@BeforeEach
	void mount() throws Exception {
		disk = Temporary.folder().resolve("小さい");
		Files.createDirectories(disk);
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", disk.toString()), "skipped: no disk can be mounted here");
		filler = disk.resolve("filler");
		IFolder folder = OpenFolders.open(Files.createDirectories(disk.resolve("事業"))).orElseThrow();
		text = disk.resolve("事業/本文.nagare");
		Files.writeString(text, "関係者 住民 \"住民\" 本人\n");
		IFile file = folder.getFile("本文.nagare");
		folder.refreshLocal(1, null);
		Window.until("the text", file::exists);
		editor = Window.edit(file);
	}

	@AfterEach
	void unmount() throws Exception {
		Window.closeAll();
		run("umount", "-l", disk.toString());
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	/** Takes room until so much is left. */
	private void leave(long bytes) throws IOException {
		Files.write(filler, new byte[(int) (Files.getFileStore(disk).getUsableSpace() - bytes)]);
	}

	private String typed(int lines) throws Exception {
		Window.document(editor).replace(0, 0, "// 書きかけの長い注釈が一行ずつ続く\n".repeat(lines));
		return Window.document(editor).get();
	}

	private long others() throws IOException {
		try (Stream<Path> files = Files.list(text.getParent())) {
			return files.filter(each -> each.getFileName().toString().startsWith(".nagare-")).count();
		}
	}

	@Test
	void whereTheTextFindsNoRoomTheFileStaysAsItWas() throws Exception {
		String before = Files.readString(text);
		leave(8 * 1024);
		String typed = typed(600);
		Window.press("保存できません", "OK", "disk-is-full");
		editor.doSave(new NullProgressMonitor());
		Window.until("told", () -> Window.windows("保存できません").findAny().isEmpty());
		assertEquals(before, Files.readString(text));
		assertTrue(editor.isDirty());
		assertEquals(typed, Window.document(editor).get());
		assertEquals(0, others());
		Files.delete(filler);
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertEquals(typed, Files.readString(text));
	}

	/** There is room for the copy, and the file then breaks off: the copy takes its place, and nobody need know. */
	@Test
	void whereTheDiskFillsUpInTheMiddleTheTextIsSavedNevertheless() throws Exception {
		leave(48 * 1024);
		String typed = typed(600);
		editor.doSave(new NullProgressMonitor());
		assertEquals(typed, Files.readString(text));
		assertFalse(editor.isDirty());
		assertEquals(typed, Window.document(editor).get());
		assertEquals(0, others());
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
		assertFalse(Window.document(editor).get().contains("書きかけ"), "what was typed can still be undone");
	}
}
