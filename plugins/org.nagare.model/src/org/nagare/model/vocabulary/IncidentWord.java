package org.nagare.model.vocabulary;

import java.util.Optional;

import org.nagare.model.Choice;

/** Whether a serious incident happened. */
public enum IncidentWord implements Word {
	OCCURRED("あり"),
	NONE("なし");

	private final String word;

	IncidentWord(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return word;
	}

	public static Optional<IncidentWord> of(String word) {
		return Vocabulary.find(values(), word);
	}

	public static Optional<IncidentWord> of(Choice choice) {
		return Vocabulary.find(values(), choice);
	}
}
