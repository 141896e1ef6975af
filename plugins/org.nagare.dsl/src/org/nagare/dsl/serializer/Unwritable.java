package org.nagare.dsl.serializer;

/** Why a model cannot be written as text. It is thrown within this package only; callers are given a {@link WrittenText.Refused}. */
final class Unwritable extends Exception {

	private static final long serialVersionUID = 1L;

	private final String japanese;

	Unwritable(String japanese, String english) {
		super(english, null, false, false);
		this.japanese = japanese;
	}

	WrittenText.Refused refusal() {
		return new WrittenText.Refused(japanese, getMessage());
	}
}
