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
	/** The pairs that sentences about different matters have in common. */
	private static final double HARDLY_ANYTHING = 0.3;
	/** Letters that say something by themselves, and how many of them are too few for pairs. */
	private static final Pattern SAYING = Pattern.compile("[^\\p{InHiragana}\\p{Punct}\\p{IsPunctuation}]");
	private static final int FEW = 6;
	private static final Pattern NUMBER = Pattern.compile("[0-9]+");
	private static final Pattern NO = Pattern.compile("ない|なく|せず|ず、|ません|禁|不可");

	private Likeness() {
	}

	/** Whether one of the sentences says what a sentence said, be it in other words. */
	public static boolean isAmong(String sentence, List<String> others) {
		String folded = JapaneseText.folded(sentence);
		return others.stream().map(JapaneseText::folded).anyMatch(other -> other.contains(folded) || of(folded, other) >= REWRITTEN && !isTurned(folded, other));
	}

	/** Whether neither of two texts has much of the other: one that is shorter or longer than the other may still say the same. */
	public static boolean isNone(String one, String other) {
		String left = JapaneseText.folded(one);
		String right = JapaneseText.folded(other);
		String shorter = left.length() <= right.length() ? left : right;
		String longer = shorter == left ? right : left;
		List<String> words = SAYING.matcher(shorter).results().map(MatchResult::group).toList();
		boolean few = words.size() <= FEW && words.stream().filter(longer::contains).count() * 2 <= words.size();
		return few || common(left, right) < HARDLY_ANYTHING * (shorter.length() - 1);
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
		int all = one.length() + other.length() - 2;
		return all <= 0 ? one.equals(other) ? 1 : 0 : 2.0 * common(one, other) / all;
	}

	private static int common(String one, String other) {
		Map<String, Integer> left = pairs(one);
		int common = 0;
		for (int i = 0; i + 1 < other.length(); i++) {
			if (left.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
				common++;
			}
		}
		return common;
	}

	private static Map<String, Integer> pairs(String text) {
		Map<String, Integer> pairs = new HashMap<>();
		for (int i = 0; i + 1 < text.length(); i++) {
			pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
		}
		return pairs;
	}
}
