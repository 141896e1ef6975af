package org.nagare.figure.model;

/** What a nested frame stands for. */
public enum FrameKind {
	/** 評価実施機関 */
	ASSESSING_BODY,
	/** 機関 */
	ORGANIZATION,
	/** 委託先 or 再委託先 of which a system is drawn */
	CONTRACTOR,
	/** 部署 */
	DEPARTMENT,
	/** 境界 */
	BOUNDARY
}
