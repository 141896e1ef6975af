package org.nagare.workbench.form;

/** The cell has got another value since its sheet was begun; it is told, and not written over unseen. */
final class Overtaken extends FormDrafting.NoForm {

	private static final long serialVersionUID = 1L;

	private final transient Standing now;

	Overtaken(Standing begun, Standing now) {
		super((now.isEnteredAs(begun) ? Words.OVERTAKEN : Words.OVERTAKEN_OTHERWISE).text().formatted(now.told()));
		this.now = now;
	}

	/** What stands in the cell instead. */
	Standing now() {
		return now;
	}
}
