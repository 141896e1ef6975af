package org.nagare.office.word;

/** The styles of styles.xml by their ids. */
enum WordStyle {
	HEADING_1("1"), HEADING_2("2"), HEADING_3("3"), HEADING_4("4"), TITLE("a2"), SUBTITLE("a3"), CONTENTS("a4"), CONTENTS_1("10"), CONTENTS_2("20"),
	HEADER("a5"), FOOTER("a6"), LABEL("Label"), VALUE("Value"), ENTRY("Entry"), CHOSEN("Chosen"), OPTIONS("Options"), BOXES("Boxes"), NOTE("Note"), GAP("Gap");

	private final String id;

	WordStyle(String id) {
		this.id = id;
	}

	String id() {
		return id;
	}

	/** Whether it holds what somebody wrote, lists among it. */
	boolean isRunning() {
		return this == VALUE || this == ENTRY;
	}

	/** Of a letter of half width, in twentieths of a point. */
	int halfWidth() {
		return this == ENTRY ? 90 : 100;
	}

	/** Of a title of the form; the chapter itself is the first. */
	static WordStyle ofTitle(int level) {
		return switch (level) {
			case 1 -> HEADING_2;
			case 2 -> HEADING_3;
			default -> HEADING_4;
		};
	}
}
