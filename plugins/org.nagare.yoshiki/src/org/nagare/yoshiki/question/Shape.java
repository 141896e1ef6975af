package org.nagare.yoshiki.question;

/** What the answer to a question looks like; decides for which kinds of item it may be used. */
public enum Shape {
	/** running text, one or several paragraphs */
	TEXT("文章"),
	/** a list of names or lines */
	LIST("列記"),
	/** one word of the vocabulary or several, each perhaps with words in brackets */
	WORDS("語"),
	/** a number or a band, to be sorted into the intervals of a list of choices */
	QUANTITY("数量"),
	DATE("日付"),
	/** yes, no or not known */
	TRUTH("真偽"),
	/** the picture that the figure layer draws */
	FIGURE("図");

	private final String japanese;

	Shape(String japanese) {
		this.japanese = japanese;
	}

	public String japanese() {
		return japanese;
	}
}
