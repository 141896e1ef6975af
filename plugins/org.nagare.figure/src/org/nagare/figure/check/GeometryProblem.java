package org.nagare.figure.check;

/**
 * Something on a page that a reader would stumble over.
 *
 * @param subject what it is about
 * @param other what it collides with, or empty
 */
public record GeometryProblem(Kind kind, String subject, String other) {
	/** What can be wrong. */
	public enum Kind {
		NODES_OVERLAP("二つの箱が重なっています", "two boxes overlap"),
		LEAVES_FRAME("枠からはみ出しています", "leaves its frame"),
		LABELS_OVERLAP("二つの文字が重なっています", "two labels overlap"),
		BADGES_OVERLAP("二つの番号が重なっています", "two numbers overlap"),
		LABEL_ON_NODE("文字が箱に重なっています", "a label lies on a box"),
		LABEL_ON_FRAME_LINE("文字が枠の線に重なっています", "a label lies on the line of a frame"),
		LABEL_ON_TITLE("文字が枠の名前に重なっています", "a label lies on the name of a frame"),
		LABEL_AT_LINE("文字や番号が線に近すぎます", "a label almost touches a line"),
		LABEL_MISREAD("文字が別の矢印の番号のものに読めます", "a label reads as that of another arrow's number"),
		TEXT_OVERFLOWS("文字がはみ出しています", "text overflows its box"),
		ARROW_THROUGH_NODE("矢印が箱を通り抜けています", "an arrow runs through a box"),
		ARROW_THROUGH_LABEL("矢印が文字や番号を通り抜けています", "an arrow runs through a label"),
		ARROW_THROUGH_TITLE("矢印が枠の名前を通り抜けています", "an arrow runs through the name of a frame"),
		ARROW_ON_ARROW("二つの矢印が同じ線の上にあります", "two arrows share a line"),
		ARROW_AT_FRAME_LINE("矢印が枠の線に近すぎます", "an arrow runs along the line of a frame"),
		ARROW_DETACHED("矢印の端が箱に付いていません", "an arrow does not meet its box"),
		ARROW_SLANTED("矢印が斜めです", "an arrow is slanted"),
		LABEL_OFF_ARROW("番号が矢印の上にありません", "a number is off its arrow"),
		NOT_AT_PIN("固定した位置に置けません", "cannot stand where it is pinned"),
		OFF_PAGE("紙からはみ出しています", "leaves the page"),
		ILLEGIBLE("文字が7ポイントより小さくなります", "type is smaller than 7 pt");

		private final String japanese;
		private final String english;

		Kind(String japanese, String english) {
			this.japanese = japanese;
			this.english = english;
		}

		public String japanese() {
			return japanese;
		}

		public String english() {
			return english;
		}
	}

	@Override
	public String toString() {
		return kind + ": " + subject + (other.isEmpty() ? "" : " / " + other);
	}
}
