package org.nagare.model.derivation;

/** What an arrow with specific personal information is in law, seen from one file of the affair. */
public enum LegalCharacter {
	/** – : no character at all (from person to person, or no specific personal information). */
	NONE("–"),
	/** 対象外: specific personal information moves, but outside the affair. */
	OUT_OF_SCOPE("対象外"),
	ACQUISITION_FROM_SUBJECT("入手(本人)"),
	ACQUISITION_FROM_SUBJECT_BY_CONTRACTOR("入手(本人、委託先を通じて)"),
	/** The file is made from another file of the same affair. */
	ACQUISITION_FROM_OWN_DEPARTMENT("入手(自部署)"),
	ACQUISITION_WITHIN_BODY("入手(庁内)"),
	ACQUISITION_FROM_OUTSIDE("入手(外部)"),
	ACQUISITION_BY_NETWORK("入手(情報提供ネットワークシステム)"),
	ACQUISITION_FROM_OUTSIDE_BY_CONTRACTOR("入手(外部、委託先を通じて)"),
	USE("使用"),
	DELIVERY("本人への交付"),
	DELIVERY_BY_CONTRACTOR("本人への交付(委託先)"),
	ENTRUSTMENT("委託"),
	ENTRUSTMENT_RETURN("委託の返り"),
	RE_ENTRUSTMENT("再委託"),
	TRANSFER("移転"),
	PROVISION("提供"),
	PROVISION_BY_CONTRACTOR("提供(委託先による)"),
	INQUIRY("照会"),
	INQUIRY_RECEIVED("照会の受付");

	private final String word;

	LegalCharacter(String word) {
		this.word = word;
	}

	public String word() {
		return word;
	}

	public boolean isAcquisition() {
		return switch (this) {
			case ACQUISITION_FROM_SUBJECT, ACQUISITION_FROM_SUBJECT_BY_CONTRACTOR, ACQUISITION_FROM_OWN_DEPARTMENT, ACQUISITION_WITHIN_BODY,
					ACQUISITION_FROM_OUTSIDE, ACQUISITION_BY_NETWORK, ACQUISITION_FROM_OUTSIDE_BY_CONTRACTOR -> true;
			default -> false;
		};
	}

	public boolean isProvision() {
		return this == PROVISION || this == PROVISION_BY_CONTRACTOR;
	}
}
