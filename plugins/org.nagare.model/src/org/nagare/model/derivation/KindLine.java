package org.nagare.model.derivation;

/** The lines by which the kind of an arrow is decided; the first that fits decides. */
public enum KindLine {
	/** K0: it is written. */
	WRITTEN("K0"),
	/** K1: the words carried say whether the individual number is among them. */
	WORDS("K1"),
	/** K2: an item carried is an individual number or a code that stands for it. */
	CARRIER("K2"),
	/** K3: the path leads through the information provision network, where the code travels along. */
	NETWORK("K3"),
	/** K4: an end holds a replica of the file carried. */
	REPLICA("K4"),
	/** K5: it answers a request of the same step that carried the number. */
	ANSWER("K5"),
	/** K6: the items carried are known and none is a carrier. */
	NO_CARRIER("K6"),
	/** K7: nothing decides. */
	UNDECIDED("K7");

	private final String code;

	KindLine(String code) {
		this.code = code;
	}

	public String code() {
		return code;
	}
}
