package org.nagare.model.vocabulary;

/** By what means information travels. */
public enum Medium implements Word {
	PAPER("紙"),
	ELECTRONIC_MEDIUM("電子記録媒体"),
	FLASH_MEMORY("フラッシュメモリ"),
	E_MAIL("電子メール"),
	DEDICATED_LINE("専用線"),
	INTERNAL_LINKAGE("庁内連携システム"),
	INFORMATION_PROVISION_NETWORK("情報提供ネットワークシステム"),
	INTERNET("インターネット"),
	OTHER("その他", true);

	private final String word;
	private final boolean takesText;

	Medium(String word) {
		this(word, false);
	}

	Medium(String word, boolean takesText) {
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
}
