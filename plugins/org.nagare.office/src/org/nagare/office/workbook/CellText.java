package org.nagare.office.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a cell of a workbook has to spell it so that it is read as what it is. */
final class CellText {

	/** What a workbook takes for the spelling of a character: {@code _x0041_}. */
	private static final Pattern SPELLED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
	/** What Excel makes a formula, a date or a number of when somebody changes the cell and leaves it as it is. */
	private static final String FORMULA_SIGNS = "=+-@'＝＋－＠′";
	private static final Pattern NUMBER = Pattern.compile("[\\s　]*[0-9０-９(（$¥￥.．].*", Pattern.DOTALL);
	private static final int GREATEST_NUMBER = 40;

	private CellText() {
	}

	static String spelled(String text) {
		Matcher spelled = SPELLED.matcher(text);
		return spelled.find() ? spelled.replaceAll("_x005F_") : text;
	}

	/** Whether Excel has to be told that this is text. */
	static boolean isQuoted(String text) {
		String stripped = text.strip();
		return !stripped.isEmpty() && FORMULA_SIGNS.indexOf(stripped.codePointAt(0)) >= 0
				|| text.length() <= GREATEST_NUMBER && NUMBER.matcher(text).matches();
	}
}
