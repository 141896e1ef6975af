package org.nagare.dsl.serializer;

/** Thrown where an interface of Xtext leaves no other way to say that a model cannot be written; nothing has been written then. */
public final class UnwritableModelException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient WrittenText.Refused refusal;

	UnwritableModelException(WrittenText.Refused refusal) {
		super(refusal.japanese() + " / " + refusal.english());
		this.refusal = refusal;
	}

	public WrittenText.Refused refusal() {
		return refusal;
	}
}
