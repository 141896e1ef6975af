package org.nagare.dsl.renaming;

import java.text.Normalizer;
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

	private NearNames() {
	}

	/** The nearest names, at most so many; none where nothing is near. */
	public static List<String> of(String name, Collection<String> names, int most) {
		String wanted = key(name);
		Map<String, Integer> distances = new TreeMap<>();
		for (String other : names) {
			if (!other.equals(name)) {
				String key = key(other);
				int farthest = Math.max(1, Math.min(wanted.length(), key.length()) / 3);
				// so many strokes at least are longer or shorter: most names of a large project are left here
				int distance = Math.abs(wanted.length() - key.length()) > farthest ? Integer.MAX_VALUE : distance(wanted, key);
				if (distance <= farthest) {
					distances.put(other, distance);
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
