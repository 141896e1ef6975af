package org.nagare.form.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Remark;
import org.nagare.form.text.Withheld;

/** What the reader is told about a cell beside its value, in the same words by every writer. */
public record CellNote(Kind kind, String words) {

	public enum Kind {
		/** another value was entered in the place of a derived one */
		OVERRULED,
		/** the public form leaves this out */
		WITHHELD,
		/** libraries have spoken, the body itself has not */
		OWN_TEXT_MISSING,
		/** it is not known yet whether there is more */
		UNDECIDED,
		/** what stands here does not fit the form or the model */
		WRONG,
		/** the form itself was never seen here: for those who write, who can compare it; the public is told nothing of it */
		UNVERIFIED
	}

	public static List<CellNote> of(Cell cell, Audience audience) {
		List<CellNote> notes = new ArrayList<>();
		if (audience == Audience.DRAFT) {
			cell.overruled().ifPresent(overruled -> notes.add(new CellNote(Kind.OVERRULED, "上書き。導かれる値: " + CellWords.inLine(overruled.derived())
					+ "。理由: " + overruled.reason().orElse(CellWords.MISSING))));
		}
		ofWithheld(cell.withheld(), audience).ifPresent(notes::add);
		for (Remark remark : cell.remarks()) {
			kind(remark).filter(kind -> audience == Audience.DRAFT || kind == Kind.UNDECIDED)
					.ifPresent(kind -> notes.add(new CellNote(kind, remark.japanese())));
		}
		return notes;
	}

	/** What is withheld, to those who write; why, to everybody. */
	public static Optional<CellNote> ofWithheld(Optional<Withheld> mark, Audience audience) {
		if (audience == Audience.PUBLIC) {
			return mark.filter(withheld -> !withheld.reasons().isEmpty())
					.map(withheld -> new CellNote(Kind.WITHHELD, "非公表の理由: " + String.join("／", withheld.reasons())));
		}
		return mark.map(withheld -> new CellNote(Kind.WITHHELD, "非公表"
				+ (withheld.whole() ? "" : ": 「" + String.join("」「", withheld.parts().stream().map(Withheld.Part::written).toList()) + "」")
				+ (withheld.reasons().isEmpty() ? "" : "。理由: " + String.join("／", withheld.reasons()))));
	}

	/** That a value is missing is said in its place and not beside it. */
	private static Optional<Kind> kind(Remark remark) {
		return Optional.ofNullable(switch (remark.kind()) {
			case UNDECIDED -> Kind.UNDECIDED;
			case MISSING -> null;
			case OWN_TEXT_MISSING -> Kind.OWN_TEXT_MISSING;
			case UNRESOLVED, NOT_EMPTY, BRACKET_MISSING -> Kind.WRONG;
			case UNVERIFIED -> Kind.UNVERIFIED;
		});
	}
}
