package org.nagare.form.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.nagare.model.Named;

/**
 * What is to be printed, before it is known which abbreviations the document has introduced: words, and mentions of things.
 */
public record Wording(List<Piece> pieces) {

	/** Words as they are, or a thing that is called by its name. */
	public sealed interface Piece {
	}

	public record Words(String text) implements Piece {
	}

	/** A thing, called in one of four manners. */
	public record Mention(Named thing, Manner manner) implements Piece {
	}

	/** A name in braces that leads nowhere; printed as it was written, and reported. */
	public record Unresolved(String name) implements Piece {
	}

	/** Something that is not known yet. */
	public record Missing() implements Piece {
	}

	/** How a thing is called. */
	public enum Manner {
		/** by its display with the abbreviation introduced the first time, by the abbreviation afterwards */
		RUNNING,
		/** by the abbreviation where there is one, introducing nothing: in brackets and lists */
		SHORT,
		/** by its display */
		FULL,
		/** by its display with the abbreviation introduced, whatever was printed before: where the thing itself is presented */
		PRESENTING
	}

	public static final Wording NOTHING = new Wording(List.of());

	public static final Wording MISSING = new Wording(List.of(new Missing()));

	public Wording {
		pieces = List.copyOf(pieces);
	}

	public static Wording of(String text) {
		return text == null || text.isEmpty() ? NOTHING : new Wording(List.of(new Words(text)));
	}

	public static Wording of(Named thing, Manner manner) {
		return new Wording(List.of(new Mention(thing, manner)));
	}

	public Wording then(Wording next) {
		List<Piece> all = new ArrayList<>(pieces);
		all.addAll(next.pieces);
		return new Wording(all);
	}

	public Wording then(String text) {
		return then(of(text));
	}

	/** Whether there is nothing in it but what is missing. */
	public boolean isMissing() {
		return !pieces.isEmpty() && pieces.stream().allMatch(Missing.class::isInstance);
	}

	/** Whether something in it is missing. */
	public boolean hasGaps() {
		return pieces.stream().anyMatch(Missing.class::isInstance);
	}

	public boolean isNothing() {
		return pieces.isEmpty();
	}

	public static Wording join(List<Wording> parts, String between) {
		Wording result = NOTHING;
		for (Iterator<Wording> each = parts.iterator(); each.hasNext();) {
			result = result.then(each.next());
			result = each.hasNext() ? result.then(between) : result;
		}
		return result;
	}

	/** The names in braces that lead nowhere. */
	public List<String> unresolved() {
		return pieces.stream().filter(Unresolved.class::isInstance).map(piece -> ((Unresolved) piece).name()).toList();
	}
}
