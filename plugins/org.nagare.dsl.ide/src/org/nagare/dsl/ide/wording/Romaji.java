package org.nagare.dsl.ide.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hiragana in Latin letters, as people type it: after Hepburn and after the kunrei spelling, ん with one n or two. */
final class Romaji {

	private static final Map<String, String> KUNREI = table("""
			あいうえお a i u e o
			かきくけこ ka ki ku ke ko
			がぎぐげご ga gi gu ge go
			さしすせそ sa si su se so
			ざじずぜぞ za zi zu ze zo
			たちつてと ta ti tu te to
			だぢづでど da di du de do
			なにぬねの na ni nu ne no
			はひふへほ ha hi hu he ho
			ばびぶべぼ ba bi bu be bo
			ぱぴぷぺぽ pa pi pu pe po
			まみむめも ma mi mu me mo
			やゆよ ya yu yo
			らりるれろ ra ri ru re ro
			わを wa wo
			""");
	private static final Map<String, String> HEPBURN = Map.of("し", "shi", "じ", "ji", "ち", "chi", "つ", "tsu", "ふ", "fu");
	private static final Map<String, String> HEPBURN_STEMS = Map.of("し", "sh", "じ", "j", "ち", "ch");
	private static final Map<Character, String> SMALL = Map.of('ゃ', "ya", 'ゅ', "yu", 'ょ', "yo");
	private static final Map<Character, String> SMALL_VOWELS = Map.of('ぁ', "a", 'ぃ', "i", 'ぇ', "e", 'ぉ', "o");

	private Romaji() {
	}

	private static Map<String, String> table(String rows) {
		Map<String, String> table = new LinkedHashMap<>();
		rows.lines().forEach(row -> {
			String[] words = row.split(" ");
			for (int i = 0; i < words[0].length(); i++) {
				table.put(words[0].substring(i, i + 1), words[i + 1]);
			}
		});
		return table;
	}

	/** The ways in which a reading is typed. */
	static List<String> spellings(String reading) {
		Set<String> spellings = new LinkedHashSet<>();
		for (String n : new String[] { "n", "nn" }) {
			spellings.add(spelled(reading, true, n));
			spellings.add(spelled(reading, false, n));
		}
		return new ArrayList<>(spellings);
	}

	private static String spelled(String reading, boolean hepburn, String n) {
		StringBuilder latin = new StringBuilder();
		boolean doubled = false;
		for (int i = 0; i < reading.length(); i++) {
			char c = reading.charAt(i);
			if (c == 'っ') {
				doubled = true;
				continue;
			}
			String syllable = c == 'ん' ? n : syllable(reading, i, hepburn);
			if (i + 1 < reading.length() && (SMALL.containsKey(reading.charAt(i + 1)) || SMALL_VOWELS.containsKey(reading.charAt(i + 1)))) {
				i++;
			}
			latin.append(doubled ? syllable.substring(0, 1) : "").append(syllable);
			doubled = false;
		}
		return latin.toString();
	}

	private static String syllable(String reading, int at, boolean hepburn) {
		String kana = reading.substring(at, at + 1);
		String plain = hepburn && HEPBURN.containsKey(kana) ? HEPBURN.get(kana) : KUNREI.getOrDefault(kana, kana);
		if (at + 1 == reading.length()) {
			return plain;
		}
		char next = reading.charAt(at + 1);
		if (SMALL.containsKey(next)) {
			String ending = SMALL.get(next);
			return hepburn && HEPBURN_STEMS.containsKey(kana) ? HEPBURN_STEMS.get(kana) + ending.substring(1) : plain.substring(0, plain.length() - 1) + ending;
		}
		return SMALL_VOWELS.containsKey(next) ? (kana.equals("ふ") ? "f" : plain.substring(0, plain.length() - 1)) + SMALL_VOWELS.get(next) : plain;
	}

	/** Katakana as hiragana and wide letters as narrow ones: an input method may give either. */
	static String hiragana(String typed) {
		StringBuilder plain = new StringBuilder();
		typed.chars().forEach(c -> plain.append((char) (c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c >= 'ａ' && c <= 'ｚ' ? c - 'ａ' + 'a' : c)));
		return plain.toString();
	}
}
