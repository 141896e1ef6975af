package org.nagare.form.cell;

/** Something that the reader of a draft needs to know about a cell. */
public record Remark(Kind kind, String japanese, String english) {

	/** What kind of remark; the code is that of the JSON output. */
	public enum Kind {
		UNDECIDED("undecided"), MISSING("missing"), OWN_TEXT_MISSING("ownTextMissing"), UNRESOLVED("unresolved"), UNVERIFIED("unverified"),
		NOT_EMPTY("notEmpty"), BRACKET_MISSING("bracketMissing");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** Whether a cell of which this is said still asks for something. */
		boolean leavesIncomplete() {
			return this == OWN_TEXT_MISSING || this == BRACKET_MISSING;
		}

		public String code() {
			return code;
		}
	}

	static final Remark OTHER_FLOWS = new Remark(Kind.UNDECIDED, "ほかに未確定の流れがあります", "There are flows that are not decided");
	static final Remark OWN_TEXT = new Remark(Kind.OWN_TEXT_MISSING, "自団体の記載がありません", "The body's own text is missing");
	static final Remark BRACKET = new Remark(Kind.BRACKET_MISSING, "括弧の中に書く名前や方法が分かりません", "What belongs in the brackets is not known");
	static final Remark NOT_EMPTY = new Remark(Kind.NOT_EMPTY, "この欄は空欄にする条件が成り立っています", "By its condition this cell has to stay empty");
}
