package org.nagare.model.derivation;

/** Whether entrusted work is passed on; nothing said is not «no». */
public enum ReEntrustmentState {
	PASSED_ON, NOT_PASSED_ON, UNKNOWN
}
