package org.nagare.rules.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern that most texts do not have. What every match of it has to contain is read from the pattern itself, so that a text without that is
 * passed over for a fraction of what it takes to look for the pattern at each of its letters.
 */
public final class Sought {

	private static final String NO_LETTERS = "|.^$)]}?*+{";
	private static final String OPTIONAL = "?*{";
	/** A class of letters that are all named: no ranges, none left out, none by their kind. */
	private static final Pattern NAMED_LETTERS = Pattern.compile("\\[([^\\^\\\\\\[&-][^\\\\\\[&-]*)\\]");
	/** Letters that are looked for in other forms as well. */
	private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z]+[:)]");

	private final Pattern pattern;
	/** For each alternative all that has to be there, each a word or one of several; empty where something may be found without any of it. */
	private final List<List<Set<String>>> alternatives = new ArrayList<>();

	private Sought(Pattern pattern) {
		this.pattern = pattern;
		read(pattern.pattern());
		if (pattern.flags() != 0 || FLAGS.matcher(pattern.pattern()).find() || alternatives.stream().anyMatch(List::isEmpty)) {
			alternatives.clear();
		}
	}

	public static Sought of(String pattern) {
		return new Sought(Pattern.compile(pattern));
	}

	public Pattern pattern() {
		return pattern;
	}

	public boolean isIn(String text) {
		return mayBeIn(text) && pattern.matcher(text).find();
	}

	/** The places where it is. */
	public Matcher matcher(String text) {
		return pattern.matcher(mayBeIn(text) ? text : "");
	}

	/** Whether a text has what every match has. */
	boolean mayBeIn(String text) {
		if (alternatives.isEmpty()) {
			return true;
		}
		// asked for every text of every assessment, again and again: no streams
		for (List<Set<String>> all : alternatives) {
			if (hasEach(text, all)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasEach(String text, List<Set<String>> all) {
		for (Set<String> some : all) {
			if (!hasOne(text, some)) {
				return false;
			}
		}
		return true;
	}

	private static boolean hasOne(String text, Set<String> some) {
		for (String word : some) {
			if (text.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** What stands outside of brackets and is not optional. */
	private void read(String source) {
		List<Set<String>> needed = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int at = 0; at < source.length();) {
			char c = source.charAt(at);
			int end = end(source, at);
			boolean optional = end < source.length() && OPTIONAL.indexOf(source.charAt(end)) >= 0;
			if (end == at + 1 && NO_LETTERS.indexOf(c) < 0 && !optional) {
				word.append(c);
			} else {
				add(word, needed);
				boolean many = source.startsWith("{", end) && !source.startsWith("{0", end);
				letters(source.substring(at, end)).filter(letters -> !optional || many).ifPresent(needed::add);
			}
			if (c == '|') {
				alternatives.add(needed);
				needed = new ArrayList<>();
			}
			at = end;
		}
		add(word, needed);
		alternatives.add(needed);
	}

	private static void add(StringBuilder word, List<Set<String>> needed) {
		if (!word.isEmpty()) {
			needed.add(Set.of(word.toString()));
			word.setLength(0);
		}
	}

	private static Optional<Set<String>> letters(String part) {
		Matcher named = NAMED_LETTERS.matcher(part);
		return named.matches() ? Optional.of(named.group(1).codePoints().mapToObj(Character::toString).collect(Collectors.toSet())) : Optional.empty();
	}

	/** Behind a letter, an escaped one, a class, a group, a quantifier with braces. */
	private static int end(String source, int at) {
		return switch (source.charAt(at)) {
			case '\\' -> at + 2;
			case '[' -> close(source, at, '[', ']');
			case '(' -> close(source, at, '(', ')');
			case '{' -> source.indexOf('}', at) + 1;
			default -> at + 1;
		};
	}

	private static int close(String source, int from, char open, char close) {
		int depth = 0;
		for (int at = from; at < source.length(); at++) {
			char c = source.charAt(at);
			if (c == '\\') {
				at++;
			} else if (c == '[' && open == '(') {
				at = close(source, at, '[', ']') - 1;
			} else if (c == open) {
				depth++;
			} else if (c == close && --depth == 0) {
				return at + 1;
			}
		}
		return source.length();
	}
}
