package org.nagare.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.nagare.print.font.FontFace;
import org.nagare.print.font.JapaneseFont;

/** The font as one document carries it: of each face only the characters that were used. */
final class PageFonts {

	private final JapaneseFont font;
	private final PDDocument document;
	private final String text;
	private PDFont regular;
	private PDFont bold;

	/** @param text all that is written with them, or more: no two characters of it share a shape */
	PageFonts(JapaneseFont font, PDDocument document, String text) {
		this.font = font;
		this.document = document;
		this.text = text;
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

	/** The text with plain spaces for all kinds of them that the font has not, and without marks that are not seen at all. */
	String shown(String text) {
		StringBuilder shown = new StringBuilder();
		text.codePoints().forEach(character -> {
			if (font.regular().has(character)) {
				shown.appendCodePoint(character);
			} else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
				shown.append(' ');
			}
		});
		return shown.toString();
	}

	private PDFont embed(FontFace face) {
		try {
			TrueTypeFont shapes = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes(text)));
			// joined Latin letters are not wanted: a quarter of the time of a document went into looking for them, and they are copied badly
			shapes.setEnableGsub(false);
			return PDType0Font.load(document, shapes, true);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(face.toString(), unreadable);
		}
	}
}
