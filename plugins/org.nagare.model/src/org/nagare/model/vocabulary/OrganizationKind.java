package org.nagare.model.vocabulary;

/** Kinds of bodies; decide under which heading a body is named as a source. */
public enum OrganizationKind implements Word {
	LOCAL_GOVERNMENT("地方公共団体"),
	ADMINISTRATIVE_ORGAN("行政機関"),
	INCORPORATED_ADMINISTRATIVE_AGENCY("独立行政法人等"),
	LOCAL_INCORPORATED_AGENCY("地方独立行政法人"),
	PRIVATE_BUSINESS("民間事業者"),
	OTHER("その他", true);

	private final String word;
	private final boolean takesText;

	OrganizationKind(String word) {
		this(word, false);
	}

	OrganizationKind(String word, boolean takesText) {
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

	/** 行政機関等: their assessments go to the commission, those of the others to a third party. */
	public boolean isAdministrativeOrganEtc() {
		return this == ADMINISTRATIVE_ORGAN || this == INCORPORATED_ADMINISTRATIVE_AGENCY;
	}
}
