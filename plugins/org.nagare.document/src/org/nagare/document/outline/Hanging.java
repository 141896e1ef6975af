package org.nagare.document.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far the further lines of a paragraph are set in when it begins with the sign of a list: «・», «1.», «（1）», «①», «1-①», «※». */
public final class Hanging {

	private static final Pattern SIGN = Pattern.compile(
			"[ 　]*(?:[・●○◯■□◆◇▪•※－―‐-][ 　]?|[(（][0-9０-９]{1,2}[)）][ 　]*|[0-9０-９]{1,2}(?:[.．、)）][ 　]*|(?=[-－][①-⑳])[-－][①-⑳][ 　]*)|[①-⑳㉑-㊿][ 　]*)");
	private static final int MOST = 12;

	private Hanging() {
	}

	/** In half widths of a letter; 0 where the paragraph begins with none. */
	public static int of(String line) {
		Matcher sign = SIGN.matcher(line);
		if (!sign.lookingAt()) {
			return 0;
		}
		int width = sign.group().codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
		return width > MOST ? 0 : width;
	}
}
