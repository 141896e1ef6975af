package org.nagare.print.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.nagare.print.font.FontFace;
import org.nagare.print.font.JapaneseFont;

/** The font as one document carries it: of each face only the characters that were used. */
final class PageFonts {

	private final JapaneseFont font;
	private final PDDocument document;
	private PDFont regular;
	private PDFont bold;

	PageFonts(JapaneseFont font, PDDocument document) {
		this.font = font;
		this.document = document;
	}

	PDFont regular() {
		if (regular == null) {
			regular = embed(font.regular());
		}
		return regular;
	}

	/** The bold face, or where there is none the regular one, which is then thickened. */
	PDFont bold() {
		if (font.bold().isEmpty()) {
			return regular();
		}
		if (bold == null) {
			bold = embed(font.bold().get());
		}
		return bold;
	}

	boolean hasBold() {
		return font.bold().isPresent();
	}

	private PDFont embed(FontFace face) {
		try {
			return PDType0Font.load(document, new ByteArrayInputStream(face.bytes()), true);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(face.toString(), unreadable);
		}
	}
}
