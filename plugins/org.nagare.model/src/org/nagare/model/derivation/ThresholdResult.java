package org.nagare.model.derivation;

/** Which assessment the law asks for. */
public enum ThresholdResult {
	/** No assessment is due. */
	NONE,
	/** 基礎項目評価. */
	BASIC,
	/** 基礎項目評価 and 重点項目評価. */
	BASIC_AND_KEY,
	/** 基礎項目評価 and 全項目評価. */
	BASIC_AND_FULL
}
