package org.nagare.rules.currency;

/** The second table of the act. */
public final class TableTwo extends DatedWord {

	public TableTwo() {
		super("law.table-two");
	}
}
