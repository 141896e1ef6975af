package org.nagare.dsl.parsing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.renaming.NearNames;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.model.vocabulary.Word;

/**
 * What is said of a word that a vocabulary does not have.
 *
 * @param near       the words that may have been meant
 * @param parameters those of the message
 */
public record WordHint(List<String> near, Map<String, String> parameters) {

	private static final String OTHER = "その他";
	/** Check marks of the form whose word is not written in them. */
	private static final Map<String, String> PRINTED = Map.of("その他識別情報", "内部番号", "4情報", "四情報", "４情報", "四情報");

	public static WordHint of(String word, EStructuralFeature vocabularyOf, MessageLanguage language) {
		List<String> words = Vocabulary.words(vocabularyOf);
		List<String> near = near(word, words);
		boolean japanese = language == MessageLanguage.JAPANESE;
		String meant = near.stream().map(name -> "«" + (takesText(name, vocabularyOf) ? name + "(\"…\")" : name) + "»").collect(Collectors.joining(japanese ? "、" : ", "));
		String hint = near.isEmpty() ? other(vocabularyOf).map(other -> (japanese ? "このほかのものは次のように書きます: " : "For anything else write ") + other + "(\"" + word + "\")").orElse("")
				: japanese ? "もしかして: " + meant : "Did you mean " + meant + "?";
		return new WordHint(near, Map.of("subject", japanese ? "語" : "word", "word", word, "allowed", String.join(japanese ? "、" : ", ", words), "hint", hint));
	}

	/** Whether a vocabulary takes a word with a text behind it. */
	public static boolean takesText(String word, EStructuralFeature vocabularyOf) {
		return Vocabulary.of(vocabularyOf).stream().flatMap(entries -> Arrays.stream(entries.getEnumConstants())).anyMatch(entry -> entry.takesText() && entry.word().equals(word));
	}

	/** The word with which the vocabulary takes whatever it does not have. */
	private static Optional<String> other(EStructuralFeature vocabularyOf) {
		return Vocabulary.of(vocabularyOf).stream().flatMap(entries -> Arrays.stream(entries.getEnumConstants())).filter(Word::takesText).map(Word::word).findFirst();
	}

	/**
	 * Words that look alike; else those that the form prints longer or shorter: 生活保護 for 生活保護・社会福祉, 地方税関係情報 for 地方税. Where it prints
	 * brackets, the word stands in them, その他識別情報(内部番号), or before them, 連絡先(電話番号等). That it prints その他 before another word says nothing.
	 */
	private static List<String> near(String written, List<String> words) {
		int bracket = written.replace('（', '(').indexOf('(');
		String before = bracket > 0 ? written.substring(0, bracket) : written;
		String word = PRINTED.getOrDefault(before, before);
		if (words.contains(word)) {
			return List.of(word);
		}
		String inside = bracket > 0 ? written.substring(bracket + 1).replaceAll("[)）]+$", "") : "";
		if (words.contains(inside)) {
			return List.of(inside);
		}
		List<String> near = NearNames.of(word, words, 2);
		return near.isEmpty() && word.length() > 1
				? words.stream().filter(entry -> entry.length() > 1 && !entry.equals(OTHER) && (entry.contains(word) || word.contains(entry))).limit(2).toList() : near;
	}
}
