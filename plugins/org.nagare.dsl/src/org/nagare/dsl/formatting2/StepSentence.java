package org.nagare.dsl.formatting2;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.dsl.conversion.NameText;

/**
 * Short names that a step's sentence suggests, the best first: what is done (…を登録する gives 登録, …を取り込む gives 取込), then what it is done to
 * and done (副本登録, or 接種券 where the verb gives no noun), then the first noun. It knows no dictionary; a sentence that it does not understand suggests nothing.
 */
final class StepSentence {

	private static final int LONGEST = 8;
	private static final String NOUN = "[\\p{IsHan}々〆ヵヶ\\p{IsKatakana}ーA-Za-z0-9０-９Ａ-Ｚａ-ｚ]";
	private static final Pattern DONE = Pattern.compile("(" + NOUN + "{2,})(?:を(?:行う|行います|行なう|実施する|実施します|する|します)|する|します|すること)$");
	private static final Pattern COMPOUND_VERB = Pattern.compile("(\\p{IsHan})[\\p{IsHiragana}&&[^をにがでのとはもへや]](\\p{IsHan})\\p{IsHiragana}{1,3}$");
	private static final Pattern OBJECT = Pattern.compile("(" + NOUN + "{2,})を[^を]*$");
	private static final Pattern FIRST_NOUN = Pattern.compile(NOUN + "{2,}");

	private StepSentence() {
	}

	static List<String> names(String text) {
		String sentence = firstSentence(text);
		Set<String> names = new LinkedHashSet<>();
		Matcher done = DONE.matcher(sentence);
		Matcher compound = COMPOUND_VERB.matcher(sentence);
		String action = done.find() ? shortened(done.group(1)) : compound.find() ? compound.group(1) + compound.group(2) : "";
		if (!action.isEmpty()) {
			names.add(action);
		}
		Matcher object = OBJECT.matcher(sentence);
		if (object.find() && (action.isEmpty() || !object.group(1).endsWith(action))) {
			names.add(action.isEmpty() ? shortened(object.group(1)) : object.group(1) + action);
		}
		Matcher noun = FIRST_NOUN.matcher(sentence);
		if (noun.find()) {
			names.add(shortened(noun.group()));
		}
		return names.stream().filter(NameText::isWord).filter(name -> length(name) <= LONGEST).toList();
	}

	/** The first sentence without its end, without the braces of references, and without a number of its own. */
	private static String firstSentence(String text) {
		String line = text.strip().replaceAll("[{}「」]", "").replaceFirst("^[\\s\\u3000①-⑳(（)）0-9０-９.．-]+", "");
		int end = line.length();
		for (String stop : List.of("。", "\n", "\r")) {
			int at = line.indexOf(stop);
			if (at >= 0) {
				end = Math.min(end, at);
			}
		}
		return line.substring(0, end).strip();
	}

	/** A long compound is cut to its end, where Japanese puts what matters. Surrogate pairs stay whole. */
	private static String shortened(String noun) {
		return length(noun) <= LONGEST ? noun : noun.substring(noun.offsetByCodePoints(0, length(noun) - LONGEST));
	}

	private static int length(String noun) {
		return noun.codePointCount(0, noun.length());
	}
}
