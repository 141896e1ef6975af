package org.nagare.sirius.change;

import java.util.Optional;
import org.nagare.dsl.conversion.ProseText;

/** Why words cannot be written in a text as they are. */
public enum WordsRefusal {

	/** Nothing stands where nothing is said. */
	BLANK("空の言葉は書けません。言葉を入れてください。要らないものは「消す」で消せます。", "Nothing can be written as no words. Say something, or delete the thing itself."),
	/** A text on one line has no escapes. */
	NOT_ON_A_LINE("ここの言葉は一行で書かれるので、「\"」と改行は使えません。取るか、ほかの記号に替えてください。",
			"These words stand on one line, so no \" and no line break can be in them. Take them out."),
	/** A text of several lines ends at three quotes. */
	QUOTES("「\"」を含む文や何行かの文の中に「\"\"\"」は使えず、終わりに「\"」は置けません。ほかの引用符に替えてください。",
			"A text with quotes or of several lines holds no \"\"\" and does not end with a quote. Use other quotes there."),
	/** A block of text takes the blanks that all of its lines begin with for its own indentation. */
	INDENTED("すべての行が空白で始まる文は、空白が字下げとして読まれて失われるので書けません。行頭の空白を取るか、空白で始まらない行を加えてください。",
			"A text whose lines all begin with a blank cannot be written: the blanks would be read as indentation and lost. Begin one of the lines without.");

	private final String japanese;
	private final String english;

	WordsRefusal(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	/** Why words may not stand on one line. */
	public static Optional<WordsRefusal> ofLine(String words) {
		return words.isBlank() ? Optional.of(BLANK) : Words.isLine(words) ? Optional.empty() : Optional.of(NOT_ON_A_LINE);
	}

	/** Why words may not be a text, which can have several lines. */
	public static Optional<WordsRefusal> ofText(String words) {
		if (words.isBlank()) {
			return Optional.of(BLANK);
		}
		if (Words.isLine(words)) {
			return Optional.empty();
		}
		if (!ProseText.isWritable(words) || words.endsWith("\"")) {
			return Optional.of(QUOTES);
		}
		return ProseText.read(ProseText.write(words)).equals(words) ? Optional.empty() : Optional.of(INDENTED);
	}

	/** Why, and what to do. */
	public String message() {
		return japanese + "\n\n" + english;
	}
}
