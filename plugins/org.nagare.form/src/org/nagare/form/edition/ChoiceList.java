package org.nagare.form.edition;

import java.util.List;
import java.util.Optional;

import org.nagare.yoshiki.edition.Interval;

/** A list of choices in the words of the form, and what of the model leads to each of them. */
public record ChoiceList(String name, List<Option> options) {

	/**
	 * One choice.
	 *
	 * @param group    the heading under which it stands in the list, if any
	 * @param words    entries of the model's vocabulary that mean this choice
	 * @param bracket  whether words in brackets belong to it
	 * @param catchAll whether what fits no other choice goes here
	 */
	public record Option(Optional<String> group, Optional<String> code, String label, List<String> words, Optional<Interval> interval,
			boolean bracket, boolean catchAll) {

		public Option {
			words = List.copyOf(words);
		}

		/** As it is printed in the list: «1) 1,000人未満». */
		public String numbered() {
			return code.map(number -> number + ") " + label).orElse(label);
		}
	}

	public ChoiceList {
		options = List.copyOf(options);
	}

	public List<String> labels() {
		return options.stream().map(Option::label).toList();
	}

	/** The choice that an entry of the vocabulary means. */
	public Optional<Option> ofWord(String word) {
		return options.stream().filter(option -> option.words().contains(word)).findFirst();
	}

	/** A name that ends with one of the words, with the label in the place of the word: «… 全項目評価書» becomes «… 重点項目評価書». */
	public String entitled(String name) {
		for (Option option : options) {
			for (String word : option.words()) {
				if (name.endsWith(word)) {
					return name.substring(0, name.length() - word.length()) + option.label();
				}
			}
		}
		return name;
	}

	public Optional<Option> catchAll() {
		return options.stream().filter(Option::catchAll).findFirst();
	}

	/**
	 * The choice that a person wrote: its label, its label without what the form itself adds in brackets or between the digits of a number, or a
	 * word of the vocabulary.
	 */
	public Optional<Option> ofEntry(String written) {
		return options.stream().filter(option -> option.label().equals(written)).findFirst()
				.or(() -> options.stream().filter(option -> withoutBracket(option.label()).equals(written)).findFirst())
				.or(() -> options.stream().filter(option -> withoutGroups(option.label()).equals(written)).findFirst())
				.or(() -> ofWord(written));
	}

	/** As the language writes numbers: «1000人未満» for «1,000人未満». */
	private static String withoutGroups(String label) {
		return label.replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
	}

	private static String withoutBracket(String label) {
		int bracket = label.indexOf('(');
		return bracket > 0 && label.endsWith(")") ? label.substring(0, bracket) : label;
	}
}
