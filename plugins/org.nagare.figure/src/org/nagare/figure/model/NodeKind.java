package org.nagare.figure.model;

/** What a node of the figure is; it decides the shape and the icon, never the place. */
public enum NodeKind {
	DATA_SUBJECT("本人"),
	OTHER_PERSON("関係者"),
	DEPARTMENT("部署"),
	SYSTEM("システム"),
	LINKAGE_SYSTEM("庁内連携システム"),
	SHARED_SYSTEM("共同利用システム"),
	TERMINAL("端末"),
	INTERMEDIATE_SERVER("中間サーバー"),
	NETWORK("ネットワーク"),
	STATE("国の機関"),
	PUBLIC_BODY("地方公共団体等"),
	COMPANY("民間事業者"),
	CONTRACTOR("委託先"),
	SUBCONTRACTOR("再委託先"),
	/** Work is passed on, and to whom is not decided yet; its line is not whole. */
	OPEN_SUBCONTRACTOR("再委託先"),
	RECIPIENT_TABLE("一覧"),
	OTHER_BODY("機関"),
	/** Something of which the public reads nothing, not even what it is. */
	WITHHELD("非公表");

	private final String japanese;

	NodeKind(String japanese) {
		this.japanese = japanese;
	}

	public boolean isContractor() {
		return this == CONTRACTOR || this == SUBCONTRACTOR || this == OPEN_SUBCONTRACTOR;
	}

	/** The word that a reader of the figure knows it by. */
	public String japanese() {
		return japanese;
	}
}
