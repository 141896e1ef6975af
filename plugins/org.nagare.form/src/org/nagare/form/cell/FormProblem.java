package org.nagare.form.cell;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.source.SourceLocation;

/**
 * Something entered that the form cannot take: where, what, what is allowed. Nothing entered is ever dropped without one.
 *
 * @param thing the statement it is about
 */
public record FormProblem(Code code, String path, String japanese, String english, EObject thing, Optional<SourceLocation> source) {

	/** What is wrong; the rules give it a page. */
	public enum Code {
		UNKNOWN_PATH("unknown-path"), KEY_MISSING("key-missing"), UNKNOWN_KEY("unknown-key"), NO_SUCH_CHOICE("no-such-choice"),
		NOT_AN_ENTRY("not-an-entry"), DERIVED("derived"), TWICE("twice"), TEXT_WITHOUT_PLACE("text-without-place"),
		FIXED("fixed");

		private final String code;

		Code(String code) {
			this.code = code;
		}

		public String code() {
			return "form." + code;
		}
	}
}
