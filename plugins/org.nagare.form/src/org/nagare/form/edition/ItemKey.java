package org.nagare.form.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.nagare.yoshiki.question.Subject;

/** The place of an item in the form: words, and at each word whether something repeats there. */
public final class ItemKey {

	/** A word of the path; {@code repeats} is the assessment where nothing does. */
	public record Part(String word, Subject repeats) {
		public boolean isRepeated() {
			return repeats != Subject.ASSESSMENT;
		}

		@Override
		public String toString() {
			return isRepeated() ? word + "(" + repeats.japanese() + ")" : word;
		}
	}

	private static final Pattern NUMBER = Pattern.compile("[①-⑳㉑-㉟㊱-㊿]|[0-9]+|リスク[0-9]+");

	private final List<Part> parts;
	/** Kept, because every rule asks each cell for it. */
	private final String plain;

	public ItemKey(List<Part> parts) {
		this.parts = List.copyOf(parts);
		this.plain = String.join(".", words());
	}

	public List<Part> parts() {
		return parts;
	}

	public List<String> words() {
		return parts.stream().map(Part::word).toList();
	}

	public String head() {
		return parts.getFirst().word();
	}

	public String last() {
		return parts.getLast().word();
	}

	/** The innermost thing that the item is asked for. */
	public Subject subject() {
		Subject subject = Subject.ASSESSMENT;
		for (Part part : parts) {
			subject = part.isRepeated() ? part.repeats() : subject;
		}
		return subject;
	}

	/** How the form is wont to count the item: «①», «3», or nothing where the path ends with a word. */
	public String number() {
		String last = last();
		return isNumber(last) ? last : "";
	}

	/** Whether a word of a path is one by which the form counts. */
	public static boolean isNumber(String word) {
		return NUMBER.matcher(word).matches();
	}

	public ItemKey append(ItemKey below) {
		List<Part> all = new ArrayList<>(parts);
		all.addAll(below.parts);
		return new ItemKey(all);
	}

	/** {@code Ⅱ.4.⑥}: the words alone, as a key that repeats is addressed by a library. */
	public String plain() {
		return plain;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ItemKey key && parts.equals(key.parts);
	}

	@Override
	public int hashCode() {
		return parts.hashCode();
	}

	@Override
	public String toString() {
		return String.join(".", parts.stream().map(Part::toString).toList());
	}
}
