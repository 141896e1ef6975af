package org.nagare.office.template;

import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.nagare.document.template.Replacement;
import org.nagare.office.text.VisibleCharacters;

/** The text of something in a text document, which Word keeps in as many pieces as it likes; what is replaced takes the look of its first letter. */
final class RunText {

	private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final QName TEXT = new QName(WORDS, "t");
	private static final QName PARAGRAPH = new QName(WORDS, "p");
	private static final QName BREAK = new QName(WORDS, "br");
	private static final QName TAB = new QName(WORDS, "tab");
	private static final QName BOX = new QName(WORDS, "txbxContent");
	private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space");

	/** A piece of the text, and where it begins in the whole. */
	private record Piece(XmlObject element, int start, String text) {
		int end() {
			return start + text.length();
		}
	}

	private final List<Piece> pieces = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();

	RunText(XmlObject within) {
		try (XmlCursor cursor = within.newCursor()) {
			read(cursor, true);
		}
	}

	/** The pieces in their order; the end of a paragraph is an end of line. What stands in a text box is not read here. */
	private void read(XmlCursor at, boolean first) {
		if (at.getName() != null && at.getName().equals(BOX) || at.getName() != null && at.getName().getLocalPart().equals("Fallback")) {
			return;
		}
		if (!first && PARAGRAPH.equals(at.getName()) && !text.isEmpty()) {
			text.append('\n');
		}
		if (TEXT.equals(at.getName())) {
			String words = at.getTextValue();
			pieces.add(new Piece(at.getObject(), text.length(), words));
			text.append(words);
			return;
		}
		if (at.toFirstChild()) {
			do {
				read(at, false);
			} while (at.toNextSibling());
			at.toParent();
		}
	}

	String text() {
		return text.toString();
	}

	/** @param replacements in their order, none over another */
	void replace(List<Replacement> replacements) {
		for (Piece piece : pieces) {
			StringBuilder words = new StringBuilder();
			boolean touched = false;
			int at = piece.start();
			for (Replacement each : replacements) {
				if (each.end() <= piece.start() || each.start() >= piece.end()) {
					continue;
				}
				touched = true;
				if (each.start() > at) {
					words.append(text, at, each.start());
				}
				if (each.start() >= piece.start()) {
					words.append(VisibleCharacters.of(each.text()));
				}
				at = Math.min(piece.end(), each.end());
			}
			if (touched) {
				set(piece.element(), words.append(text, at, piece.end()).toString());
			}
		}
	}

	/** Ends of lines and tabs are elements of their own beside the text. */
	private static void set(XmlObject element, String words) {
		try (XmlCursor cursor = element.newCursor()) {
			int cut = next(words, 0);
			text(cursor, words.substring(0, cut));
			cursor.toEndToken();
			cursor.toNextToken();
			while (cut < words.length()) {
				cursor.beginElement(words.charAt(cut) == '\n' ? BREAK : TAB);
				cursor.toNextToken();
				int end = next(words, cut + 1);
				if (end > cut + 1) {
					cursor.beginElement(TEXT);
					cursor.insertAttributeWithValue(SPACE, "preserve");
					cursor.insertChars(words.substring(cut + 1, end));
					cursor.toNextToken();
				}
				cut = end;
			}
		}
	}

	private static void text(XmlCursor cursor, String words) {
		cursor.setTextValue(words);
		cursor.setAttributeText(SPACE, "preserve");
	}

	private static int next(String words, int from) {
		for (int i = from; i < words.length(); i++) {
			if (words.charAt(i) == '\n' || words.charAt(i) == '\t') {
				return i;
			}
		}
		return words.length();
	}
}
