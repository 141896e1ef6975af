package org.nagare.document.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.nagare.document.markdown.MarkdownText;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.Repetition;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.ItemKey;
import org.nagare.form.writer.Audience;
import org.nagare.form.writer.CellWords;
import org.nagare.model.key.CellKey;
import org.nagare.yoshiki.question.Nearest;
import org.nagare.yoshiki.question.Subject;

/**
 * A text with fields that name cells by their path. A line whose fields leave open for which system, file or 委託事項 they ask stands once for each; one
 * with a field for the errors of the texts stands only where there are any.
 */
public final class FormTemplate {

	private static final int NEAREST = 3;

	private final FilledForm form;
	private final Audience audience;
	private final List<TemplateProblem> problems = new ArrayList<>();

	/** For the public the form has to be the public one. */
	public FormTemplate(FilledForm form, Audience audience) {
		this.form = form;
		this.audience = audience;
	}

	/** Fills a template of text; for the public the form has to be the public one. */
	public static FilledTemplate fill(String template, FilledForm form, Audience audience, Manner manner) {
		FormTemplate filler = new FormTemplate(form, audience);
		List<String> lines = new ArrayList<>();
		int number = 0;
		for (String line : template.split("\r\n|\r|\n", -1)) {
			number++;
			filler.line(number, line).forEach(filled -> lines.add(put(line, filled, manner)));
		}
		return new FilledTemplate(String.join("\n", lines), filler.problems);
	}

	/** What was found wrong in the lines so far. */
	public List<TemplateProblem> problems() {
		return List.copyOf(problems);
	}

	/**
	 * Fills one line of a template: as often as it has to stand, what comes into its fields, in their order. Nothing comes for a line whose fields
	 * are wrong, which {@link #problems()} tells, or for which the form has nothing.
	 *
	 * @param number of the line, for what is told of it
	 */
	public List<List<Replacement>> line(int number, String text) {
		return rows(TemplateLine.read(number, text, problems));
	}

	private List<List<Replacement>> rows(TemplateLine line) {
		List<Field> asking = line.fields().stream().filter(field -> !field.isOfErrors()).toList();
		List<List<Cell>> cells = new ArrayList<>();
		for (Field field : asking) {
			cells(line, field).ifPresent(cells::add);
		}
		boolean tellsNoErrors = asking.size() < line.fields().size() && form.errors().japanese().isEmpty();
		if (cells.size() < asking.size() || tellsNoErrors) {
			return List.of();
		}
		if (asking.isEmpty()) {
			return List.of(filled(line, List.of()));
		}
		List<Cell> innermost = cells.stream().max(Comparator.comparingInt(FormTemplate::depth)).orElse(List.of());
		if (!cells.stream().allMatch(each -> subjects(innermost).containsAll(subjects(each)))) {
			problems.add(new TemplateProblem(line.number(), line.fields().getFirst().start() + 1,
					"別々のものについて繰り返す欄が一つの行にあります。欄ごとに行を分けるか、{{Ⅱ(名前).…}} のように一つを指定してください。",
					"Fields of this line repeat for different things. Give each a line, or name one of the things: {{Ⅱ(NAME).…}}."));
			return List.of();
		}
		if (cells.stream().anyMatch(List::isEmpty)) {
			return List.of();
		}
		// what an outer field says is said again beside each inner one
		return innermost.stream().map(cell -> Set.copyOf(cell.repetitions())).distinct().map(row -> filled(line,
				cells.stream().map(each -> each.stream().filter(cell -> row.containsAll(cell.repetitions())).findFirst()).toList())).toList();
	}

	private static Set<Subject> subjects(List<Cell> cells) {
		return cells.stream().flatMap(cell -> cell.repetitions().stream()).map(Repetition::subject).collect(Collectors.toSet());
	}

	private static int depth(List<Cell> cells) {
		return cells.stream().mapToInt(cell -> cell.repetitions().size()).max().orElse(0);
	}

