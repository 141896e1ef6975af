package org.nagare.figure.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.nagare.figure.check.GeometryProblem.Kind;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedNode;

/** Numbers and payloads against each other, against boxes and against the lines and names of frames. */
final class LabelCheck {
	private static final double SLACK = 0.05;
	/** From the middle of a line that is not its own: half of the heaviest line, and a little paper. */
	static final double LEAST_FROM_LINE = 0.6;
	/** A number that is farther from a text is not read with it. */
	private static final double READ_TOGETHER = 4;
	private final Drawing drawing;
	private final List<Label> labels = new ArrayList<>();

	/** A number or a payload. */
	record Label(String arrow, Box box, boolean badge) {
	}

	LabelCheck(Drawing drawing) {
		this.drawing = drawing;
		for (PlacedArrow arrow : drawing.arrows()) {
			arrow.badge().ifPresent(badge -> labels.add(new Label(arrow.key(), badge.box(), true)));
			arrow.payload().ifPresent(payload -> labels.add(new Label(arrow.key(), payload.box(), false)));
		}
	}

	void check(List<GeometryProblem> problems) {
		for (int i = 0; i < labels.size(); i++) {
			Label label = labels.get(i);
			Box box = label.box().grown(-SLACK);
			for (Label other : labels.subList(i + 1, labels.size())) {
				if (box.overlaps(other.box())) {
					Kind kind = label.badge() && other.badge() ? Kind.BADGES_OVERLAP : Kind.LABELS_OVERLAP;
					problems.add(new GeometryProblem(kind, label.arrow(), other.arrow()));
				}
			}
			checkNumberBefore(label, problems);
			for (PlacedNode node : drawing.nodes()) {
				if (box.overlaps(node.box())) {
					problems.add(new GeometryProblem(Kind.LABEL_ON_NODE, label.arrow(), node.key()));
				}
			}
			for (PlacedFrame frame : drawing.frames()) {
				if (box.overlaps(frame.title().box())) {
					problems.add(new GeometryProblem(Kind.LABEL_ON_TITLE, label.arrow(), frame.key()));
				} else if (box.overlaps(frame.box()) && !frame.box().contains(box)) {
					problems.add(new GeometryProblem(Kind.LABEL_ON_FRAME_LINE, label.arrow(), frame.key()));
				} else if (isAtLine(label, frame.box())) {
					problems.add(new GeometryProblem(Kind.LABEL_AT_LINE, label.arrow(), frame.key()));
				}
			}
			for (PlacedArrow arrow : drawing.arrows()) {
				if (!arrow.key().equals(label.arrow()) && isAtLine(label, arrow)) {
					problems.add(new GeometryProblem(Kind.LABEL_AT_LINE, label.arrow(), arrow.key()));
				}
			}
		}
	}

	private static boolean isAtLine(Label label, Box frame) {
		Box around = label.box().grown(LEAST_FROM_LINE - SLACK);
		return around.overlaps(frame) && !frame.contains(around);
	}

	private static boolean isAtLine(Label label, PlacedArrow arrow) {
		Box around = label.box().grown(LEAST_FROM_LINE - SLACK);
		for (int i = 1; i < arrow.points().size(); i++) {
			if (around.isCrossedBy(arrow.points().get(i - 1), arrow.points().get(i))) {
				return true;
			}
		}
		return false;
	}

	/** A text is read with the number before it. Where that is not its own, the figure says of another arrow what is not true. */
	private void checkNumberBefore(Label text, List<GeometryProblem> problems) {
		if (text.badge()) {
			return;
		}
		labels.stream().filter(label -> label != text && isBefore(label, text)).max(Comparator.comparingDouble(label -> label.box().right()))
				.filter(label -> label.badge() && !label.arrow().equals(text.arrow()))
				.ifPresent(label -> problems.add(new GeometryProblem(Kind.LABEL_MISREAD, text.arrow(), label.arrow())));
	}

	/** In the row of the text, and near enough to be read with it. */
	private static boolean isBefore(Label label, Label text) {
		double gap = text.box().x() - label.box().right();
		return label.box().centreY() > text.box().y() && label.box().centreY() < text.box().bottom() && gap > -SLACK && gap < READ_TOGETHER;
	}
}
