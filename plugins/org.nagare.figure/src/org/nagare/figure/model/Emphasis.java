package org.nagare.figure.model;

/** What a view points out about a thing or an arrow; each is visible without any colour. */
public enum Emphasis {
	NONE(""),
	/** A system that holds the 個人番号 itself. */
	HOLDING(""),
	/** A system that does not. */
	SHADED(""),
	/** A system of which the text does not tell. */
	UNTOLD(""),
	ADDED("〔追加〕"),
	REMOVED("〔削除〕"),
	CHANGED("〔変更〕"),
	/** What a difference leaves as it was. */
	UNCHANGED("");

	private final String mark;

	Emphasis(String mark) {
		this.mark = mark;
	}

	/** Whether it tells of a change, rather than of what a thing is. */
	public boolean isOfDifference() {
		return switch (this) {
			case ADDED, REMOVED, CHANGED, UNCHANGED -> true;
			case NONE, HOLDING, SHADED, UNTOLD -> false;
		};
	}

	/** The printed words, or none. */
	public String mark() {
		return mark;
	}
}
