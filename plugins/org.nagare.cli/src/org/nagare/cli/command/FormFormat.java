package org.nagare.cli.command;

import java.util.Optional;

import org.nagare.document.Documents;
import org.nagare.document.outline.FormDocument;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;

/** The formats that a form can be written in, by the names of the command line. */
public enum FormFormat {
	html, md, txt, json;

	Results.Result write(FilledForm form, Audience audience, AssessmentFigure figure) {
		String content = switch (this) {
			case html -> Documents.html(document(form, audience, figure), figure.theme());
			case md -> Documents.markdown(document(form, audience, figure));
			case txt -> Forms.text(form, audience);
			case json -> Forms.json(form, audience);
		};
		return new Results.Result(Projects.nameOf(form.assessment()), "-" + form.edition().id() + "." + name(), content);
	}

	/** The figure takes the most time of all: it is drawn where the form, or the part of it, has a place for it. */
	private static FormDocument document(FilledForm form, Audience audience, AssessmentFigure figure) {
		boolean drawn = form.cells().stream().map(Cell::value).anyMatch(CellValue.Figure.class::isInstance);
		return FormDocument.of(form, audience, drawn ? Optional.of(figure.laidOut()) : Optional.empty());
	}
}
