package org.nagare.model.vocabulary;

/** Categories of recorded items. */
public enum ItemCategory implements Word {
	INDIVIDUAL_NUMBER("個人番号"),
	IDENTIFICATION_CODE("個人番号対応符号"),
	INTERNAL_NUMBER("内部番号"),
	FOUR_BASIC_ITEMS("四情報"),
	CONTACT("連絡先"),
	RESIDENT_RECORD("住民票関係"),
	NATIONAL_TAX("国税"),
	LOCAL_TAX("地方税"),
	HEALTH("健康・医療"),
	HEALTH_INSURANCE("医療保険"),
	CHILD_WELFARE("児童福祉・子育て"),
	DISABILITY_WELFARE("障害者福祉"),
	PUBLIC_ASSISTANCE("生活保護・社会福祉"),
	ELDERLY_CARE("介護・高齢者福祉"),
	EMPLOYMENT("雇用・労働"),
	PENSION("年金"),
	EDUCATION("学校・教育"),
	DISASTER("災害"),
	OTHER("その他", true),
	BUSINESS_NUMBER("業務番号");

	private final String word;
	private final boolean takesText;

	ItemCategory(String word) {
		this(word, false);
	}

	ItemCategory(String word, boolean takesText) {
		this.word = word;
		this.takesText = takesText;
	}

	@Override
	public String word() {
		return word;
	}

	@Override
	public boolean takesText() {
		return takesText;
	}

	/** Makes what contains it specific personal information. */
	public boolean isCarrier() {
		return this == INDIVIDUAL_NUMBER || this == IDENTIFICATION_CODE;
	}
}
