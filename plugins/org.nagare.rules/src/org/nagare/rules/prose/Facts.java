package org.nagare.rules.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text says besides its wording, so that another one in its place can be asked whether it says it too: names and short lines, what the
 * lines of a list are about, and numbers with what they count. How a sentence is put is no fact.
 */
public final class Facts {

	private static final Pattern NUMBER = Pattern.compile("[0-9元]+年|[0-9]+月[0-9]+日|[0-9][0-9.]*[万千百]?(?:人|件|か月|日|回|項目|の項|項|条|号|時間|時|分|週)");
	private static final Pattern GROUP = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");
	private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]*[)）]");
	/** What a line of a list is about: «・個人番号: …». */
	private static final Pattern ABOUT = Pattern.compile("^・([^:：。]{1,30})[:：]");
	private static final Pattern BRACKET = Pattern.compile("[()（）]");
	private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,，]");
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u3000]+");
	/** A longer line is no name. */
	private static final int NAME = 40;

	private final String text;
	private final Set<String> numbers;

	private Facts(String text) {
		this.text = plain(text);
		this.numbers = numbers(this.text);
	}

	/**
	 * The facts of a text that another one does not have.
	 *
	 * @param names whether all that stands there are names, however long
	 * @param known the names of things, each with all by which it is called: in a sentence those are facts
	 */
	public static List<String> missing(String told, String instead, boolean names, List<List<String>> known) {
		Facts other = new Facts(instead);
		Set<String> missing = new LinkedHashSet<>();
		for (String line : told.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
			if (names || line.codePointCount(0, line.length()) <= NAME && !line.contains("。")) {
				names(line).stream().filter(name -> !other.has(name)).forEach(missing::add);
			} else {
				ABOUT.matcher(line).results().map(found -> found.group(1)).filter(about -> !other.has(about)).forEach(missing::add);
				numbers(plain(line)).stream().filter(number -> !other.numbers.contains(number)).forEach(missing::add);
				known.stream().filter(called -> called.stream().anyMatch(line::contains) && called.stream().noneMatch(other::has)).forEach(called -> missing.add(called.getFirst()));
			}
		}
		return List.copyOf(missing);
	}

	private static List<String> names(String line) {
		List<String> names = new ArrayList<>();
		for (String name : BETWEEN_NAMES.split(JapaneseText.sentences(line).stream().findFirst().orElse(""))) {
			for (String part : isWhole(name) ? new String[] { name } : BRACKET.split(name)) {
				if (!part.isBlank()) {
					names.add(part.strip());
				}
			}
		}
		return names;
	}

	/** Whether no bracket was cut in two; the halves of one are no part of the names beside them. */
	private static boolean isWhole(String name) {
		return name.chars().filter(c -> c == '(' || c == '（').count() == name.chars().filter(c -> c == ')' || c == '）').count();
	}

	/** As a whole, without what stands in its brackets, by its last word (a department without those above it), or by its numbers. */
	private boolean has(String name) {
		String whole = plain(name);
		String bare = plain(BRACKETS.matcher(name).replaceAll(""));
		String[] words = BETWEEN_WORDS.split(name);
		Set<String> counted = numbers(bare);
		return text.contains(whole) || !bare.isEmpty() && text.contains(bare) || words.length > 1 && text.contains(plain(words[words.length - 1]))
				|| !counted.isEmpty() && numbers.containsAll(counted);
	}

	private static Set<String> numbers(String plain) {
		return NUMBER.matcher(plain).results().map(MatchResult::group).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String plain(String text) {
		return GROUP.matcher(JapaneseText.folded(text)).replaceAll("");
	}
}
