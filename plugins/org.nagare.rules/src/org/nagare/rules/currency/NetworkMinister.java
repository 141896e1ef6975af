package org.nagare.rules.currency;

/** The minister who runs the network. */
public final class NetworkMinister extends DatedWord {

	public NetworkMinister() {
		super("law.network-minister");
	}
}
