package org.nagare.figure.model;

/** What a view points out about a thing or an arrow; each is visible without any colour. */
public enum Emphasis {
	NONE(""),
	/** A system that does not hold the 個人番号 itself. */
	SHADED(""),
	ADDED("〔追加〕"),
	REMOVED("〔削除〕"),
	CHANGED("〔変更〕"),
	/** What a difference leaves as it was. */
	UNCHANGED("");

	private final String mark;

	Emphasis(String mark) {
		this.mark = mark;
	}

	/** The printed words, or none. */
	public String mark() {
		return mark;
	}
}
