package org.nagare.delivery.form;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.font.Fonts;
import org.nagare.document.Documents;
import org.nagare.document.outline.FormDocument;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.form.Forms;
import org.nagare.form.answer.Answer;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.office.OfficeDocuments;

/** Writes one form in as many formats as are asked for, from several threads if they like: what the formats share is made once. */
final class FormWriting {

	private final FilledForm form;
	private final Function<Answer.Drawing, LaidOutFigure> figures;
	private final Audience audience;
	private final AssessmentFigure figure;
	private final Supplier<Fonts> fonts;
	private final Object page = new Object();
	private FormDocument document;
	private String html;

	/**
	 * @param figures what is drawn in the form
	 * @param figure how it is drawn
	 * @param fonts asked for only by what is printed
	 */
	FormWriting(FilledForm form, Function<Answer.Drawing, LaidOutFigure> figures, Audience audience, AssessmentFigure figure, Supplier<Fonts> fonts) {
		this.form = form;
		this.figures = figures;
		this.audience = audience;
		this.figure = figure;
		this.fonts = fonts;
	}

	Product write(FormFormat format) {
		return switch (format) {
			case html -> text(format, html());
			case md -> text(format, Documents.markdown(document()));
			case txt -> text(format, Forms.text(form, audience));
			case json -> text(format, Forms.json(form, audience));
			case xlsx -> bytes(format, OfficeDocuments.workbook(document(), figure.pictures()));
			case docx -> bytes(format, OfficeDocuments.text(document(), figure.pictures()));
			case pdf -> bytes(format, new PrintedForm(fonts.get()).pdf(html()));
		};
	}

	private Product text(FormFormat format, String text) {
		return new Product(AssessmentName.of(form.assessment()), format.ending(form), text);
	}

	private Product bytes(FormFormat format, byte[] content) {
		return new Product(AssessmentName.of(form.assessment()), format.ending(form), content);
	}

	/** The figure takes the most time of all: it is drawn where the form, or the part of it, has a place for it. */
	private synchronized FormDocument document() {
		if (document == null) {
			document = FormDocument.of(form, audience, drawing -> Optional.of(figures.apply(drawing)));
		}
		return document;
	}

	private String html() {
		synchronized (page) {
			if (html == null) {
				html = Documents.html(document(), figure.theme());
			}
			return html;
		}
	}

	/** Draws what documents with pictures will ask for while they are being written, from the end: they ask from the beginning. */
	void drawAhead() {
		for (Answer.Drawing drawing : AssessmentFigure.drawings(form)) {
			figures.apply(drawing).pages().reversed().forEach(figure.pictures()::png);
		}
	}
}
