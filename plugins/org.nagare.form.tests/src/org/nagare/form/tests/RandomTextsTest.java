package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.text.Block;
import org.nagare.form.text.Passage;
import org.nagare.form.writer.Audience;
import org.nagare.testing.RandomTexts;

/** Whatever people write comes back from the data and from the plain text as they wrote it. */
class RandomTextsTest {

	private static final String TEXT = "Ⅰ.4.①";
	private static final String LINES = "Ⅰ.3";

	private static FilledForm form;

	@BeforeAll
	static void fill() {
		form = SmallModel.with("").form();
	}

	/** The form with one of its values changed. */
	private static FilledForm with(String path, CellValue value) {
		List<Cell> cells = form.cells().stream().map(cell -> !cell.path().equals(path) ? cell : new Cell(cell.key(), cell.item(), value, cell.origin(), cell.requirement(),
				cell.overruled(), cell.withheld(), cell.remarks(), cell.things(), cell.source(), cell.attribute(), cell.repetitions())).toList();
		return new FilledForm(form.edition(), form.assessment(), cells, form.supplements(), form.problems(), form.withheldThings(), form.errors());
	}

	private static CellValue.Text text(String words) {
		return new CellValue.Text(List.of(new Block(Optional.empty(), words, Block.Source.ENTERED)), false);
	}

	private static JsonNode inData(FilledForm form, String path) throws IOException {
		for (JsonNode cell : new ObjectMapper().readTree(Forms.json(form, Audience.DRAFT)).get("cells")) {
			if (cell.get("path").asText().equals(path)) {
				return cell.get("value");
			}
		}
		throw new AssertionError("no cell " + path);
	}

	@RepeatedTest(200)
	void aTextComesBackFromTheData(RepetitionInfo repetition) throws IOException {
		String words = RandomTexts.next(new Random(repetition.getCurrentRepetition()));
		assertEquals(words, inData(with(TEXT, text(words)), TEXT).asText(), "seed " + repetition.getCurrentRepetition());
	}

	@RepeatedTest(100)
	void linesComeBackFromTheData(RepetitionInfo repetition) throws IOException {
		Random random = new Random(repetition.getCurrentRepetition());
		List<String> lines = List.of(RandomTexts.next(random), RandomTexts.next(random), RandomTexts.next(random));
		List<String> read = new ArrayList<>();
		inData(with(LINES, new CellValue.Items(lines.stream().map(Passage::of).toList(), false)), LINES).forEach(line -> read.add(line.asText()));
		assertEquals(lines, read, "seed " + repetition.getCurrentRepetition());
	}

	/** Each line is set in, an empty one stays empty. */
	@RepeatedTest(200)
	void aTextComesBackFromThePlainText(RepetitionInfo repetition) {
		String words = RandomTexts.next(new Random(repetition.getCurrentRepetition()));
		FilledForm part = Forms.section(with(TEXT, text(words)), TEXT).orElseThrow();
		List<String> printed = List.of(Forms.text(part, Audience.PUBLIC).split("\n", -1));
		int label = printed.indexOf(printed.stream().filter(line -> line.endsWith(form.cell(TEXT).orElseThrow().label())).findFirst().orElseThrow());
		int indent = printed.get(label).length() - printed.get(label).stripLeading().length() + 2;
		String read = printed.subList(label + 1, label + 1 + words.split("\n", -1).length).stream().map(line -> line.isEmpty() ? "" : line.substring(indent))
				.collect(Collectors.joining("\n"));
		assertEquals(words, read, "seed " + repetition.getCurrentRepetition());
	}
}