	/** @param cells one for each field that asks for a cell */
	private List<Replacement> filled(TemplateLine line, List<Optional<Cell>> cells) {
		List<Replacement> replacements = new ArrayList<>();
		Iterator<Optional<Cell>> next = cells.iterator();
		int at = 0;
		for (Field field : line.fields()) {
			Optional<String> said = field.isOfErrors() ? form.errors().japanese() : next.next().map(cell -> said(cell, field.aspect()));
			replacements.addAll(line.escapes(at, field.start()));
			replacements.add(new Replacement(field.start(), field.end(), said.orElse(""), true));
			at = field.end();
		}
		replacements.addAll(line.escapes(at, line.text().length()));
		return replacements;
	}

	private static String put(String line, List<Replacement> replacements, Manner manner) {
		StringBuilder text = new StringBuilder();
		int at = 0;
		for (Replacement each : replacements) {
			boolean alone = line.strip().length() == each.end() - each.start();
			text.append(line, at, each.start()).append(each.isValue() ? put(each.text(), alone, manner) : each.text());
			at = each.end();
		}
		return text.append(line, at, line.length()).toString();
	}

	private static String put(String value, boolean alone, Manner manner) {
		return switch (manner) {
			case TEXT -> value;
			case MARKDOWN -> alone ? MarkdownText.paragraphs(value) : MarkdownText.inLine(value);
		};
	}

	private String said(Cell cell, Field.Aspect aspect) {
		List<Repetition> repetitions = cell.repetitions();
		return switch (aspect) {
			case VALUE -> value(cell.value());
			case LABEL -> cell.label();
			case ORDINAL -> repetitions.isEmpty() ? "" : repetitions.getLast().numbered();
			case NAME -> repetitions.isEmpty() ? "" : repetitions.getLast().display();
		};
	}

	private String value(CellValue value) {
		return switch (value) {
			case CellValue.Choice choice -> choice.label() + choice.text().map(text -> "（" + text + "）").orElse("");
			case CellValue.Unknown unknown -> audience == Audience.PUBLIC ? "" : CellWords.MISSING;
			default -> CellWords.inLine(value);
		};
	}

	/** The cells of a field; none where it leads nowhere, which is told; an empty list where the form has the item, but nothing it is asked for. */
	private Optional<List<Cell>> cells(TemplateLine line, Field field) {
		Optional<CellKey> key = CellKey.parse(field.path());
		if (key.isPresent()) {
			List<Cell> found = form.section(key.get()).cells().stream().filter(cell -> cell.key().segments().size() == key.get().segments().size()).toList();
			if (!found.isEmpty() || isItem(key.get()) && key.get().segments().stream().allMatch(segment -> segment.names().isEmpty())) {
				return Optional.of(found);
			}
		}
		problems.add(unknown(line, field, key));
		return Optional.empty();
	}

	private boolean isItem(CellKey key) {
		List<String> words = key.segments().stream().map(CellKey.Segment::word).toList();
		return form.edition().items().stream().anyMatch(item -> item.key().words().equals(words));
	}

	private TemplateProblem unknown(TemplateLine line, Field field, Optional<CellKey> key) {
		List<String> below = key.map(form::section).map(FilledForm::cells).orElse(List.of()).stream().map(Cell::path).distinct().limit(NEAREST).toList();
		List<String> near = below.isEmpty() ? nearest(field.path()) : below;
		String japanese = (below.isEmpty() ? "«" + field.path() + "» という欄はありません。" : "«" + field.path() + "» は一つの欄ではなく見出しです。")
				+ (near.isEmpty() ? "" : (below.isEmpty() ? "近いもの: " : "その下の欄: ") + String.join("、", near));
		String english = (below.isEmpty() ? "There is no cell «" + field.path() + "»." : "«" + field.path() + "» is a heading and no cell.")
				+ (near.isEmpty() ? "" : (below.isEmpty() ? " Nearest: " : " Below it: ") + String.join(", ", near));
		return new TemplateProblem(line.number(), field.start() + 1, japanese, english);
	}

	private List<String> nearest(String path) {
		Set<String> known = form.edition().items().stream().map(Item::key).map(ItemKey::plain).collect(Collectors.toCollection(LinkedHashSet::new));
		form.cells().forEach(cell -> known.add(cell.path()));
		return Nearest.to(path, List.copyOf(known), NEAREST);
	}
}
