package org.nagare.dsl.renaming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names that a mistyped one may have meant: first those that look the same, then those that a few strokes away. */
public final class NearNames {

	/** Characters that are taken for each other, each with the one that stands for all. */
	private static final Map<Character, Character> CONFUSED = Map.ofEntries(Map.entry('一', 'ー'), Map.entry('―', 'ー'), Map.entry('－', 'ー'),
			Map.entry('-', 'ー'), Map.entry('‐', 'ー'), Map.entry('─', 'ー'), Map.entry('〜', 'ー'), Map.entry('口', 'ロ'), Map.entry('二', 'ニ'),
			Map.entry('力', 'カ'), Map.entry('へ', 'ヘ'), Map.entry('べ', 'ベ'), Map.entry('ぺ', 'ペ'), Map.entry('夕', 'タ'), Map.entry('卜', 'ト'),
			Map.entry('八', 'ハ'), Map.entry('工', 'エ'), Map.entry('才', 'オ'), Map.entry('千', 'チ'), Map.entry('ﾛ', 'ロ'), Map.entry('ヶ', 'ケ'),
			Map.entry('ヵ', 'カ'), Map.entry('l', '1'), Map.entry('I', '1'), Map.entry('O', '0'));

	/** Multiplied with it, numbers that lie close together, as those of one script, are far apart. */
	private static final int SPREAD = 0x9E3779B9;
	private static final int BITS = 6;

	/**
	 * A name as the eye takes it.
	 *
	 * @param characters a bit for each character in it; some share one
	 */
	private record Look(String name, String key, long characters) {

		private static Look of(String name) {
			String key = NearNames.key(name);
			return new Look(name, key, key.chars().mapToLong(character -> 1L << (character * SPREAD >>> Integer.SIZE - BITS)).reduce(0, (all, one) -> all | one));
		}

		/** A stroke brings one character and takes one at most: what differs in more has not to be compared sign by sign. */
		private boolean mayBeWithin(int strokes, Look other) {
			return Math.abs(key.length() - other.key.length()) <= strokes && Long.bitCount(characters & ~other.characters) <= strokes
					&& Long.bitCount(other.characters & ~characters) <= strokes;
		}
	}

	private final List<Look> looks = new ArrayList<>();

	private NearNames(Collection<String> names) {
		names.forEach(name -> looks.add(Look.of(name)));
	}

	/** For who looks for many names among the same. */
	public static NearNames among(Collection<String> names) {
		return new NearNames(names);
	}

	/** The nearest names, at most so many; none where nothing is near. */
	public static List<String> of(String name, Collection<String> names, int most) {
		return among(names).to(name, most);
	}

	/** The nearest names, at most so many; none where nothing is near. */
	public List<String> to(String name, int most) {
		Look wanted = Look.of(name);
		Map<String, Integer> distances = new TreeMap<>();
		for (Look other : looks) {
			int farthest = Math.max(1, Math.min(wanted.key().length(), other.key().length()) / 3);
			if (wanted.mayBeWithin(farthest, other) && !other.name().equals(name)) {
				int distance = distance(wanted.key(), other.key());
				if (distance <= farthest) {
					distances.put(other.name(), distance);
				}
			}
		}
		return distances.entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue()).thenComparing(Map.Entry::getKey))
				.limit(most).map(Map.Entry::getKey).toList();
	}

	/** The name as the eye takes it: width and marks folded, characters that are taken for each other made one, no long vowel at the end. */
	public static String key(String name) {
		String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
		StringBuilder key = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			key.append(CONFUSED.getOrDefault(folded.charAt(i), folded.charAt(i)));
		}
		while (key.length() > 1 && key.charAt(key.length() - 1) == 'ー') {
			key.setLength(key.length() - 1);
		}
		return key.toString();
	}

	/** Strokes from one to the other: a character put in, left out, replaced, or two exchanged. */
	private static int distance(String one, String other) {
		int[][] steps = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					steps[i][j] = i + j;
					continue;
				}
				int replaced = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				int best = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
				boolean exchanged = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
				steps[i][j] = exchanged ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
			}
		}
		return steps[one.length()][other.length()];
	}
}
