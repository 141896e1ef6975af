package org.nagare.rules.engine;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.figure.explain.FigureFault;
import org.nagare.figure.model.Figure;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.model.Assessment;
import org.nagare.model.Named;
import org.nagare.model.ProjectFile;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.key.CellKey;
import org.nagare.model.value.JapaneseDate;
import org.nagare.yoshiki.question.Question;

/** What a rule sees: the model of one assessment, one form filled from it, and its figure. */
public final class RuleContext {

	private final AssessmentDerivation derivation;
	private final Optional<FilledForm> form;
	private final OnDemand made;
	private final Look look;
	private final Map<String, List<Cell>> cells;
	private final Map<Cell, String> read = new IdentityHashMap<>();

	/** @param form empty where the assessment names no edition that is known */
	RuleContext(AssessmentDerivation derivation, Optional<FilledForm> form, OnDemand made, Look look) {
		this.derivation = derivation;
		this.form = form;
		this.made = made;
		this.look = look;
		this.cells = cells().stream().collect(Collectors.groupingBy(Cell::meaning));
	}

	public AssessmentDerivation derivation() {
		return derivation;
	}

	public Optional<FilledForm> form() {
		return form;
	}

	public Supplier<Figure> figure() {
		return made.figure();
	}

	/** What of one kind is to be known about the figure as it is printed. */
	public <T extends FigureFault> List<T> faults(Class<T> kind) {
		return made.faults().get().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** What the last revision has changed, where the state that it names is kept. */
	public Optional<Revised> revised() {
		return made.revised().get();
	}

	/** The names of the earlier states that the project keeps; one in which nothing can be read is not kept. */
	public List<String> keptStates() {
		return made.kept().get();
	}

	/** With what a finding can be mended. */
	public TextEdits edits() {
		return look.edits();
	}

	public LocalDate today() {
		return look.today();
	}

	public Assessment assessment() {
		return derivation.assessment();
	}

	/** The texts that the assessment sees: its own, then those that all share. */
	public Stream<ProjectFile> texts() {
		return Stream.concat(derivation.texts().stream(), derivation.project().sharedTexts().stream());
	}

	/** A draft is what has no day of publication yet. */
	public boolean isDraft() {
		return published().isEmpty();
	}

	public Optional<JapaneseDate> published() {
		return JapaneseDate.parse(assessment().getPublicationDate());
	}

	public List<Cell> cells() {
		return form.map(FilledForm::cells).orElse(List.of());
	}

	/** All that a reader reads in a cell: many rules ask for it. */
	public String read(Cell cell) {
		return read.computeIfAbsent(cell, Values::read);
	}

	/** The same with widths folded and nothing else. */
	public String narrow(Cell cell) {
		return look.readings().narrow(read(cell));
	}

	/** The same, widths and numerals folded. */
	public String folded(Cell cell) {
		return look.readings().folded(read(cell));
	}

	/**
	 * All cells that mean an item such as {@code Ⅱ.4.⑦}, whatever it repeats for. The path is that of the form with which the others share their
	 * questions, so that the cell is found in each form, wherever it stands there.
	 */
	public List<Cell> cells(String item) {
		return cells.getOrDefault(item, List.of());
	}

	/** The cells of an item for one file. */
	public List<Cell> cells(String item, SpiFile file) {
		return cells(item).stream().filter(cell -> belongsTo(cell, file)).toList();
	}

	/** The cells that put a question to the model for one file, in as many places as the form prints its answer. */
	public List<Cell> cells(Question question, SpiFile file) {
		return cells().stream().filter(cell -> cell.item().question().filter(question::equals).isPresent() && belongsTo(cell, file)).toList();
	}

	/** The files that a cell is about: the one that it is asked for, else all. */
	public List<SpiFile> files(Cell cell) {
		return cell.key().segments().get(0).names().isEmpty() ? derivation.files() : derivation.files().stream().filter(file -> belongsTo(cell, file)).toList();
	}

	/** The cell of an item that does not repeat. */
	public Optional<Cell> cell(String item) {
		return cells(item).stream().findFirst();
	}

	/** The cell of an item that repeats for files only. */
	public Optional<Cell> cell(String item, SpiFile file) {
		return cells(item, file).stream().findFirst();
	}

	/** The cell of an item that repeats for something within a file: a 委託, a recipient. */
	public Optional<Cell> cell(String item, SpiFile file, Named inner) {
		return cells(item, file).stream().filter(cell -> cell.key().segments().stream().skip(1).anyMatch(segment -> segment.names().stream()
				.anyMatch(name -> name.parts().getLast().equals(CellKey.Part.name(inner.getName()))))).findFirst();
	}

	private static boolean belongsTo(Cell cell, SpiFile file) {
		return cell.key().segments().get(0).names().stream().anyMatch(name -> name.parts().getLast().equals(CellKey.Part.name(file.getName())));
	}
}
