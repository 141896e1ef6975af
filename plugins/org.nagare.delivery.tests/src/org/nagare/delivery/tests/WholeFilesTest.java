package org.nagare.delivery.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.file.FileSet;
import org.nagare.file.FileTrouble;
import org.nagare.file.WholeFiles;
import org.nagare.testing.Folders;

/** Files are written whole or not at all, and several all or none. */
class WholeFilesTest {

	@TempDir
	Path folder;

	@Test
	void newAndOldFilesGetTheirContent() throws IOException {
		Folders.write(folder.resolve("old.txt"), "before, and longer than after");
		write("old.txt", "after", "new/folder/new.txt", "new");
		assertEquals(Set.of("old.txt", Path.of("new", "folder", "new.txt").toString()), Folders.files(folder).keySet());
		assertEquals("after", Folders.text(folder.resolve("old.txt")));
		assertEquals("new", Folders.text(folder.resolve("new/folder/new.txt")));
	}

	@Test
	void aFileThatCannotBeReplacedLeavesAllAsTheyWere() throws IOException {
		Folders.write(folder.resolve("old.txt"), "before");
		Files.createDirectories(folder.resolve("taken.txt/inner"));
		assertThrows(IOException.class, () -> write("old.txt", "after", "new/one.txt", "new", "taken.txt", "x"));
		assertThrows(IOException.class, () -> write("old.txt", "after", "new/one.txt", "new", "old.txt/below", "x"));
		assertEquals(Set.of("old.txt"), Folders.files(folder).keySet());
		assertEquals("before", Folders.text(folder.resolve("old.txt")));
		assertTrue(Files.notExists(folder.resolve("new")), "a folder made for it is left");
	}

	@Test
	void whatWasReplacedBeforeAFailingReplacementComesBack() throws IOException {
		Folders.write(folder.resolve("old.txt"), "before");
		// the last is no folder yet when it is looked at, but the one before makes it one: the failure comes in the midst
		Map<Path, byte[]> files = new LinkedHashMap<>();
		files.put(folder.resolve("old.txt"), bytes("after"));
		files.put(folder.resolve("fresh.txt"), bytes("fresh"));
		files.put(folder.resolve("twice/x"), bytes("file"));
		files.put(folder.resolve("twice/./../twice"), bytes("the folder of another"));
		assertThrows(IOException.class, () -> WholeFiles.write(files));
		assertEquals(Set.of("old.txt"), Folders.files(folder).keySet());
		assertEquals("before", Folders.text(folder.resolve("old.txt")));
	}

	@Test
	void whatWasSavedMeanwhileIsNotLost() throws IOException {
		Path one = folder.resolve("one.txt");
		Path other = folder.resolve("other.txt");
		Folders.write(one, "one");
		Folders.write(other, "saved meanwhile");
		Map<Path, byte[]> after = Map.of(one, bytes("ONE"), other, bytes("OTHER"));
		Map<Path, byte[]> read = Map.of(one, bytes("one"), other, bytes("other"));
		IOException refused = assertThrows(IOException.class, () -> WholeFiles.write(after, read));
		assertTrue(refused.getMessage().contains("changed elsewhere"), refused.getMessage());
		assertEquals("one", Folders.text(one));
		assertEquals("saved meanwhile", Folders.text(other));
		Folders.write(other, "other");
		WholeFiles.write(after, read);
		assertEquals("ONE", Folders.text(one));
		assertEquals("OTHER", Folders.text(other));
		Files.delete(other);
		assertThrows(IOException.class, () -> WholeFiles.write(Map.of(other, bytes("back")), Map.of(other, bytes("OTHER"))));
		assertTrue(Files.notExists(other), "what was deleted meanwhile came back");
		assertEquals(Set.of("one.txt"), Folders.files(folder).keySet());
	}

