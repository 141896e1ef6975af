package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.testing.Checkout;
import org.nagare.testing.Folders;

/** Whole projects with a few slips in one text: everything that still counts is checked, drawn and written, and nothing is thrown. */
class MutatedProjectTest {

	private static final long SEED = 20251120L;
	private static final int PROJECTS = 60;
	/** One of so many is built; {@code -Dsampled=1} builds each. */
	private static final int SAMPLED = Integer.getInteger("sampled", 8);
	private static final List<String> EXAMPLES = List.of("vaccination", "resident-registry", "maternal-health", "city");
	private static final String[] PIECES = {"{", "}", "(", ")", "\"", "→", ":", ",", ".", "「", "\n", "業務 ", "手順 ", "なし", "Ⅲ", "𠮷", " 個人番号なし ", " 照会 "};

	@TempDir
	private Path folder;

	@Test
	void aFewSlipsInOneText() {
		Random random = new Random(SEED);
		for (int i = 0; i < PROJECTS; i++) {
			Path project = folder.resolve("p" + i);
			Folders.copy(Checkout.example(EXAMPLES.get(i % EXAMPLES.size())), project);
			List<Map.Entry<String, byte[]>> texts = Folders.files(project).entrySet().stream().filter(file -> file.getKey().endsWith(".nagare")).toList();
			Map.Entry<String, byte[]> text = texts.get(random.nextInt(texts.size()));
			Folders.write(project.resolve(text.getKey()), mutated(new String(text.getValue(), StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8));
			if (i / EXAMPLES.size() % SAMPLED != 0) {
				continue;
			}
			String which = "seed " + SEED + ", project " + i + ", " + text.getKey();
			Commands.Answer answer = new Commands(folder).run("build", "p" + i, "-o", "out" + i);
			assertTrue(answer.status() == 0 || answer.status() == 1, () -> which + ": " + answer);
			assertFalse(answer.err().contains("思いがけない"), () -> which + ": " + answer.err());
		}
	}

	private static String mutated(String text, Random random) {
		StringBuilder mutated = new StringBuilder(text);
		for (int change = 1 + random.nextInt(3); change > 0; change--) {
			int at = random.nextInt(mutated.length());
			int end = Math.min(mutated.length(), at + 1 + random.nextInt(10));
			switch (random.nextInt(3)) {
				case 0 -> mutated.delete(at, end);
				case 1 -> mutated.insert(at, PIECES[random.nextInt(PIECES.length)]);
				default -> mutated.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
			}
		}
		return mutated.toString();
	}
}
