package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.List;

import org.nagare.form.text.Passage;
import org.nagare.form.text.Printing;
import org.nagare.form.text.Wording;

/** Prints the texts of one cell and remembers the names in them that lead nowhere. */
final class Printed {

	private final Printing printing;
	private final List<Remark> remarks = new ArrayList<>();

	Printed(Printing printing) {
		this.printing = printing;
	}

	Passage print(Wording wording) {
		for (String name : wording.unresolved()) {
			remarks.add(new Remark(Remark.Kind.UNRESOLVED, "「{" + name + "}」という名前がありません", "There is nothing named '{" + name + "}'"));
		}
		return printing.print(wording);
	}

	List<Remark> remarks() {
		return remarks;
	}
}
