package org.nagare.rules.currency;

/** Bylaws and acts that became one act. */
public final class PrivacyActs extends DatedWord {

	public PrivacyActs() {
		super("law.privacy-acts");
	}
}
