package org.nagare.rules.currency;

/** The first table of the act. */
public final class TableOne extends DatedWord {

	public TableOne() {
		super("law.table-one");
	}
}
