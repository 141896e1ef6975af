package org.nagare.figure.geometry;

import org.nagare.figure.model.FlowKind;
import org.nagare.figure.model.LegendEntry;

/** How an arrow is drawn; the styles differ without any colour. */
public enum ArrowStyle {
	SPECIFIC_PERSONAL_INFORMATION,
	PERSONAL_INFORMATION,
	UNDECIDED,
	ENTRUSTMENT,
	CONNECTION;

	public static ArrowStyle of(FlowKind kind) {
		return switch (kind) {
			case SPECIFIC_PERSONAL_INFORMATION -> SPECIFIC_PERSONAL_INFORMATION;
			case PERSONAL_INFORMATION -> PERSONAL_INFORMATION;
			case UNDECIDED -> UNDECIDED;
		};
	}

	public static ArrowStyle of(LegendEntry entry) {
		return switch (entry) {
			case SPECIFIC_PERSONAL_INFORMATION -> SPECIFIC_PERSONAL_INFORMATION;
			case PERSONAL_INFORMATION -> PERSONAL_INFORMATION;
			case UNDECIDED -> UNDECIDED;
			case ENTRUSTMENT -> ENTRUSTMENT;
			case CONNECTION, HOLDS_NUMBER, HOLDS_NO_NUMBER, NUMBER_UNTOLD, ADDED, REMOVED, CHANGED, UNCHANGED -> CONNECTION;
		};
	}
}
