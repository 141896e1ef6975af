package org.nagare.cli.command;

import java.util.Optional;
import java.util.function.Supplier;

import org.nagare.document.Documents;
import org.nagare.document.outline.FormDocument;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;

/** The formats that a form can be written in, by the names of the command line. */
public enum FormFormat {
	html, md, txt, json, pdf;

	/** @param fonts asked for only by what is printed */
	Results.Result write(FilledForm form, Audience audience, AssessmentFigure figure, Supplier<Fonts> fonts) {
		String name = Projects.nameOf(form.assessment());
		String ending = "-" + form.edition().id() + "." + name();
		if (this == pdf) {
			return new Results.Result(name, ending, new PrintedForm(fonts.get()).pdf(Documents.html(document(form, audience, figure), figure.theme())));
		}
		String content = switch (this) {
			case html -> Documents.html(document(form, audience, figure), figure.theme());
			case md -> Documents.markdown(document(form, audience, figure));
			case txt -> Forms.text(form, audience);
			case json -> Forms.json(form, audience);
			case pdf -> throw new IllegalStateException("is no text");
		};
		return new Results.Result(name, ending, content);
	}

	/** The figure takes the most time of all: it is drawn where the form, or the part of it, has a place for it. */
	private static FormDocument document(FilledForm form, Audience audience, AssessmentFigure figure) {
		boolean drawn = form.cells().stream().map(Cell::value).anyMatch(CellValue.Figure.class::isInstance);
		return FormDocument.of(form, audience, drawn ? Optional.of(figure.laidOut()) : Optional.empty());
	}
}
