package org.nagare.model.vocabulary;

import java.util.Optional;

import org.nagare.model.Choice;

/** Kind of a flow where it is written (種別) instead of derived. */
public enum FlowKindWord implements Word {
	SPECIFIC("特定個人情報"),
	PERSONAL("個人情報");

	private final String word;

	FlowKindWord(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return word;
	}

	public static Optional<FlowKindWord> of(String word) {
		return Vocabulary.find(values(), word);
	}

	public static Optional<FlowKindWord> of(Choice choice) {
		return Vocabulary.find(values(), choice);
	}
}
