package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.dsl.tests.ReadText;
import org.nagare.testing.Checkout;

/** Whatever a file contains, there are findings and never an exception; what is no UTF-8 text is refused with its remedy. */
class AnyBytesTest {

	private static final long SEED = 20251120L;
	private static final int MUTATIONS = 5000;
	private static final int EXCERPTS = 1000;
	/** One of so many is read; {@code -Dsampled=1} reads each. */
	private static final int SAMPLED = Integer.getInteger("sampled", 10);
	private static final String[] PIECES = {"{", "}", "(", ")", "\"", "\"\"\"", "→", ":", ",", ".", "「", "」", "/*", "//", "\n", "業務", "手順", "ファイル", "なし", "記載",
			"\u3000", "𠮷", "\uD842", "\u0000", "が", "｛", "　", "Ⅲ(a).1", "除く"};

	@Test
	void encodingsAreRecognised() {
		String text = "機関 市 \"みなみ市\" 地方公共団体\n";
		assertEquals(List.of("file.cp932:1"), ReadText.ofBytes(Map.of("a.nagare", text.getBytes(Charset.forName("windows-31j")))).codes());
		byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
		assertEquals(List.of("file.utf16:1"), ReadText.ofBytes(Map.of("a.nagare", utf16)).codes());
		assertEquals(List.of("file.not-text:1"), ReadText.ofBytes(Map.of("a.nagare", new byte[] {'a', (byte) 0xFF, 0, 1})).codes());
		assertEquals(List.of(), ReadText.ofBytes(Map.of("a.nagare", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).codes());
	}

	/** What an editor makes of Shift_JIS that it takes for UTF-8 is no syntax: one finding says what happened, at the first loss. */
	@Test
	void lostCharactersAreToldAsSuch() throws IOException {
		for (String text : texts()) {
			String lost = new String(text.getBytes(Charset.forName("windows-31j")), StandardCharsets.UTF_8);
			long line = 1 + lost.substring(0, lost.indexOf('\uFFFD')).chars().filter(character -> character == '\n').count();
			assertEquals(List.of("file.lost-characters:" + line), ReadText.of(lost).codes());
		}
	}

	/** A loss inside a text leaves the rest readable; one in a word may hide a name, which is then missed nowhere. */
	@Test
	void aLossTakesNothingElseWithIt() {
		assertEquals(List.of("file.lost-characters:1", "value.date:2"), ReadText.of("関係者 住民 \"住\uFFFD\" 本人 // \uFFFD\nファイル f { 開始 令和3年13月1日 }\n").codes());
		String user = "業務 x { 手順 \"s\" { 住民 → 窓口 : \"届\" 個人番号なし } }\n";
		assertEquals(List.of("file.lost-characters:1", "link.unknown:1"), ReadText.of(Map.of("a.nagare", "関係者 住民 \"住\uFFFD\" 本人\n", "b.nagare", user)).codes());
		assertEquals(List.of("file.lost-characters:1"), ReadText.of(Map.of("a.nagare", "関係者 住\uFFFD 本人\n", "b.nagare", user)).codes());
		String message = ReadText.of("関係者 \uFFFD\uFFFD 本人\n").problems().get(0).message();
		assertTrue(message.contains("2 か所") && message.contains("Shift_JIS") && message.contains("UTF-8 で保存"), message);
	}

	@Test
	void aFileThatCannotBeReadHindersNoOther() {
		ReadText read = ReadText.ofBytes(Map.of("a.nagare", new byte[] {(byte) 0xFF, 1}, "b.nagare", "関係者 住民 本人\n".getBytes(StandardCharsets.UTF_8)));
		assertEquals(List.of("file.not-text:1"), read.codes());
		assertEquals(1, read.project().texts().size());
	}

	@Test
	void randomBytes() {
		Random random = new Random(SEED);
		for (int i = 0; i < 200; i++) {
			byte[] bytes = new byte[random.nextInt(400)];
			random.nextBytes(bytes);
			assertNotNull(ReadText.ofBytes(Map.of("a.nagare", bytes)).problems());
		}
	}

	/** No text of a person is nested so; where it becomes too deep is told, and nothing else. */
	@Test
	void deepNesting() {
		ReadText deep = ReadText.of("機関 a\n機関 b\nファイル c { }\n委託 d 委託先 a : c {\n" + "再委託 \"x\" {\n".repeat(5000) + "}\n".repeat(5000));
		assertEquals(List.of("syntax.too-deep:104"), deep.codes());
		assertTrue(deep.problems().get(0).message().contains("100 段より深く"), deep.problems().get(0).message());
		assertEquals(4, deep.project().files().get(0).getStatements().size());
		assertTrue(ReadText.of("委託 a 委託先 b : c { " + "再委託 \"x\" { ".repeat(20000)).codes().contains("syntax.too-deep:1"));
	}

	/** Whole texts, and then some lines of them, which begin and end in the middle of things. */
	@Test
	void mutationsOfTheExamples() throws IOException {
		Random random = new Random(SEED);
		List<String> texts = texts();
		for (int i = 0; i < MUTATIONS + EXCERPTS; i++) {
			String text = texts.get(random.nextInt(texts.size()));
			String mutated = i < MUTATIONS ? mutate(text, random) : mutate(excerpt(text, random), random);
			if (i % SAMPLED != 0) {
				continue;
			}
			try {
				for (SourceProblem problem : ReadText.of(mutated).problems()) {
					assertTrue(!problem.message().isBlank() && problem.line() >= 1 && problem.column() >= 1, problem.toString());
					assertTrue(!problem.message().contains("Exception") && !problem.message().contains("RULE_"), problem.toString());
				}
			} catch (RuntimeException e) {
				fail("seed " + SEED + ", mutation " + i + ": " + e + "\n" + mutated, e);
			}
		}
	}

	private static String excerpt(String text, Random random) {
		List<String> lines = text.lines().toList();
		int from = random.nextInt(lines.size());
		return String.join("\n", lines.subList(from, Math.min(lines.size(), from + 5 + random.nextInt(30))));
	}

	/** A text with one to four changes: what is left out, put in, doubled, exchanged. */
	private static String mutate(String text, Random random) {
		StringBuilder mutated = new StringBuilder(text);
		for (int change = 1 + random.nextInt(4); change > 0 && !mutated.isEmpty(); change--) {
			int at = random.nextInt(mutated.length());
			int end = Math.min(mutated.length(), at + 1 + random.nextInt(8));
			switch (random.nextInt(4)) {
				case 0 -> mutated.delete(at, end);
				case 1 -> mutated.insert(at, PIECES[random.nextInt(PIECES.length)]);
				case 2 -> mutated.insert(random.nextInt(mutated.length()), mutated.substring(at, end));
				default -> mutated.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
			}
		}
		return mutated.toString();
	}

	private static List<String> texts() throws IOException {
		try (Stream<Path> files = Files.walk(Checkout.examples())) {
			List<String> texts = new ArrayList<>();
			for (Path file : files.filter(path -> path.toString().endsWith(".nagare")).sorted().toList()) {
				texts.add(Files.readString(file));
			}
			return texts;
		}
	}
}
