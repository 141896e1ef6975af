package org.nagare.office.workbook;

/** What something is on a sheet, and how that looks. */
enum Role {
	FORM_TITLE(18, true, Fill.NONE, Setting.CENTRED), CHAPTER(14, true, Fill.NONE, Setting.MIDDLE),
	TITLE_1(11, true, Fill.DARK, Setting.MIDDLE), TITLE_2(10, true, Fill.MEDIUM, Setting.MIDDLE), TITLE_3(10, false, Fill.MEDIUM, Setting.MIDDLE),
	LABEL(10, false, Fill.LIGHT, Setting.MIDDLE), GROUP(10, false, Fill.LIGHT, Setting.STACKED), HEAD(9, true, Fill.MEDIUM, Setting.CENTRED),
	VALUE(10, false, Fill.NONE, Setting.MIDDLE),
	/** of a value that goes on over several rows */
	PART(10, false, Fill.NONE, Setting.TOP), GRID(9, false, Fill.NONE, Setting.TOP), CHOSEN(9, false, Fill.NONE, Setting.CENTRED),
	SIGN(10, false, Fill.NONE, Setting.CENTRED), OPTIONS(9, false, Fill.NONE, Setting.MIDDLE), BOX(9, false, Fill.NONE, Setting.MIDDLE),
	/** what only those who write are told */
	NOTE(9, false, Fill.NONE, Setting.MIDDLE), SMALL(9, false, Fill.NONE, Setting.TOP), LINK(10, false, Fill.NONE, Setting.MIDDLE);

	enum Fill {
		NONE, LIGHT, MEDIUM, DARK
	}

	enum Setting {
		TOP, MIDDLE, CENTRED,
		/** one character below the other */
		STACKED
	}

	private final int size;
	private final boolean bold;
	private final Fill fill;
	private final Setting setting;

	Role(int size, boolean bold, Fill fill, Setting setting) {
		this.size = size;
		this.bold = bold;
		this.fill = fill;
		this.setting = setting;
	}

	/** Of a title across the page by its rank. */
	static Role ofTitle(int level) {
		return level == 1 ? TITLE_1 : level == 2 ? TITLE_2 : TITLE_3;
	}

	/** Of the type, in points. */
	int size() {
		return size;
	}

	boolean isBold() {
		return bold;
	}

	Fill fill() {
		return fill;
	}

	Setting setting() {
		return setting;
	}
}
