package org.nagare.figure.svg;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.NodeKind;

/** The shape and the icon of a node. */
final class NodePen {
	private static final double LINE = 0.35;
	private static final double ICON_LINE = 0.26;
	private static final double SHEETS = 0.9;
	private static final double THICK = 0.9;
	private static final double OUTLINE = 0.7;
	private static final String REMOVED = "1 0.8";
	/** Of a box that is hardly longer than the dashes of the others. */
	private static final String SMALL_UNTOLD = "1.4 0.85";
	/** From the upper side of a contractor to the bar below it. */
	private static final double BAR = 1;

	private NodePen() {
	}

	static void draw(XmlWriter xml, Theme theme, PlacedNode node) {
		Box box = node.box();
		if (node.kind() == NodeKind.RECIPIENT_TABLE) {
			// Sheets behind the first say that it stands for many.
			rectangle(xml, theme, node, new Box(box.x() + SHEETS, box.y(), box.width() - SHEETS, box.height() - SHEETS), 0);
			rectangle(xml, theme, node, front(node), 0);
		} else {
			rectangle(xml, theme, node, box, corner(node));
		}
		if (isContractor(node)) {
			double y = box.y() + BAR;
			xml.start("path").attribute("d", "M" + XmlWriter.number(box.x()) + " " + XmlWriter.number(y) + "H"
					+ XmlWriter.number(box.right())).attribute("stroke", theme.nodeLine(node.kind(), node.emphasis()))
					.attribute("stroke-width", LINE * theme.weight()).end();
		}
		if (node.emphasis() == Emphasis.ADDED) {
			outline(xml, theme, node);
		}
		icon(xml, theme, node);
	}

	private static void rectangle(XmlWriter xml, Theme theme, PlacedNode node, Box box, double corner) {
		xml.start("rect").attribute("x", box.x()).attribute("y", box.y()).attribute("width", box.width())
				.attribute("height", box.height());
		if (corner > 0) {
			xml.attribute("rx", corner);
		}
		xml.attribute("fill", theme.nodeFill(node.kind(), node.emphasis())).attribute("stroke", theme.nodeLine(node.kind(), node.emphasis()))
				.attribute("stroke-width", theme.weight() * (node.emphasis() == Emphasis.CHANGED ? THICK : LINE));
		if (node.emphasis() == Emphasis.REMOVED) {
			xml.attribute("stroke-dasharray", REMOVED);
		}
		untold(xml, node.emphasis() == Emphasis.UNTOLD || node.kind() == NodeKind.OPEN_SUBCONTRACTOR && node.emphasis() != Emphasis.REMOVED);
		xml.end();
	}

	/** A line that is not whole, for what is not told. */
	private static void untold(XmlWriter xml, boolean untold) {
		if (untold) {
			xml.attribute("stroke-dasharray", "2 1.2");
		}
	}

	/** What was added has a second line along its own, within its box, so that it reaches nothing that stands close by. */
	private static void outline(XmlWriter xml, Theme theme, PlacedNode node) {
		Box inner = front(node).grown(-OUTLINE);
		// The bar of a contractor is the upper side of its second line.
		double lower = isContractor(node) ? BAR - OUTLINE : 0;
		xml.start("rect").attribute("x", inner.x()).attribute("y", inner.y() + lower).attribute("width", inner.width())
				.attribute("height", inner.height() - lower);
		if (corner(node) > OUTLINE) {
			xml.attribute("rx", corner(node) - OUTLINE);
		}
		xml.attribute("fill", "none").attribute("stroke", theme.nodeLine(node.kind(), node.emphasis()))
				.attribute("stroke-width", LINE * theme.weight()).end();
	}

	private static boolean isContractor(PlacedNode node) {
		return node.kind().isContractor();
	}

	/** The box, or the first of several sheets. */
	private static Box front(PlacedNode node) {
		Box box = node.box();
		return node.kind() == NodeKind.RECIPIENT_TABLE ? new Box(box.x(), box.y() + SHEETS, box.width() - SHEETS, box.height() - SHEETS) : box;
	}

	/** A box of the legend. */
	static void sample(XmlWriter xml, Theme theme, Emphasis emphasis, Box box) {
		sample(xml, theme, emphasis, box, theme.nodeFill(NodeKind.SYSTEM, emphasis));
		if (emphasis == Emphasis.ADDED) {
			sample(xml, theme, emphasis, box.grown(-OUTLINE), "none");
		}
	}

	private static void sample(XmlWriter xml, Theme theme, Emphasis emphasis, Box box, String fill) {
		xml.start("rect").attribute("x", box.x()).attribute("y", box.y()).attribute("width", box.width())
				.attribute("height", box.height()).attribute("rx", 0.8).attribute("fill", fill)
				.attribute("stroke", theme.nodeLine(NodeKind.SYSTEM, emphasis)).attribute("stroke-width", theme.weight() * (emphasis == Emphasis.CHANGED ? THICK : LINE));
		if (emphasis == Emphasis.REMOVED) {
			xml.attribute("stroke-dasharray", REMOVED);
		}
		if (emphasis == Emphasis.UNTOLD) {
			xml.attribute("stroke-dasharray", SMALL_UNTOLD);
		}
		xml.end();
	}

	private static double corner(PlacedNode node) {
		return switch (node.kind()) {
			case DATA_SUBJECT, OTHER_PERSON -> Math.min(5, node.box().height() / 3);
			case NETWORK -> Math.min(7, node.box().height() / 2.2);
			case SYSTEM, SHARED_SYSTEM, LINKAGE_SYSTEM, INTERMEDIATE_SERVER, TERMINAL -> 1.2;
			default -> 0;
		};
	}

	private static void icon(XmlWriter xml, Theme theme, PlacedNode node) {
		Box icon = node.icon();
		double scale = icon.width() / 10;
		xml.start("path").attribute("d", Icons.path(node.kind()))
				.attribute("transform", "translate(" + XmlWriter.number(icon.x()) + " " + XmlWriter.number(icon.y())
						+ ") scale(" + XmlWriter.number(scale) + ")")
				.attribute("fill", "none").attribute("stroke", theme.nodeLine(node.kind(), node.emphasis()))
				.attribute("stroke-width", theme.weight() * ICON_LINE / 0.5).attribute("stroke-linejoin", "round")
				.attribute("stroke-linecap", "round").end();
	}
}
