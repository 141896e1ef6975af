package org.nagare.delivery.form;

import java.util.Optional;
import java.util.function.Supplier;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.font.Fonts;
import org.nagare.document.Documents;
import org.nagare.document.outline.FormDocument;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.office.OfficeDocuments;

/** The formats that a form can be written in, by the endings of their files. */
public enum FormFormat {
	html, xlsx, docx, md, txt, json, pdf;

	/** Whether the figure stands in it. */
	public boolean isDrawn() {
		return this != txt && this != json;
	}

	/** @param fonts asked for only by what is printed */
	Product write(FilledForm form, Audience audience, AssessmentFigure figure, Supplier<Fonts> fonts) {
		String name = AssessmentName.of(form.assessment());
		String ending = ending(form);
		return switch (this) {
			case html -> new Product(name, ending, Documents.html(document(form, audience, figure), figure.theme()));
			case pdf -> new Product(name, ending, new PrintedForm(fonts.get()).pdf(Documents.html(document(form, audience, figure), figure.theme())));
			case xlsx -> new Product(name, ending, OfficeDocuments.workbook(document(form, audience, figure), figure.pictures()));
			case docx -> new Product(name, ending, OfficeDocuments.text(document(form, audience, figure), figure.pictures()));
			case md -> new Product(name, ending, Documents.markdown(document(form, audience, figure)));
			case txt -> new Product(name, ending, Forms.text(form, audience));
			case json -> new Product(name, ending, Forms.json(form, audience));
		};
	}

	String ending(FilledForm form) {
		return "-" + form.edition().id() + "." + name();
	}

	/** The figure takes the most time of all: it is drawn where the form, or the part of it, has a place for it. */
	private static FormDocument document(FilledForm form, Audience audience, AssessmentFigure figure) {
		boolean drawn = form.cells().stream().map(Cell::value).anyMatch(CellValue.Figure.class::isInstance);
		return FormDocument.of(form, audience, drawn ? Optional.of(figure.laidOut()) : Optional.empty());
	}
}
