package org.nagare.rules.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much two sentences have in common: pairs of letters, of which Japanese needs no words to be cut. */
public final class Likeness {

	/** From here on one sentence is the other, written anew. */
	private static final double REWRITTEN = 0.5;
	private static final double NEARLY_THE_SAME = 0.75;
	private static final Pattern NUMBER = Pattern.compile("[0-9]+");
	private static final Pattern NO = Pattern.compile("ない|なく|せず|ず、|ません|禁|不可");

	private Likeness() {
	}

	/** Whether one of the sentences says what a sentence said, be it in other words. */
	public static boolean isAmong(String sentence, List<String> others) {
		String folded = JapaneseText.folded(sentence);
		return others.stream().map(JapaneseText::folded).anyMatch(other -> other.contains(folded) || of(folded, other) >= REWRITTEN && !isTurned(folded, other));
	}

	/** Nearly the same letters, and yet it says another number, or no instead of yes. */
	private static boolean isTurned(String one, String other) {
		return !numbers(one).equals(numbers(other)) || of(one, other) >= NEARLY_THE_SAME && NO.matcher(one).find() != NO.matcher(other).find();
	}

	private static Set<String> numbers(String text) {
		return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	/** From 0, nothing in common, to 1, the same. */
	static double of(String one, String other) {
		Map<String, Integer> left = pairs(one);
		int all = one.length() + other.length() - 2;
		int common = 0;
		for (int i = 0; i + 1 < other.length(); i++) {
			if (left.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
				common++;
			}
		}
		return all <= 0 ? one.equals(other) ? 1 : 0 : 2.0 * common / all;
	}

	private static Map<String, Integer> pairs(String text) {
		Map<String, Integer> pairs = new HashMap<>();
		for (int i = 0; i + 1 < text.length(); i++) {
			pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
		}
		return pairs;
	}
}
