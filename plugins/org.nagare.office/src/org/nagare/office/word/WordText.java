package org.nagare.office.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.nagare.document.outline.Hanging;
import org.nagare.office.text.VisibleCharacters;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Puts text into paragraphs: each line of a text is a paragraph of its own, so that it is set and broken as one. */
final class WordText {

	/**
	 * A line and the style of its paragraph.
	 *
	 * @param place what leads to it, if anything does
	 */
	record Paragraph(WordStyle style, String text, boolean keepNext, Optional<WordContents.Place> place) {
	}

	private WordText() {
	}

	static List<Paragraph> paragraphs(WordStyle style, String text) {
		return paragraphs(style, text, false);
	}

	static List<Paragraph> paragraphs(WordStyle style, String text, boolean keepNext) {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (String line : VisibleCharacters.of(text).split("\n", -1)) {
			paragraphs.add(new Paragraph(style, line, keepNext, Optional.empty()));
		}
		return paragraphs;
	}

	static void set(CTP paragraph, Paragraph content) {
		style(paragraph, content.style(), content.keepNext());
		int hanging = content.style().isRunning() ? Hanging.of(content.text()) * content.style().halfWidth() : 0;
		if (hanging > 0) {
			CTInd indent = paragraph.getPPr().addNewInd();
			indent.setLeft(BigInteger.valueOf(hanging));
			indent.setHanging(BigInteger.valueOf(hanging));
		}
		content.place().ifPresent(place -> {
			CTBookmark start = paragraph.addNewBookmarkStart();
			start.setId(place.number());
			start.setName(place.name());
		});
		run(paragraph, content.text());
		content.place().ifPresent(place -> paragraph.addNewBookmarkEnd().setId(place.number()));
	}

	static void style(CTP paragraph, WordStyle style, boolean keepNext) {
		paragraph.addNewPPr().addNewPStyle().setVal(style.id());
		if (keepNext) {
			paragraph.getPPr().addNewKeepNext();
		}
	}

	/** One line of text; tabs are marks of their own. */
	static void run(CTP paragraph, String text) {
		if (!text.isEmpty()) {
			text(paragraph.addNewR(), text);
		}
	}

	static void text(CTR run, String text) {
		String[] pieces = text.split("\t", -1);
		for (int i = 0; i < pieces.length; i++) {
			if (i > 0) {
				run.addNewTab();
			}
			if (!pieces[i].isEmpty()) {
				CTText words = run.addNewT();
				words.setStringValue(pieces[i]);
				words.setSpace(SpaceAttribute.Space.PRESERVE);
			}
		}
	}

	/** A field with what stands in it until somebody has it counted. */
	static void field(CTP paragraph, String instruction, Optional<String> shown) {
		mark(paragraph, STFldCharType.BEGIN);
		CTText words = paragraph.addNewR().addNewInstrText();
		words.setStringValue(" " + instruction + " ");
		words.setSpace(SpaceAttribute.Space.PRESERVE);
		mark(paragraph, STFldCharType.SEPARATE);
		shown.ifPresent(text -> run(paragraph, text));
		mark(paragraph, STFldCharType.END);
	}

	static void mark(CTP paragraph, STFldCharType.Enum type) {
		CTFldChar mark = paragraph.addNewR().addNewFldChar();
		mark.setFldCharType(type);
	}
}
