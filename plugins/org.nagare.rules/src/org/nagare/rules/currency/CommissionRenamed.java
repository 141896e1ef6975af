package org.nagare.rules.currency;

/** The commission under its former name. */
public final class CommissionRenamed extends DatedWord {

	public CommissionRenamed() {
		super("law.commission-renamed");
	}
}
