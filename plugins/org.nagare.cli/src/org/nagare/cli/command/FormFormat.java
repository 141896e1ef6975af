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
import org.nagare.office.OfficeDocuments;

/** The formats that a form can be written in, by the names of the command line. */
public enum FormFormat {
	html, xlsx, docx, md, txt, json, pdf;

	/** Whether the figure stands in it. */
	boolean isDrawn() {
		return this != txt && this != json;
	}

	/** @param fonts asked for only by what is printed */
	Results.Result write(FilledForm form, Audience audience, AssessmentFigure figure, Supplier<Fonts> fonts) {
		String name = Projects.nameOf(form.assessment());
		String ending = "-" + form.edition().id() + "." + name();
		return switch (this) {
			case html -> new Results.Result(name, ending, Documents.html(document(form, audience, figure), figure.theme()));
			case pdf -> new Results.Result(name, ending, new PrintedForm(fonts.get()).pdf(Documents.html(document(form, audience, figure), figure.theme())));
			case xlsx -> new Results.Result(name, ending, OfficeDocuments.workbook(document(form, audience, figure), figure.pictures()));
			case docx -> new Results.Result(name, ending, OfficeDocuments.text(document(form, audience, figure), figure.pictures()));
			case md -> new Results.Result(name, ending, Documents.markdown(document(form, audience, figure)));
			case txt -> new Results.Result(name, ending, Forms.text(form, audience));
			case json -> new Results.Result(name, ending, Forms.json(form, audience));
		};
	}

	/** The figure takes the most time of all: it is drawn where the form, or the part of it, has a place for it. */
	private static FormDocument document(FilledForm form, Audience audience, AssessmentFigure figure) {
		boolean drawn = form.cells().stream().map(Cell::value).anyMatch(CellValue.Figure.class::isInstance);
		return FormDocument.of(form, audience, drawn ? Optional.of(figure.laidOut()) : Optional.empty());
	}
}
