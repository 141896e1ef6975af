package org.nagare.form.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.nagare.form.answer.ChangeRow;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellChange;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.cell.Repetition;
import org.nagare.form.text.RowWords;
import org.nagare.form.text.Withheld;
import org.nagare.form.writer.CellWords;
import org.nagare.model.ItemPath;
import org.nagare.model.Revision;
import org.nagare.model.RevisionReason;
import org.nagare.model.SubmissionTiming;
import org.nagare.model.key.CellKey;
import org.nagare.model.source.SourceLocator;
import org.nagare.yoshiki.question.Question;
import org.nagare.yoshiki.question.Subject;

/** The rows of a table of changes: what differs between two states, each with the reason that the revision gives for its cause. */
public final class RevisionRows {

	/** The rows, and what is doubtful about their reasons. */
	public record Table(List<ChangeRow> rows, List<FormProblem> problems) {
		public Table {
			rows = List.copyOf(rows);
			problems = List.copyOf(problems);
		}
	}

	/** What a row says where there was nothing, and where there is nothing now. */
	public static final String NOT_THERE = RowWords.NOT_THERE;
	public static final String DELETED = RowWords.DELETED;

	/** Texts up to this length stand whole in a row. */
	public static final int WHOLE_UP_TO = 200;

	private final Comparison comparison;
	private final Optional<Reasons> reasons;
	private final SourceLocator locator;
	private final String date;
	private final Map<String, ChangeRow> rows = new LinkedHashMap<>();
	private final List<FormProblem> problems = new ArrayList<>();

	private RevisionRows(Comparison comparison, Optional<Revision> revision, Optional<String> date, SourceLocator locator) {
		this.comparison = comparison;
		this.reasons = revision.map(each -> new Reasons(each, comparison));
		this.locator = locator;
		this.date = date.or(() -> revision.map(Revision::getDate)).orElse("");
	}

	/** @param date the day that the rows bear, where it is another than that of the revision */
	public static Table of(Comparison comparison, Optional<Revision> revision, Optional<String> date, SourceLocator locator) {
		RevisionRows table = new RevisionRows(comparison, revision, date, locator);
		table.fill();
		return new Table(List.copyOf(table.rows.values()), table.problems);
	}

	private void fill() {
		Set<String> groups = new LinkedHashSet<>();
		FigureChanges figure = new FigureChanges(comparison);
		boolean drawn = false;
		for (CellChange change : comparison.changes()) {
			if (!drawn && figure.isBefore(change.cell())) {
				drawn = true;
				drawing(figure);
			}
			Cell cell = change.cell();
			// that a revision is published on another day is what it is, and no change that wants a reason
			if (cell.item().question().filter(question -> question == Question.AFFAIR_NOTES || question == Question.ASSESSMENT_PUBLICATION || isOfAChange(question)).isPresent()) {
				continue;
			}
			Optional<Repetition> group = group(change);
			if (group.isPresent()) {
				wholeGroup(change, group.get(), groups);
			} else {
				add(change.key().toString(), cell.printedPath(), Optional.of(change.key()), things(change), Optional.empty(), text(change.before()),
						text(change.after()), withheld(change));
			}
		}
		if (!drawn) {
			drawing(figure);
		}
		AppendixChanges.of(comparison).forEach(change -> add("別紙 " + change.name(), change.title(), Optional.empty(), change.things(), Optional.empty(),
				change.before().filter(text -> !text.isEmpty()).orElse(NOT_THERE), change.after().filter(text -> !text.isEmpty()).orElse(DELETED), change.withheld()));
		reasons.ifPresent(all -> {
			all.unused().forEach(this::unused);
			all.unmet().forEach(this::unmet);
		});
	}

	private static boolean isOfAChange(Question question) {
		return question.subject() == Subject.CHANGE;
	}

	private void drawing(FigureChanges figure) {
		figure.places().forEach(placed -> add(placed.cell(), placed.change()));
	}

	private void add(Cell cell, FigureChanges.Change change) {
		String key = cell.path() + " " + change.place() + (change.after().isEmpty() ? " 前" : "");
		add(key, cell.printedPath() + " " + change.place(), Optional.of(cell.key()), change.things(), Optional.empty(),
				change.before().orElse(NOT_THERE), change.after().orElse(DELETED), cell.withheld());
	}

