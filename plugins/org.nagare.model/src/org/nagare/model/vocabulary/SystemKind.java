package org.nagare.model.vocabulary;

/** Kinds of systems; decide connections, relays and methods. A system without a kind is a business system. */
public enum SystemKind implements Word {
	RESIDENT_REGISTER("既存住民基本台帳システム"),
	INTERNAL_LINKAGE("庁内連携システム"),
	ADDRESSEE("宛名システム等"),
	TAX("税務システム"),
	RESIDENT_REGISTER_NETWORK("住民基本台帳ネットワークシステム"),
	INFORMATION_PROVISION_NETWORK("情報提供ネットワークシステム"),
	INTERMEDIATE_SERVER("中間サーバー"),
	SHARED("共同利用システム"),
	BUSINESS("業務システム"),
	TERMINAL("端末");

	private final String word;

	SystemKind(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return word;
	}

	/** Passes information on within the office without keeping a file of its own. */
	public boolean isRelay() {
		return this == INTERNAL_LINKAGE || this == ADDRESSEE || this == INTERMEDIATE_SERVER || this == TERMINAL;
	}
}
