package org.nagare.figure.svg;

import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;

/** Colours. What a line means never hangs on them: width and dashes are the same in every theme. */
public enum Theme {
	/** Black on white, for print and copying machines. */
	BLACK_AND_WHITE("bw"),
	/** Quiet colours. */
	CALM("calm");

	private final String id;

	Theme(String id) {
		this.id = id;
	}

	/** The name on the command line. */
	public String id() {
		return id;
	}

	String paper() {
		return "#ffffff";
	}

	String ink() {
		return this == CALM ? "#1d2733" : "#000000";
	}

	String faint() {
		return this == CALM ? "#8a97a6" : "#555555";
	}

	String frameFill(FrameKind kind) {
		if (this == BLACK_AND_WHITE) {
			return kind == FrameKind.ASSESSING_BODY ? "#f4f4f4" : "#ffffff";
		}
		return switch (kind) {
			case ASSESSING_BODY -> "#eef4fa";
			case ORGANIZATION -> "#f6f5f0";
			case CONTRACTOR -> "#f7f2f6";
			case DEPARTMENT -> "#e3edf6";
			case BOUNDARY -> "#edf3ee";
		};
	}

	String frameLine(FrameKind kind) {
		if (this == BLACK_AND_WHITE) {
			return "#000000";
		}
		return switch (kind) {
			case ASSESSING_BODY, DEPARTMENT -> "#5b7f9f";
			case ORGANIZATION -> "#958d76";
			case CONTRACTOR -> "#94799a";
			case BOUNDARY -> "#6f9279";
		};
	}

	String nodeLine(NodeKind kind) {
		if (this == BLACK_AND_WHITE) {
			return "#000000";
		}
		return switch (kind) {
			case DATA_SUBJECT, OTHER_PERSON -> "#a8642f";
			case CONTRACTOR, SUBCONTRACTOR -> "#7d5f85";
			case NETWORK, INTERMEDIATE_SERVER, LINKAGE_SYSTEM -> "#4a7a58";
			default -> "#3f5a75";
		};
	}

	String nodeFill(NodeKind kind) {
		if (this == BLACK_AND_WHITE) {
			return "#ffffff";
		}
		return switch (kind) {
			case DATA_SUBJECT, OTHER_PERSON -> "#fdf6ef";
			case CONTRACTOR, SUBCONTRACTOR -> "#fbf7fb";
			default -> "#ffffff";
		};
	}

	String arrow(ArrowStyle style) {
		if (this == BLACK_AND_WHITE) {
			return "#000000";
		}
		return switch (style) {
			case SPECIFIC_PERSONAL_INFORMATION -> "#123f6d";
			case PERSONAL_INFORMATION -> "#2f7d6b";
			case UNDECIDED -> "#a33b2b";
			case ENTRUSTMENT -> "#7d5f85";
		};
	}
}
