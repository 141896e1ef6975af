package org.nagare.form.text;

import java.util.Set;

/** What a row of the table of changes says by itself, wherever a text came, went or is too long: every row may say it, and it tells nothing of the text. */
public final class RowWords {

	/** Stands for what is the same before and after in a long text. */
	public static final String OMITTED = "(省略)";

	/** What a row says where there was nothing, and where there is nothing now. */
	public static final String NOT_THERE = "記載なし";
	public static final String DELETED = "削除";

	private static final Set<String> ALL = Set.of(OMITTED, NOT_THERE, DELETED);

	private RowWords() {
	}

	/** Whether a line of a row is one of these words, or the heading of a block, which the form or a library repeats in other cells. */
	public static boolean isFixed(String line) {
		return ALL.contains(line.strip()) || Block.isHeading(line);
	}

	public static boolean isOmission(String line) {
		return OMITTED.equals(line.strip());
	}
}
