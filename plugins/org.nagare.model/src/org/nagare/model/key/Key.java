package org.nagare.model.key;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The identity of a thing in a project: the scope (the name of an assessment, or nothing for what is shared) and a path of names inside it,
 * such as {@code 予防接種//業務.接種/抽出/住基→台帳:接種情報}. It survives every change of display, place and file.
 */
public record Key(String scope, String path) implements Comparable<Key> {

	static final String FRAGMENT_START = "//@";
	private static final String SCOPE_END = "//";

	/** A key of what is shared. */
	public static Key shared(String path) {
		return new Key("", path);
	}

	/** The key of something inside this thing. */
	public Key child(String segment) {
		return new Key(scope, path.isEmpty() ? segment : path + "/" + segment);
	}

	/** The key as the fragment of a resource, which belongs to one scope and need not name it. */
	public String fragment() {
		return FRAGMENT_START + path;
	}

	/** The key, or with an ordinal where it is taken: things that agree in everything they are known by are counted. */
	public static Key distinct(Key wanted, Predicate<Key> taken) {
		Key key = wanted;
		for (int ordinal = 2; taken.test(key); ordinal++) {
			key = new Key(wanted.scope, wanted.path + KeyText.SAME_NAME + ordinal);
		}
		return key;
	}

	public static boolean isFragment(String text) {
		return text != null && text.startsWith(FRAGMENT_START);
	}

	/** Reads what {@link #toString()} wrote. */
	public static Optional<Key> parse(String text) {
		if (text == null) {
			return Optional.empty();
		}
		int end = KeyText.indexOutsideQuotes(text, SCOPE_END);
		if (end < 0) {
			return Optional.empty();
		}
		return Optional.of(new Key(KeyText.unquote(text.substring(0, end)), text.substring(end + SCOPE_END.length())));
	}

	@Override
	public int compareTo(Key other) {
		int byScope = scope.compareTo(other.scope);
		return byScope != 0 ? byScope : path.compareTo(other.path);
	}

	@Override
	public String toString() {
		return KeyText.quote(scope) + SCOPE_END + path;
	}
}
