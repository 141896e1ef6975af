package org.nagare.figure.explain;

import java.util.List;
import java.util.Locale;

/**
 * One thing that the layout did.
 *
 * @param page number of the page
 * @param label name of the thing, or empty for a remark on the page as a whole
 * @param right by how many millimetres it moved to the right (left where negative)
 * @param down by how many millimetres it moved down
 * @param causes names of what made it move
 */
public record LayoutRemark(Kind kind, String page, String key, String label, double right, double down, List<String> causes) {
	/** What happened, and why. */
	public enum Kind {
		PINNED("固定した位置にあります", "stands where it is pinned"),
		NOT_AT_PIN("固定した位置に置けません。ほかの固定か並びの順と矛盾するか、紙に収まりません。固定を動かすか消してください",
				"cannot stand where it is pinned: it contradicts another pin or the order of things, or leaves the page; move or remove the pin"),
		COLUMN("列のとおり上下に並んでいます", "stand above each other as wished"),
		NOT_IN_COLUMN("列のとおりに並べられません。固定か流れの向きと矛盾します。列を変えるか消してください",
				"cannot stand above each other: that contradicts a pin or the direction of flows; change or remove the column"),
		ADDED("新しく加わりました", "is new"),
		REMOVED("なくなりました", "is gone"),
		OTHER_PAGE("別のページに移りました。図の分け方が変わったためです", "is on another page, for the figure is split differently"),
		HERE_TOO("このページにも加わりました", "is on this page as well"),
		MADE_ROOM("場所を空けるために動きました", "moved to make room"),
		WITH_PIN("固定したものに合わせて動きました", "moved along with what is pinned"),
		AT_EDGE("紙の端に収めるために動きました", "moved to stay on the page"),
		OTHER_SIZE("図の縮尺が変わったため動きました", "moved, for the figure has another size"),
		OTHER_ORDER("並びを組み直したため動きました。前の図に書き足すと、収まらないか、矢印が込み合います", "moved, for the picture was drawn anew; drawn into the earlier one, what changed does not fit or crowds the arrows"),
		OTHER_WAY("両端は動かず、別の道を通ります", "takes another way, its ends did not move"),
		UNMOVED("動いていません", "did not move");

		private final String japanese;
		private final String english;

		Kind(String japanese, String english) {
			this.japanese = japanese;
			this.english = english;
		}
	}

	public LayoutRemark {
		causes = List.copyOf(causes);
	}

	public String japanese() {
		return "ページ" + page + "　" + subject("「", "」")
				+ "　" + kind.japanese + way("右", "左", "下", "上") + causes("（", "、", "のため）");
	}

	public String english() {
		return "page " + page + ": " + subject("'", "'") + " " + kind.english + way("right", "left", "down", "up") + causes(" (because of ", ", ", ")");
	}

	private String subject(String open, String close) {
		return label.isEmpty() || kind == Kind.UNMOVED ? label : open + label + close;
	}

	private String way(String toRight, String toLeft, String below, String above) {
		StringBuilder text = new StringBuilder();
		if (Math.abs(right) >= 0.05) {
			text.append(' ').append(right > 0 ? toRight : toLeft).append(' ').append(millimetres(right));
		}
		if (Math.abs(down) >= 0.05) {
			text.append(' ').append(down > 0 ? below : above).append(' ').append(millimetres(down));
		}
		return text.toString();
	}

	private static String millimetres(double length) {
		return String.format(Locale.ROOT, "%.1f mm", Math.abs(length));
	}

	private String causes(String open, String between, String close) {
		return causes.isEmpty() ? "" : open + String.join(between, causes) + close;
	}
}