	/** What came or went with all of its cells: a system, an entrusted matter, a recipient, a file. */
	private static Optional<Repetition> group(CellChange change) {
		return change.kind() == CellChange.Kind.CHANGED || change.cell().repetitions().isEmpty() ? Optional.empty()
				: Optional.of(change.cell().repetitions().getLast());
	}

	private void wholeGroup(CellChange change, Repetition group, Set<String> told) {
		boolean added = change.kind() == CellChange.Kind.ADDED;
		String head = change.key().segments().getFirst().word();
		String key = head + " " + group.subject() + " " + change.cell().repetitions().stream().map(each -> each.name().toString()).collect(Collectors.joining("/"));
		if (!told.add(key)) {
			return;
		}
		List<Cell> cells = comparison.changes().stream().filter(each -> each.kind() == change.kind()).map(CellChange::cell)
				.filter(cell -> cell.key().segments().getFirst().word().equals(head) && cell.repetitions().equals(change.cell().repetitions())).toList();
		// the whole of a new file would be the whole of its parts
		String words = group.subject() == Subject.FILE ? group.display() : cells.stream().filter(cell -> cell.value().isKnown())
				.map(cell -> (cell.item().key().number() + cell.label()).strip() + ": " + CellWords.inLine(cell.value())).collect(Collectors.joining("\n"));
		List<EObject> things = cells.stream().flatMap(cell -> cell.things().stream()).distinct().toList();
		add(change.key().toString(), change.cell().printedPathOfGroup(), Optional.of(change.key()), things, things.stream().findFirst(), added ? NOT_THERE : words,
				added ? words : DELETED, cells.stream().map(Cell::withheld).flatMap(Optional::stream).reduce(Withheld::and));
	}

	private static List<EObject> things(CellChange change) {
		return Stream.concat(change.before().stream(), change.after().stream()).flatMap(cell -> cell.things().stream()).distinct().toList();
	}

	private static Optional<Withheld> withheld(CellChange change) {
		return Stream.concat(change.before().stream(), change.after().stream()).flatMap(cell -> cell.withheld().stream()).reduce(Withheld::and);
	}

	private static String text(Optional<Cell> cell) {
		return cell.map(each -> CellWords.inLine(each.value())).orElse("");
	}

	private void add(String key, String item, Optional<CellKey> path, List<EObject> things, Optional<EObject> whole, String before, String after,
			Optional<Withheld> withheld) {
		List<RevisionReason> found = reasons.map(all -> all.of(new Reasons.Sought(path, things, whole, before, after))).orElse(List.of());
		Optional<RevisionReason> reason = found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
		if (found.size() > 1) {
			String texts = found.stream().map(RevisionReason::getText).collect(Collectors.joining("」「", "「", "」"));
			problems.add(new FormProblem(FormProblem.Code.CHANGE_WITH_SEVERAL_REASONS, path.map(CellKey::toString).orElse(key),
					"変更「" + item + "」に合う理由が二つ以上あります: " + texts + "。対象を狭めてください。",
					"Several reasons fit the change of '" + item + "': " + texts + ". Narrow their 対象.", found.getFirst(), locator.locate(found.getFirst())));
		}
		Omission shown = Omission.of(before, after, WHOLE_UP_TO);
		rows.putIfAbsent(key, new ChangeRow(key, date, item, shown.before(), shown.after(), reason.map(each -> timing(each.getTiming())),
				reason.map(RevisionReason::getText), found.size() > 1, withheld));
	}

	private static String timing(SubmissionTiming timing) {
		return timing.getLiteral();
	}

	/** One of several subjects of a reason: without it the reason says the same. */
	private void unmet(ItemPath subject) {
		String written = CellKey.of(subject).toString();
		problems.add(new FormProblem(FormProblem.Code.REASON_WITHOUT_CHANGE, "別添3", "改訂の対象「" + written + "」にあたる変更がありません。対象から除くか、変わったものの名前に直してください。",
				"No change is one of '" + written + "', a 対象 of this 改訂. Take it out, or name what has changed.", subject, locator.locate(subject)));
	}

	private void unused(RevisionReason reason) {
		if (!reason.getSubjects().isEmpty()) {
			problems.add(new FormProblem(FormProblem.Code.REASON_WITHOUT_CHANGE, "別添3",
					"改訂の理由「" + reason.getText() + "」にあたる変更がありません。対象を確かめてください。",
					"No change has the reason '" + reason.getText() + "'. Check its 対象.", reason, locator.locate(reason)));
		}
	}
}
