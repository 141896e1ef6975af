package org.nagare.figure.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nagare.figure.check.GeometryProblem.Kind;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PinnedPlace;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.text.TextMetrics;

/** Looks at a finished page as a reader would. */
public final class GeometryCheck {
	private static final double LEGIBLE_POINTS = 7;
	/** Rounding, not overlap. */
	public static final double SLACK = 0.05;
	private final TextMetrics metrics;

	public GeometryCheck(TextMetrics metrics) {
		this.metrics = metrics;
	}

	/** Everything that is wrong with a page, in a fixed order. */
	public List<GeometryProblem> check(LaidOutPage page) {
		List<GeometryProblem> problems = new ArrayList<>(check(page.drawing()));
		checkPage(page, problems);
		page.notes().ifPresent(notes -> notes.blocks().forEach(block -> checkText(block, String.join("", block.lines()), problems)));
		checkText(page.heading(), page.title(), problems);
		page.number().ifPresent(number -> checkText(number, page.key(), problems));
		page.legend().samples().forEach(sample -> checkText(sample.words(), sample.entry().japanese(), problems));
		checkPins(page, problems);
		if (page.smallestType() < LEGIBLE_POINTS) {
			problems.add(new GeometryProblem(Kind.ILLEGIBLE, page.key(), ""));
		}
		return problems;
	}

	private static void checkPins(LaidOutPage page, List<GeometryProblem> problems) {
		Map<String, Box> boxes = new HashMap<>();
		page.drawing().frames().forEach(frame -> boxes.put(frame.key(), frame.box()));
		page.drawing().nodes().forEach(node -> boxes.put(node.key(), node.box()));
		for (PinnedPlace pin : page.arrangement().pins()) {
			Box box = boxes.get(pin.key());
			if (box != null && Math.abs(box.x() - pin.corner().x()) + Math.abs(box.y() - pin.corner().y()) > SLACK) {
				problems.add(new GeometryProblem(Kind.NOT_AT_PIN, pin.key(), ""));
			}
		}
	}

	/** What is wrong with a drawing, wherever it is going to stand. */
	public List<GeometryProblem> check(Drawing drawing) {
		List<GeometryProblem> problems = new ArrayList<>();
		checkBoxes(drawing, problems);
		new LabelCheck(drawing).check(problems);
		new ArrowCheck(drawing).check(problems);
		drawing.frames().forEach(frame -> checkText(frame.title(), frame.key(), problems));
		drawing.nodes().forEach(node -> checkText(node.name(), node.key(), problems));
		drawing.arrows().forEach(arrow -> {
			arrow.badge().ifPresent(badge -> checkText(badge.text(), arrow.key(), problems));
			arrow.payload().ifPresent(payload -> checkText(payload, arrow.key(), problems));
		});
		return problems;
	}

	private static void checkBoxes(Drawing drawing, List<GeometryProblem> problems) {
		List<PlacedNode> nodes = drawing.nodes();
		for (int i = 0; i < nodes.size(); i++) {
			Box box = nodes.get(i).box();
			for (PlacedNode other : nodes.subList(i + 1, nodes.size())) {
				if (box.grown(-SLACK).overlaps(other.box())) {
					problems.add(new GeometryProblem(Kind.NODES_OVERLAP, nodes.get(i).key(), other.key()));
				}
			}
			for (PlacedFrame frame : drawing.frames()) {
				checkAgainstFrame(nodes.get(i).key(), box, frame, problems);
			}
		}
		for (PlacedFrame frame : drawing.frames()) {
			for (PlacedFrame other : drawing.frames()) {
				if (frame.depth() > other.depth() || frame.depth() == other.depth() && frame.key().compareTo(other.key()) < 0) {
					checkAgainstFrame(frame.key(), frame.box(), other, problems);
				}
			}
			if (!frame.box().contains(frame.title().box())) {
				problems.add(new GeometryProblem(Kind.TEXT_OVERFLOWS, frame.key(), ""));
			}
		}
	}

	/** A thing lies wholly in a frame or wholly outside; and never on the name of the frame. */
	private static void checkAgainstFrame(String key, Box box, PlacedFrame frame, List<GeometryProblem> problems) {
		Box inner = box.grown(-SLACK);
		if (inner.overlaps(frame.box()) && !frame.box().contains(inner)) {
			problems.add(new GeometryProblem(Kind.LEAVES_FRAME, key, frame.key()));
		}
		if (frame.box().contains(inner) && inner.overlaps(frame.title().box())) {
			problems.add(new GeometryProblem(Kind.LABEL_ON_TITLE, key, frame.key()));
		}
	}

	private void checkText(TextBlock text, String key, List<GeometryProblem> problems) {
		double widest = 0;
		for (String line : text.lines()) {
			widest = Math.max(widest, metrics.width(line) * text.size());
		}
		double height = text.size() + text.leading() * (text.lines().size() - 1);
		if (widest > text.box().width() + SLACK || height > text.box().height() + SLACK) {
			problems.add(new GeometryProblem(Kind.TEXT_OVERFLOWS, key, ""));
		}
	}

	private static void checkPage(LaidOutPage page, List<GeometryProblem> problems) {
		Box paper = new Box(0, 0, page.width(), page.height()).grown(-2);
		Box picture = page.drawing().bounds();
		boolean empty = page.drawing().nodes().isEmpty() && page.drawing().frames().isEmpty();
		if (!empty && !paper.contains(picture)) {
			problems.add(new GeometryProblem(Kind.OFF_PAGE, page.key(), ""));
		}
		page.notes().ifPresent(notes -> {
			if (!paper.contains(notes.box())) {
				problems.add(new GeometryProblem(Kind.OFF_PAGE, page.key(), "備考"));
			}
			if (!empty && notes.box().grown(-SLACK).overlaps(picture)) {
				problems.add(new GeometryProblem(Kind.LABELS_OVERLAP, page.key(), "備考"));
			}
		});
		page.number().filter(number -> !paper.contains(number.box()) || page.notes().filter(notes -> notes.box().overlaps(number.box())).isPresent()
				|| !empty && picture.overlaps(number.box())).ifPresent(number -> problems.add(new GeometryProblem(Kind.LABELS_OVERLAP, page.key(), number.lines().get(0))));
		if (!paper.contains(page.legend().box()) || page.legend().box().overlaps(page.heading().box())) {
			problems.add(new GeometryProblem(Kind.OFF_PAGE, page.key(), "凡例"));
		}
	}
}