	@Test
	void anOpenFileKeepsItsOldContentForItsReader() throws IOException {
		assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "skipped: Windows does not replace an open file");
		Folders.write(folder.resolve("old.txt"), "before");
		try (InputStream reader = Files.newInputStream(folder.resolve("old.txt"))) {
			write("old.txt", "after");
			assertArrayEquals(bytes("before"), reader.readAllBytes());
		}
		assertEquals("after", Folders.text(folder.resolve("old.txt")));
	}

	@Test
	void permissionsStay() throws IOException {
		Path file = folder.resolve("secret.txt");
		Folders.write(file, "before");
		assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "skipped: this file system has no permissions");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		write("secret.txt", "after");
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
		Path usual = folder.resolve("usual.txt");
		Folders.write(usual, "x");
		assumeTrue(Files.getFileStore(usual).supportsFileAttributeView("posix"), "skipped: this file system has no permissions");
		write("new.txt", "x");
		assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(folder.resolve("new.txt")));
	}

	@Test
	void aDeviceIsWrittenToAndNotReplaced() throws IOException {
		Path full = Path.of("/dev/full");
		assumeTrue(Files.exists(full), "skipped: this system has no /dev/full");
		assertThrows(IOException.class, () -> WholeFiles.write(Map.of(full, bytes("x"))));
		assertTrue(Files.exists(full) && !Files.isRegularFile(full));
		WholeFiles.write(Map.of(Path.of("/dev/null"), bytes("x")));
		assertTrue(!Files.isRegularFile(Path.of("/dev/null")));
	}

	@Test
	void aSetThatIsNotCommittedLeavesNothing() throws IOException {
		Folders.write(folder.resolve("old.txt"), "before");
		try (FileSet set = new FileSet()) {
			set.add(folder.resolve("old.txt"), bytes("after"));
			set.add(folder.resolve("new/new.txt"), bytes("new"));
			assertEquals("before", Folders.text(folder.resolve("old.txt")));
		}
		assertEquals(Set.of("old.txt"), Folders.files(folder).keySet());
		assertEquals("before", Folders.text(folder.resolve("old.txt")));
		assertTrue(Files.notExists(folder.resolve("new")), "a folder made for it is left");
		try (FileSet set = new FileSet()) {
			set.add(folder.resolve("old.txt"), bytes("after"));
			set.add(folder.resolve("new/new.txt"), bytes("new"));
			assertEquals(2, set.commit().size());
		}
		assertEquals(Set.of("old.txt", Path.of("new", "new.txt").toString()), Folders.files(folder).keySet());
		assertEquals("after", Folders.text(folder.resolve("old.txt")));
	}

	/** A Japanese message has no English in its middle; what nobody has put into words is told as the system says it. */
	@Test
	void whatTheSystemSaysIsTold() {
		FileTrouble full = FileTrouble.of(new IOException("No space left on device"));
		assertEquals("空き容量がありません", full.japanese());
		assertEquals("No space left on device", full.english());
		assertEquals("読み取り専用の場所です", FileTrouble.of(new FileSystemException("a", null, "Read-only file system")).japanese());
		assertEquals("Strange", FileTrouble.of(new FileSystemException("a", null, "Strange")).japanese());
	}

	private void write(String... namesAndTexts) throws IOException {
		Map<Path, byte[]> files = new LinkedHashMap<>();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			files.put(folder.resolve(namesAndTexts[i]), bytes(namesAndTexts[i + 1]));
		}
		WholeFiles.write(files);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** The folder is named in which nothing may be made, and not the file with a hidden name that was tried there. */
	@Test
	void aFolderInWhichNothingMayBeMadeIsNamed(@TempDir Path folder) throws IOException {
		Path closed = Files.createDirectory(folder.resolve("締切"));
		assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "skipped: run by an administrator, who may write everywhere");
		try {
			FileSystemException told = assertThrows(FileSystemException.class, () -> WholeFiles.write(Map.of(closed.resolve("a.html"), new byte[] { 1 })));
			assertEquals(closed.toString(), told.getFile());
		} finally {
			closed.toFile().setWritable(true);
		}
	}
}
