package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.testing.Checkout;

/**
 * The figures as they were looked at: cases/CASE/expected.svg, with further pages as expected-2.svg and so on. Accept
 * changed ones with -Dgolden.update=true after looking at them.
 */
class GoldenTest {
	private static final boolean UPDATE = Boolean.getBoolean("golden.update");

	static Stream<Examples.Example> examples() {
		return Stream.concat(Examples.all().stream(), ProjectExamples.all().stream());
	}

	private static Path cases() {
		return Checkout.plugin("org.nagare.figure.tests").resolve("cases");
	}

	@ParameterizedTest
	@MethodSource("examples")
	void isDrawnAsItWasAccepted(Examples.Example example) throws IOException {
		List<String> pages = Figures.toSvg(Figures.layOut(example.figure()), SvgOptions.COLOUR);
		Map<String, String> drawn = new TreeMap<>();
		for (int page = 1; page <= pages.size(); page++) {
			drawn.put(page == 1 ? "expected.svg" : "expected-" + page + ".svg", pages.get(page - 1));
		}
		Path folder = cases().resolve(example.name());
		if (UPDATE) {
			update(folder, drawn);
		}
		assertEquals(drawn.keySet(), files(folder), "files of " + example.name());
		for (Map.Entry<String, String> page : drawn.entrySet()) {
			assertEquals(Files.readString(folder.resolve(page.getKey())), page.getValue(), example.name() + "/" + page.getKey());
		}
	}

	@Test
	void everyCaseHasAnExample() throws IOException {
		TreeSet<String> names = new TreeSet<>();
		examples().forEach(example -> names.add(example.name()));
		assertEquals(names, files(cases()));
	}

	@Test
	void nothingIsAcceptedInContinuousIntegration() {
		assertFalse(UPDATE && System.getenv("CI") != null, "golden.update is for people who have looked at the figures");
	}

	private static void update(Path folder, Map<String, String> drawn) throws IOException {
		Files.createDirectories(folder);
		for (String old : files(folder)) {
			if (!drawn.containsKey(old)) {
				Files.delete(folder.resolve(old));
			}
		}
		for (Map.Entry<String, String> page : drawn.entrySet()) {
			Files.writeString(folder.resolve(page.getKey()), page.getValue());
		}
	}

	private static TreeSet<String> files(Path folder) throws IOException {
		TreeSet<String> names = new TreeSet<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				files.forEach(file -> names.add(file.getFileName().toString()));
			}
		}
		return names;
	}
}
