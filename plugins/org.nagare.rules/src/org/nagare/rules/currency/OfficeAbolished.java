package org.nagare.rules.currency;

/** Offices that are no more. */
public final class OfficeAbolished extends DatedWord {

	public OfficeAbolished() {
		super("law.office-abolished");
	}
}
