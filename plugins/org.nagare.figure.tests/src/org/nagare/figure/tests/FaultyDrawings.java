package org.nagare.figure.tests;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.figure.check.GeometryProblem.Kind;
import org.nagare.figure.geometry.Arrangement;
import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PinnedPlace;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedBadge;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedLegend;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.geometry.TextBlock.Anchor;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Wishes;

/** Drawings made by hand: a sound one, and for each kind of fault one that has it. */
final class FaultyDrawings {
	private static final PlacedNode LEFT = node("左", 10, 20, 20);
	private static final PlacedNode RIGHT = node("右", 90, 20, 20);
	private static final PlacedArrow ARROW = arrow("甲", point(30, 25), point(90, 25));

	private FaultyDrawings() {
	}

	static LaidOutPage sound() {
		PlacedFrame outer = frame("市", 0, new Box(4, 4, 40, 60));
		PlacedFrame inner = frame("課", 1, new Box(7, 12, 34, 40));
		return page(new Drawing(List.of(outer, inner), List.of(LEFT, RIGHT), List.of(text(badge(ARROW, 50, 25), 53, 23))));
	}

	/** No kind can be added without a drawing that shows it. */
	static LaidOutPage with(Kind kind) {
		return switch (kind) {
			case NODES_OVERLAP -> nodes(LEFT, node("重", 25, 25, 20));
			case LEAVES_FRAME -> framed(frame("市", 0, new Box(4, 4, 20, 60)));
			case LABELS_OVERLAP -> arrows(text(badge(ARROW, 50, 25), 53, 23), text(lower(), 54, 24));
			case BADGES_OVERLAP -> arrows(badge(ARROW, 50, 25), badge(lower(), 52, 28));
			case LABEL_ON_NODE -> arrows(badge(ARROW, 31, 25));
			case LABEL_ON_FRAME_LINE -> framed(frame("市", 0, new Box(4, 4, 60, 60)), text(badge(ARROW, 57, 25), 60, 23));
			case LABEL_AT_LINE -> framed(frame("市", 0, new Box(4, 4, 58.3, 60)), text(badge(ARROW, 50, 25), 53, 23));
			case LABEL_ON_TITLE -> framed(frame("市", 0, new Box(48, 20, 30, 30)), text(badge(ARROW, 60, 25), 48, 21));
			case LABEL_MISREAD -> arrows(text(badge(ARROW, 60, 25), 50, 26), badge(lower(), 46, 28));
			case TEXT_OVERFLOWS -> nodes(node("とても長い名前", 10, 20, 10));
			case ARROW_THROUGH_NODE -> page(new Drawing(List.of(), List.of(LEFT, RIGHT, node("間", 50, 20, 20)), List.of(ARROW)));
			case ARROW_THROUGH_LABEL -> arrows(ARROW, badge(lower(), 50, 27));
			case ARROW_THROUGH_TITLE -> framed(frame("市", 0, new Box(50, 22, 30, 30)), ARROW);
			case ARROW_ON_ARROW -> arrows(ARROW, arrow("乙", point(30, 25), point(90, 25)));
			case ARROW_AT_FRAME_LINE -> framed(frame("市", 0, new Box(50, 25.5, 30, 30)), ARROW);
			case ARROW_DETACHED -> arrows(arrow("甲", point(30, 25), point(80, 25)));
			case ARROW_SLANTED -> arrows(arrow("甲", point(30, 23), point(90, 26)));
			case LABEL_OFF_ARROW -> arrows(badge(ARROW, 50, 29));
			case NOT_AT_PIN -> page(drawing(), new Arrangement(List.of(new PinnedPlace(new Wishes.Pin("", "左", 40, 40), 1)), List.of(), List.of(), Map.of()), 8);
			case OFF_PAGE -> nodes(node("外", 290, 20, 20));
			case ILLEGIBLE -> page(drawing(), Arrangement.FREE, 6.9);
		};
	}

	private static Drawing drawing() {
		return new Drawing(List.of(), List.of(LEFT, RIGHT), List.of(ARROW));
	}

	private static PlacedArrow lower() {
		return arrow("乙", point(30, 28), point(90, 28));
	}

	private static LaidOutPage nodes(PlacedNode... nodes) {
		return page(new Drawing(List.of(), List.of(nodes), List.of()));
	}

	private static LaidOutPage arrows(PlacedArrow... arrows) {
		return page(new Drawing(List.of(), List.of(LEFT, RIGHT), List.of(arrows)));
	}

	private static LaidOutPage framed(PlacedFrame frame, PlacedArrow... arrows) {
		return page(new Drawing(List.of(frame), List.of(LEFT, RIGHT), List.of(arrows)));
	}

	private static LaidOutPage page(Drawing drawing) {
		return page(drawing, Arrangement.FREE, 8);
	}

	/** @param points size of the type of the heading */
	private static LaidOutPage page(Drawing drawing, Arrangement arrangement, double points) {
		double size = points * 25.4 / 72;
		TextBlock heading = new TextBlock(new Box(10, 5, 100, 6), List.of("題"), size, size, Anchor.START, true);
		TextBlock legend = new TextBlock(new Box(252, 10, 20, 6), List.of("凡例"), 3, 3, Anchor.START, true);
		return new LaidOutPage("頁", "題", 297, 210, 1, heading, drawing, Optional.empty(),
				new PlacedLegend(new Box(250, 10, 35, 6), legend, List.of()), arrangement);
	}

	private static PlacedFrame frame(String name, int depth, Box box) {
		return new PlacedFrame(name, name, FrameKind.ORGANIZATION, depth, box,
				new TextBlock(new Box(box.x() + 2, box.y() + 1, 6, 4), List.of(name), 3, 3, Anchor.START, true));
	}

	private static PlacedNode node(String name, double x, double y, double width) {
		Box box = new Box(x, y, width, 10);
		return new PlacedNode(name, name, NodeKind.SYSTEM, Emphasis.NONE, box, box,
				new TextBlock(box, List.of(name), 3, 3, Anchor.MIDDLE, false));
	}

	private static PlacedArrow arrow(String key, Point... points) {
		return new PlacedArrow(key, List.of(), "左", "右", ArrowStyle.PERSONAL_INFORMATION, List.of(points), Optional.empty(),
				Optional.empty(), "", Emphasis.NONE);
	}

	private static PlacedArrow badge(PlacedArrow arrow, double x, double y) {
		Box box = new Box(x - 2.4, y - 2.4, 4.8, 4.8);
		PlacedBadge badge = new PlacedBadge(box, "①", new TextBlock(box, List.of("1"), 3, 3, Anchor.MIDDLE, true));
		return new PlacedArrow(arrow.key(), List.of(), arrow.from(), arrow.to(), arrow.style(), arrow.points(),
				Optional.of(badge), arrow.payload(), "", Emphasis.NONE);
	}

	/** What an arrow carries, from an upper left corner on. */
	private static PlacedArrow text(PlacedArrow arrow, double x, double y) {
		TextBlock payload = new TextBlock(new Box(x, y, 9, 4), List.of("氏名"), 3, 3, Anchor.START, false);
		return new PlacedArrow(arrow.key(), List.of(), arrow.from(), arrow.to(), arrow.style(), arrow.points(), arrow.badge(),
				Optional.of(payload), "", Emphasis.NONE);
	}

	private static Point point(double x, double y) {
		return new Point(x, y);
	}
}
