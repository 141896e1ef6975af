package org.nagare.dsl.conversion;

import java.util.regex.Pattern;

/**
 * Dates and numbers with signs in them, which would fall apart into several tokens. They are kept together, so that what stands behind them
 * is read as it was meant, and are told where their value is asked for.
 */
public final class MistypedWord {

	private static final String DIGIT = "[0-9０-９]";
	private static final Pattern DATE = Pattern.compile("(?:" + DIGIT + "{4}|[RHSTrhst令平昭大]?" + DIGIT + "{1,4})[/／]" + DIGIT + "{1,2}[/／]" + DIGIT + "{1,2}"
			+ "|" + DIGIT + "{4}-" + DIGIT + "{1,2}-" + DIGIT + "{1,2}|(?:" + DIGIT + "{4}|[RHST]" + DIGIT + "{1,2})\\." + DIGIT + "{1,2}\\." + DIGIT + "{1,2}");
	private static final Pattern GROUPED = Pattern.compile(DIGIT + "{1,3}(?:[,，]" + DIGIT + "{3})+(?:万|千)?人(?:以上|未満)?");

	private MistypedWord() {
	}

	/** Whether these tokens, written without a blank between, are one date or one number. */
	public static boolean is(CharSequence written) {
		return isDate(written) || isGrouped(written);
	}

	public static boolean isDate(CharSequence written) {
		return DATE.matcher(written).matches();
	}

	public static boolean isGrouped(CharSequence written) {
		return GROUPED.matcher(written).matches();
	}
}
