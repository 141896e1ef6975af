package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nagare.form.writer.Audience;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.testing.Checkout;

/** A model that is still being written: whatever line is missing or cut in two, every cell is there and says what it can. */
class BrokenModelTest {

	@TestFactory
	Stream<DynamicTest> aMissingLineHidesNothingElse() throws IOException {
		List<String> lines = whole();
		return Stream.iterate(0, from -> from < lines.size(), from -> from + 9).map(from -> DynamicTest.dynamicTest("lines " + (from + 1) + " and on", () -> {
			for (int line = from; line < Math.min(from + 9, lines.size()); line += 2) {
				List<String> left = new ArrayList<>(lines);
				left.remove(line);
				fill(left);
			}
		}));
	}

	@TestFactory
	Stream<DynamicTest> aLineThatBreaksOffHidesNothingElse() throws IOException {
		List<String> lines = whole();
		return Stream.iterate(3, from -> from < lines.size(), from -> from + 13).map(line -> DynamicTest.dynamicTest("line " + (line + 1), () -> {
			List<String> cut = new ArrayList<>(lines);
			cut.set(line, lines.get(line).substring(0, lines.get(line).length() / 2));
			fill(cut);
		}));
	}

	/** A value that cannot be read is a choice without a word. */
	@TestFactory
	Stream<DynamicTest> aValueThatCannotBeReadIsNone() throws IOException {
		List<String> lines = whole();
		return Stream.of("Ⅰ.1.③ 上書き 1,000人未満 理由 \"見込み\"", "Ⅲ.5.提供移転しない 1,000", "Ⅳ.1.① 1,000人", "Ⅰ.1.② 1,000").map(entry -> DynamicTest.dynamicTest(entry, () -> {
			List<String> more = new ArrayList<>(lines);
			more.add("記載 " + entry);
			fill(more);
		}));
	}

	private static List<String> whole() throws IOException {
		List<String> lines = new ArrayList<>();
		for (String name : List.of("common.nagare", "kita-org.nagare", "resident.nagare")) {
			Path file = Checkout.model("resident").resolve(name);
			lines.addAll(Files.readAllLines(file));
		}
		return lines;
	}

	private static void fill(List<String> lines) {
		Written model = Written.broken(String.join("\n", lines));
		if (model.model().assessments().isEmpty()) {
			return;
		}
		FilledForm form = model.form();
		assertTrue(form.cells().stream().map(Cell::path).anyMatch("Ⅰ.1.①"::equals));
		assertTrue(Forms.text(form, Audience.DRAFT).length() > 1000);
		assertTrue(Forms.json(form, Audience.PUBLIC).length() > 1000);
	}
}
