package org.nagare.model.vocabulary;

/** Roles of natural persons. */
public enum PersonKind implements Word {
	DATA_SUBJECT("本人"),
	REPRESENTATIVE("代理人"),
	OTHER("その他", true);

	private final String word;
	private final boolean takesText;

	PersonKind(String word) {
		this(word, false);
	}

	PersonKind(String word, boolean takesText) {
		this.word = word;
		this.takesText = takesText;
	}

	@Override
	public String word() {
		return word;
	}

	@Override
	public boolean takesText() {
		return takesText;
	}

	/** Whose own information it is, or who speaks for them. */
	public boolean isDataSubject() {
		return this != OTHER;
	}
}
