package org.nagare.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Completeness;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.text.Block;
import org.nagare.model.key.CellKey;

/** How far a draft is filled, and what was entered but stands in no cell. */
final class StatusChapter {

	private static final String TITLE = "記入の状況";
	private static final String NOWHERE = "どの欄にも入らない記載";
	private static final String DOUBTFUL = "確かめること";

	private final FilledForm form;
	private final Map<CellKey, String> places;
	private final Anchors anchors;

	StatusChapter(FilledForm form, Map<CellKey, String> places, Anchors anchors) {
		this.form = form;
		this.places = places;
		this.anchors = anchors;
	}

	Optional<Chapter> build() {
		List<Completeness> sections = form.completeness();
		List<Line> lines = new ArrayList<>();
		if (!sections.isEmpty()) {
			List<Line.Column> columns = List.of(new Line.Column("部", 25), new Line.Column("記入／必要", 15), new Line.Column("未記入の欄", 60));
			lines.add(new Line.Grid(anchors.once("status"), columns, sections.stream().map(this::section).toList()));
		}
		problems(lines, NOWHERE, form.problems().stream().filter(problem -> problem.code().weight() == FormProblem.Weight.ERROR).toList());
		problems(lines, DOUBTFUL, form.problems().stream().filter(problem -> problem.code().weight() != FormProblem.Weight.ERROR).toList());
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new Chapter(Chapter.Kind.STATUS, anchors.once("completeness"), TITLE, false, List.of(), lines));
	}

	private void problems(List<Line> lines, String title, List<FormProblem> problems) {
		if (!problems.isEmpty()) {
			lines.add(new Line.Title(1, anchors.once("problems"), title, false, List.of(), List.of()));
			List<Line.Column> columns = List.of(new Line.Column("場所", 30), new Line.Column("内容", 70));
			lines.add(new Line.Grid(anchors.once("problem-list"), columns, problems.stream().map(this::problem).toList()));
		}
	}

	private List<Line.Row> section(Completeness section) {
		List<Content.Link> missing = section.missing().stream().map(this::link).toList();
		return List.of(row("部", new Content.Plain(section.section())), row("記入／必要", new Content.Plain(section.filled() + "／" + section.required())),
				row("未記入の欄", missing.isEmpty() ? new Content.Plain("-") : new Content.Links(missing)));
	}

	private Content.Link link(Cell cell) {
		return new Content.Link(places.get(cell.key()), cell.path() + " " + cell.label());
	}

	private List<Line.Row> problem(FormProblem problem) {
		return List.of(row("場所", new Content.Plain(problem.source().map(Object::toString).orElse(problem.path()))),
				row("内容", new Content.Words(List.of(new Block(Optional.empty(), problem.japanese(), Block.Source.FIXED)))));
	}

	private static Line.Row row(String label, Content content) {
		return new Line.Row("", Optional.empty(), label, false, 0, 0, content, Optional.empty(), List.of());
	}
}
