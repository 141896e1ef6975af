package org.nagare.model.vocabulary;

/** Legal character of a flow where it is written (扱い) instead of derived. */
public enum CharacterWord implements Word {
	ACQUISITION("入手"),
	USE("使用"),
	ENTRUSTMENT("委託"),
	ENTRUSTMENT_RETURN("委託の返り"),
	RE_ENTRUSTMENT("再委託"),
	PROVISION("提供"),
	TRANSFER("移転"),
	DELIVERY("本人への交付"),
	INQUIRY("照会"),
	INQUIRY_RECEIVED("照会の受付"),
	OUT_OF_SCOPE("対象外");

	private final String word;

	CharacterWord(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return word;
	}
}
