package org.nagare.figure.svg;

import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;

/** Colours and weights. What a line means never hangs on its colour: width and dashes differ in every theme alike. */
public enum Theme {
	/** Black on white, for print and copying machines. */
	BLACK_AND_WHITE("bw"),
	/** Quiet colours. */
	CALM("calm"),
	/** Heavy lines and dark colours, each at least seven to one against the paper, for weak eyes and bad projectors. */
	HIGH_CONTRAST("contrast");

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
		return switch (this) {
			case BLACK_AND_WHITE -> "#555555";
			case CALM -> "#8a97a6";
			case HIGH_CONTRAST -> "#000000";
		};
	}

	/** By how much lines are heavier than usual. */
	double weight() {
		return this == HIGH_CONTRAST ? 1.5 : 1;
	}

	String frameFill(FrameKind kind) {
		if (this == BLACK_AND_WHITE) {
			return kind == FrameKind.ASSESSING_BODY ? "#f4f4f4" : "#ffffff";
		}
		if (this == HIGH_CONTRAST) {
			return kind == FrameKind.ASSESSING_BODY ? "#fff9d6" : "#ffffff";
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
		if (this != CALM) {
			return "#000000";
		}
		return switch (kind) {
			case ASSESSING_BODY, DEPARTMENT -> "#5b7f9f";
			case ORGANIZATION -> "#958d76";
			case CONTRACTOR -> "#94799a";
			case BOUNDARY -> "#6f9279";
		};
	}

	String nodeLine(NodeKind kind, Emphasis emphasis) {
		if (isPointedOut(emphasis)) {
			return pointedOut(emphasis);
		}
		if (this != CALM) {
			return "#000000";
		}
		return switch (kind) {
			case DATA_SUBJECT, OTHER_PERSON -> "#a8642f";
			case CONTRACTOR, SUBCONTRACTOR, OPEN_SUBCONTRACTOR -> "#7d5f85";
			case NETWORK, INTERMEDIATE_SERVER, LINKAGE_SYSTEM -> "#4a7a58";
			default -> "#3f5a75";
		};
	}

	String nodeFill(NodeKind kind, Emphasis emphasis) {
		if (emphasis == Emphasis.SHADED) {
			return switch (this) {
				case BLACK_AND_WHITE -> "#d6d6d6";
				case CALM -> "#fbd9b0";
				case HIGH_CONTRAST -> "#ffbf5e";
			};
		}
		if (this != CALM) {
			return "#ffffff";
		}
		return switch (kind) {
			case DATA_SUBJECT, OTHER_PERSON -> "#fdf6ef";
			case CONTRACTOR, SUBCONTRACTOR, OPEN_SUBCONTRACTOR -> "#fbf7fb";
			default -> "#ffffff";
		};
	}

	String arrow(ArrowStyle style, Emphasis emphasis) {
		if (isPointedOut(emphasis)) {
			return pointedOut(emphasis);
		}
		if (this == BLACK_AND_WHITE) {
			return "#000000";
		}
		if (this == HIGH_CONTRAST) {
			return switch (style) {
				case SPECIFIC_PERSONAL_INFORMATION, CONNECTION -> "#000000";
				case PERSONAL_INFORMATION -> "#003c9e";
				case UNDECIDED -> "#8c0000";
				case ENTRUSTMENT -> "#5c0066";
			};
		}
		return switch (style) {
			case SPECIFIC_PERSONAL_INFORMATION -> "#123f6d";
			case PERSONAL_INFORMATION -> "#2f7d6b";
			case UNDECIDED -> "#a33b2b";
			case ENTRUSTMENT -> "#7d5f85";
			case CONNECTION -> "#3f5a75";
		};
	}

	private static boolean isPointedOut(Emphasis emphasis) {
		return emphasis.isOfDifference();
	}

	/** In black and white what stayed as it was is grey; what was added, removed or changed bears its words. */
	private String pointedOut(Emphasis emphasis) {
		if (emphasis == Emphasis.UNCHANGED) {
			return this == HIGH_CONTRAST ? "#595959" : "#707070";
		}
		if (this == BLACK_AND_WHITE) {
			return "#000000";
		}
		return switch (emphasis) {
			case ADDED -> "#0a5c2d";
			case REMOVED -> "#9c1010";
			default -> "#7a4300";
		};
	}
}
