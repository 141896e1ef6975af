package org.nagare.dsl.entry;

/** Why a wish cannot be fulfilled; thrown within this package only. */
final class NotWritable extends Exception {

	private static final long serialVersionUID = 1L;

	private final String japanese;

	NotWritable(String japanese, String english) {
		super(english, null, false, false);
		this.japanese = japanese;
	}

	EntryChange.Refused refusal() {
		return new EntryChange.Refused(japanese, getMessage());
	}
}
