package org.nagare.delivery.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.file.SafetyCopy;
import org.nagare.testing.Folders;

/** Somebody else writes a file in its place, and may leave a stump of it. */
class SafetyCopyTest {

	private static final byte[] WHOLE = "全部の文。".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;

	@Test
	void theCopyTakesThePlaceOfAStump() throws IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), "前の文。");
		try (SafetyCopy copy = SafetyCopy.of(file, WHOLE)) {
			assertFalse(copy.isTouched());
			Files.write(file, new byte[] { WHOLE[0], WHOLE[1] });
			assertTrue(copy.isTouched());
			copy.takePlace();
		}
		assertEquals("全部の文。", Files.readString(file));
		assertEquals(Set.of("a.txt"), Folders.files(folder).keySet());
	}

	@Test
	void whatIsNotNeededIsGone() throws IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), "前の文。");
		SafetyCopy.of(file, WHOLE).close();
		assertEquals("前の文。", Files.readString(file));
		assertEquals(Set.of("a.txt"), Folders.files(folder).keySet());
	}

	@Test
	void aFileThatComesIntoBeingOrGoesIsTouched() throws IOException {
		Path file = folder.resolve("new/a.txt");
		try (SafetyCopy copy = SafetyCopy.of(file, WHOLE)) {
			assertFalse(copy.isTouched());
			Files.write(file, WHOLE);
			assertTrue(copy.isTouched());
		}
		assertEquals("全部の文。", Files.readString(file));
		try (SafetyCopy copy = SafetyCopy.of(file, WHOLE)) {
			Files.delete(file);
			assertTrue(copy.isTouched());
			copy.takePlace();
		}
		assertEquals("全部の文。", Files.readString(file));
	}

	@Test
	void whereNoCopyCanBeMadeNothingIsTouched() throws IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), "前の文。");
		assertThrows(IOException.class, () -> SafetyCopy.of(file.resolve("below"), WHOLE));
		assertEquals("前の文。", Files.readString(file));
		assertEquals(Set.of("a.txt"), Folders.files(folder).keySet());
	}
}
