package org.nagare.workbench.form;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Color;
import org.nagare.form.cell.Origin;

/** Where a value comes from, as a colour beside it and as a word: the colour alone would not tell everybody. */
final class OriginColours {

	static final Color PAPER = new Color(0xFF, 0xFF, 0xFF);
	static final Color LABEL = new Color(0xF3, 0xF2, 0xEE);
	static final Color CHAPTER = new Color(0xDE, 0xE6, 0xEE);
	static final Color TITLE = new Color(0xEC, 0xF0, 0xF4);
	static final Color RULE = new Color(0xC9, 0xC9, 0xC4);
	static final Color INK = new Color(0x1C, 0x1C, 0x1C);
	static final Color ASIDE = new Color(0x6A, 0x6A, 0x66);
	static final Color WRONG = new Color(0xA8, 0x1E, 0x2D);
	static final Color NOTE = new Color(0x7A, 0x4B, 0x00);
	static final Color CHOSEN = new Color(0xD9, 0x7A, 0x00);

	private OriginColours() {
	}

	static Color of(Origin origin, boolean overruled) {
		if (overruled) {
			return new Color(0x8A, 0x3F, 0x9B);
		}
		return switch (origin) {
			case DERIVED -> new Color(0x1B, 0x4F, 0x8A);
			case ENTERED -> new Color(0x2B, 0x6E, 0x3F);
			case LIBRARY -> new Color(0x00, 0x6B, 0x6B);
			case FIXED, DEFAULT -> new Color(0x75, 0x75, 0x70);
			case UNKNOWN -> WRONG;
		};
	}

	/** All words that can stand there. */
	static List<String> words() {
		return Stream.of(Origin.values()).flatMap(origin -> Stream.of(word(origin, false), word(origin, true))).toList();
	}

	static String word(Origin origin, boolean overruled) {
		return (overruled ? Words.OVERRULED : Words.of(origin)).text();
	}
}
