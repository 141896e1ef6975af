package org.nagare.delivery.form;

import org.nagare.delivery.font.Fonts;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.pdf.FormDocument;

/** A form that was written as HTML, put on paper. Loaded only by who asks for it. */
final class PrintedForm {

	private final Fonts fonts;

	PrintedForm(Fonts fonts) {
		this.fonts = fonts;
	}

	byte[] pdf(String html) {
		JapaneseFont font = fonts.find(FontUse.EMBEDDING);
		return fonts.telling(() -> FormDocument.pdf(html, font));
	}
}
