package org.nagare.dsl.messages;

/** How much a finding weighs; an error makes a command end with status 1. */
public enum FindingSeverity {
	ERROR("誤り", "error"), WARNING("注意", "warning"), INFORMATION("情報", "information");

	private final String japanese;
	private final String english;

	FindingSeverity(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	public String in(MessageLanguage language) {
		return language == MessageLanguage.JAPANESE ? japanese : english;
	}

	/** The word of the machine-readable outputs, in no language but their own. */
	public String word() {
		return english;
	}
}
