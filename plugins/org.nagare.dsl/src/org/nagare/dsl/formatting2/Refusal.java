package org.nagare.dsl.formatting2;

import org.nagare.dsl.messages.MessageLanguage;

/**
 * Why a text was left as it is.
 *
 * @param line the line in which the reason lies, counted from 1
 */
public record Refusal(int line, String japanese, String english) {

	static Refusal syntaxError(int line) {
		return new Refusal(line, line + " 行目に書き方の誤りがあるので、整形しませんでした。nagare check で誤りを見て、直してからもう一度整形してください。",
				"Not formatted: there is a syntax error in line " + line + ". See it with nagare check, mend it, and format again.");
	}

	static Refusal notLossless(int line, String what) {
		return new Refusal(line, line + " 行目の «" + what + "» が整形で変わってしまうため、整形せずに元のままにしました。この行を短く書き直すと整形できます。",
				"Not formatted: formatting would change «" + what + "» in line " + line + "; the text was left as it is. Write this line in a simpler way and format again.");
	}

	public String message(MessageLanguage language) {
		return language == MessageLanguage.JAPANESE ? japanese : english;
	}
}
