package org.nagare.form.cell;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.model.source.SourceLocation;

/**
 * Something that was written and that the form cannot take, or not as it was meant: where, what, what is allowed. Nothing entered is ever
 * dropped without one.
 *
 * @param thing   the statement it is about
 * @param feature the attribute of the statement, null for the statement as a whole
 * @param index   which of several values; -1 for all
 */
public record FormProblem(Code code, String path, String japanese, String english, EObject thing, EStructuralFeature feature,
		int index, Optional<SourceLocation> source) {

	/** About a statement as a whole. */
	public FormProblem(Code code, String path, String japanese, String english, EObject thing, Optional<SourceLocation> source) {
		this(code, path, japanese, english, thing, null, -1, source);
	}

	/** How bad it is. */
	public enum Weight {
		ERROR, WARNING, INFORMATION
	}

	/** What is wrong; the rules give it a page. */
	public enum Code {
		UNKNOWN_PATH("unknown-path"), KEY_MISSING("key-missing"), UNKNOWN_KEY("unknown-key"), NO_SUCH_CHOICE("no-such-choice"),
		NOT_AN_ENTRY("not-an-entry"), DERIVED("derived"), TWICE("twice"), TEXT_WITHOUT_PLACE("text-without-place"),
		FIXED("fixed"), PART_NOT_FOUND("part-not-found"), WITHHELD_ELSEWHERE("withheld-elsewhere"),
		WITHHELD_WORDS_OF_THE_FORM("withheld-words-of-the-form", Weight.WARNING),
		RECIPIENT_IN_WORDS("recipient-in-words", Weight.WARNING), REASON_WITHOUT_ITEMS("reason-without-items", Weight.WARNING),
		LEFT_OUT("left-out", Weight.INFORMATION), CHANGE_WITH_SEVERAL_REASONS("change-with-several-reasons", Weight.WARNING),
		REASON_WITHOUT_CHANGE("reason-without-change", Weight.WARNING);

		private final String code;
		private final Weight weight;

		Code(String code) {
			this(code, Weight.ERROR);
		}

		Code(String code, Weight weight) {
			this.code = code;
			this.weight = weight;
		}

		public String code() {
			return "form." + code;
		}

		public Weight weight() {
			return weight;
		}
	}
}
