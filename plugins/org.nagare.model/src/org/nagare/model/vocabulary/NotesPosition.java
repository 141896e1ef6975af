package org.nagare.model.vocabulary;

/** Where the (備考) stand where the figure says so. */
public enum NotesPosition implements Word {
	BELOW("下"),
	BESIDE("横"),
	OWN_PAGE("別ページ");

	private final String word;

	NotesPosition(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return word;
	}
}
