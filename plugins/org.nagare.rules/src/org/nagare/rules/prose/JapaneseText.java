package org.nagare.rules.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as a reader reads it: of one width, with numerals that can be compared, and in sentences. */
public final class JapaneseText {

	private static final Pattern END = Pattern.compile("(?<=。)|\n");
	private static final Pattern LIST_MARK = Pattern.compile("^(?:[・※□○●◦]|[①-⑳]|[(（]?[0-9０-９]{1,2}[)）.．、])\\s*");
	private static final String KANJI_DIGITS = "〇一二三四五六七八九十百";
	private static final List<String> COUNTERS = List.of("年", "か月", "ヶ月", "カ月", "箇月", "か年", "ヶ年", "カ年", "箇年", "日", "週", "回", "項", "の項", "人", "条", "号");
	private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u3000]+");
	private static final String DIGITS = "〇一二三四五六七八九";

	private JapaneseText() {
	}

	/** Widths folded, white space gone, numerals before counters in digits. For comparing; never for printing. */
	public static String folded(String text) {
		String narrow = WHITE_SPACE.matcher(narrow(text)).replaceAll("").replace('〜', '~').replace('‐', '-').replace('−', '-');
		return withDigits(narrow);
	}

	/** Numerals before counters in digits. By hand and not by a pattern: every text of a project passes through here. */
	private static String withDigits(String text) {
		StringBuilder all = new StringBuilder(text.length());
		for (int at = 0; at < text.length();) {
			int end = at;
			while (end < text.length() && KANJI_DIGITS.indexOf(text.charAt(end)) >= 0) {
				end++;
			}
			if (end == at) {
				all.append(text.charAt(at++));
				continue;
			}
			int behind = end;
			boolean counts = COUNTERS.stream().anyMatch(counter -> text.startsWith(counter, behind)) || text.startsWith("条の", at - 2) || isBranched(text, behind);
			all.append(counts ? Integer.toString(number(text.substring(at, end))) : text.substring(at, end));
			at = end;
		}
		return all.toString();
	}

	/** Whether the number of an item goes on: 十六の二の項. */
	private static boolean isBranched(String text, int behind) {
		int end = behind + 1;
		while (end < text.length() && KANJI_DIGITS.indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		return text.startsWith("の", behind) && end > behind + 1 && (text.startsWith("の項", end) || text.startsWith("項", end));
	}

	/** Widths folded and nothing else, so that spellings can be told apart. */
	public static String narrow(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

	/** The sentences and lines of a text, without the marks of lists, as they were typed. */
	public static List<String> sentences(String text) {
		List<String> sentences = new ArrayList<>();
		for (String part : END.split(text)) {
			String sentence = LIST_MARK.matcher(part.strip()).replaceFirst("");
			if (!sentence.isBlank()) {
				sentences.add(sentence);
			}
		}
		return sentences;
	}

	/** The first sentence that has all the patterns in its folded form and none of the exceptions. */
	public static Optional<String> sentence(String text, List<Pattern> all, Pattern exception) {
		return sentences(text).stream().filter(sentence -> {
			String folded = folded(sentence);
			return all.stream().allMatch(pattern -> pattern.matcher(folded).find()) && !exception.matcher(folded).find();
		}).findFirst();
	}

	/** Words short enough to be quoted in a message, on one line. */
	public static String quoted(String words) {
		String sentence = words.strip().replaceAll("\\s*\\R\\s*", " ");
		int length = sentence.codePointCount(0, sentence.length());
		return length <= 60 ? sentence : sentence.substring(0, sentence.offsetByCodePoints(0, 60)) + "…";
	}

	/** What a pattern finds in the folded text, in its order. */
	public static List<String> found(String text, Pattern pattern, int group) {
		List<String> found = new ArrayList<>();
		for (Matcher matcher = pattern.matcher(folded(text)); matcher.find();) {
			found.add(matcher.group(group));
		}
		return found;
	}

	private static int number(String kanji) {
		if (kanji.chars().noneMatch(c -> c == '十' || c == '百')) {
			return kanji.length() > 6 ? 0 : Integer.parseInt(kanji.chars().mapToObj(c -> Integer.toString(DIGITS.indexOf(c))).reduce("", String::concat));
		}
		int sum = 0;
		int digit = 0;
		for (char c : kanji.toCharArray()) {
			switch (c) {
				case '百' -> {
					sum += Math.max(digit, 1) * 100;
					digit = 0;
				}
				case '十' -> {
					sum += Math.max(digit, 1) * 10;
					digit = 0;
				}
				default -> digit = DIGITS.indexOf(c);
			}
		}
		return sum + digit;
	}
}
