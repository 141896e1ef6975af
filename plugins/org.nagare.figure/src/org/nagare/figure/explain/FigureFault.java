package org.nagare.figure.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.check.GeometryProblem;
import org.nagare.figure.check.GeometryProblem.Kind;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PinnedPlace;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.synthesis.WishStatements;
import org.nagare.model.Node;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.Millimetres;

/** Something about a finished figure that its author has to know: a wish that could not be met, or what a reader would stumble over. */
public sealed interface FigureFault {

	/** What is the matter, and what to do about it. */
	String japanese();

	String english();

	/** 固定: a thing that does not stand where it is pinned, but at another corner. */
	record NotAtPin(LaidOutPage page, PinnedPlace pin, String label, Point corner) implements FigureFault {
		@Override
		public String japanese() {
			return "ページ" + page.key() + "　「" + label + "」を、固定した位置 " + PlaceWords.of(pin.wish()) + " に置けません。" + PlaceWords.of(pin.asWritten(corner))
					+ onPaper("（この紙では左から ", " mm、上から ", " mm）") + " に置きました。ほかの固定か並びの順と矛盾するか、紙に収まりません。固定を動かすか消してください。";
		}

		@Override
		public String english() {
			return "page " + page.key() + ": '" + label + "' cannot stand where it is pinned, at " + PlaceWords.of(pin.wish()) + ", and stands at "
					+ PlaceWords.of(pin.asWritten(corner)) + onPaper(" (on this paper ", " mm from the left and ", " mm from the top)") + ": the pin contradicts another or the order of things, or leaves the page. Move or remove the pin.";
		}

		/** Pins are written for A4; where the paper is larger, what is measured on it is another number. */
		private String onPaper(String before, String between, String after) {
			return pin.enlargement() == 1 ? "" : before + Millimetres.written(corner.x()) + between + Millimetres.written(corner.y()) + after;
		}
	}

	/** 固定: one that no page of the figure follows. */
	record UnusedPin(WishStatements.Written pin, boolean drawn) implements FigureFault {
		@Override
		public String japanese() {
			return "「" + pin.label() + "」を " + PlaceWords.of(pin.wish()) + " に固定しても、図は変わりません。" + reason().japanese() + "。固定を消すか、図に出るように書いてください。";
		}

		@Override
		public String english() {
			return "pinning '" + pin.label() + "' at " + PlaceWords.of(pin.wish()) + " changes nothing: " + reason().english() + ". Remove the pin, or write what brings the thing into the figure.";
		}

		/** Why no page follows it. */
		public Reason reason() {
			return drawn ? new Reason("同じものの固定が前にあり、そちらに従います", "another pin of the same thing stands before it and is followed") : Reason.notDrawn(pin.affair());
		}
	}

	/**
	 * 列: one that stands nothing above anything, or some of its things above none of the others.
	 *
	 * @param idle those of its things that no page draws together with another of them
	 * @param undrawn those of them that no page draws at all
	 */
	record UnusedColumn(WishStatements.WrittenColumn column, List<Node> idle, List<Node> undrawn) implements FigureFault {
		public UnusedColumn {
			idle = List.copyOf(idle);
			undrawn = List.copyOf(undrawn);
		}

		@Override
		public String japanese() {
			return "「" + String.join("」「", labels()) + "」を列に書いても、図は変わりません。" + reason().japanese() + "。列から消すか、図に出るように書いてください。";
		}

		@Override
		public String english() {
			return "naming '" + String.join("', '", labels()) + "' in a column changes nothing: " + reason().english() + ". Remove them from the column, or write what brings them into the figure.";
		}

		/** How those are called that stand above nothing. */
		public List<String> labels() {
			return idle.stream().map(Naming::display).toList();
		}

		/** Whether nothing is left of the column. */
		public boolean whole() {
			return idle.size() == column.nodes().size();
		}

		/** Why no page follows it. */
		public Reason reason() {
			if (column.nodes().size() == 1) {
				return new Reason("列に書かれたものが一つだけです", "the column names one thing only");
			}
			if (!undrawn.isEmpty()) {
				List<String> names = undrawn.stream().map(Naming::display).toList();
				return new Reason("「" + String.join("」「", names) + "」が図のどのページにも描かれていません", "no page of the figure draws '" + String.join("', '", names) + "'");
			}
			return column.affair().isEmpty() ? new Reason("列のほかのものと同じページに描かれていません", "no page draws them together with another thing of the column")
					: new Reason("業務「" + column.affair() + "」に、列のほかのものといっしょに描くページがありません", "no page of '" + column.affair() + "' draws them together with another thing of the column");
		}
	}

	/** A part of what is said, in both languages. */
	record Reason(String japanese, String english) {
		/** @param affair how the 業務 is called whose pages are meant, or empty for all pages */
		static Reason notDrawn(String affair) {
			return affair.isEmpty() ? new Reason("図のどのページにも描かれていません", "no page of the figure draws it")
					: new Reason("業務「" + affair + "」のどのページにも描かれていません", "no page of '" + affair + "' draws it");
		}
	}

	/** 列: things that do not stand above each other. */
	record NotInColumn(LaidOutPage page, List<String> keys, List<String> labels) implements FigureFault {
		public NotInColumn {
			keys = List.copyOf(keys);
			labels = List.copyOf(labels);
		}

		@Override
		public String japanese() {
			return "ページ" + page.key() + "　「" + String.join("」「", labels) + "」を、列のとおり上下に並べられません。固定か流れの向きと矛盾します。列を変えるか消してください。";
		}

		@Override
		public String english() {
			return "page " + page.key() + ": '" + String.join("', '", labels)
					+ "' cannot stand above each other as wished: that contradicts a pin or the direction of flows. Change or remove the column.";
		}
	}

	/**
	 * What the check of the geometry finds.
	 *
	 * @param keys of what it is about, none where that is the page as a whole
	 */
	record HardToRead(LaidOutPage page, GeometryProblem problem, List<String> keys, List<String> labels) implements FigureFault {
		public HardToRead {
			keys = List.copyOf(keys);
			labels = List.copyOf(labels);
		}

		@Override
		public String japanese() {
			String about = labels.isEmpty() ? "" : "「" + String.join("」「", labels) + "」";
			return "ページ" + page.key() + "　" + about + problem.kind().japanese() + "。長い名称を短くするか、手順を分けるか、固定を減らしてください。";
		}

		@Override
		public String english() {
			String about = labels.isEmpty() ? "" : "'" + String.join("', '", labels) + "': ";
			return "page " + page.key() + ": " + about + problem.kind().english() + ". Shorten long names, divide the step or pin less.";
		}
	}

	/** Everything of this kind about a figure, page after page. */
	static List<FigureFault> of(LaidOutFigure laidOut, GeometryCheck check) {
		List<FigureFault> faults = new ArrayList<>();
		for (LaidOutPage page : laidOut.pages()) {
			Map<String, Box> boxes = boxes(page);
			Map<String, String> labels = labels(page);
			page.arrangement().pins().stream().filter(pin -> boxes.containsKey(pin.key()) && !isAt(pin, boxes.get(pin.key())))
					.forEach(pin -> faults.add(new NotAtPin(page, pin, labels.get(pin.key()), corner(boxes.get(pin.key())))));
			page.arrangement().columns().stream().map(Wishes.Column::keys).filter(keys -> !isColumn(keys, boxes))
					.forEach(keys -> faults.add(new NotInColumn(page, keys, keys.stream().map(labels::get).toList())));
			check.check(page).stream().filter(problem -> problem.kind() != Kind.NOT_AT_PIN).forEach(problem -> {
				List<String> keys = Stream.of(problem.subject(), problem.other()).filter(labels::containsKey).distinct().toList();
				faults.add(new HardToRead(page, problem, keys, keys.stream().map(labels::get).toList()));
			});
		}
		return faults;
	}

	/** Whether things stand above each other, from top to bottom. */
	static boolean isColumn(List<String> keys, Map<String, Box> boxes) {
		for (int i = 1; i < keys.size(); i++) {
			Box upper = boxes.get(keys.get(i - 1));
			Box lower = boxes.get(keys.get(i));
			boolean level = upper.x() < lower.right() && lower.x() < upper.right();
			if (!level || upper.bottom() > lower.y()) {
				return false;
			}
		}
		return true;
	}

	/** Where everything on a page stands. */
	static Map<String, Box> boxes(LaidOutPage page) {
		Map<String, Box> boxes = new HashMap<>();
		page.drawing().frames().forEach(frame -> boxes.put(frame.key(), frame.box()));
		page.drawing().nodes().forEach(node -> boxes.put(node.key(), node.box()));
		return boxes;
	}

	/** How everything on a page is called. */
	static Map<String, String> labels(LaidOutPage page) {
		Map<String, String> labels = new HashMap<>();
		page.drawing().nodes().forEach(node -> labels.put(node.key(), node.label()));
		page.drawing().frames().forEach(frame -> labels.put(frame.key(), frame.label()));
		page.drawing().arrows().forEach(arrow -> labels.put(arrow.key(), label(arrow)));
		return labels;
	}

	private static String label(PlacedArrow arrow) {
		return arrow.description().lines().findFirst().map(line -> line.replaceFirst(" : .*", "")).orElse(arrow.key());
	}

	private static boolean isAt(PinnedPlace pin, Box box) {
		return Math.abs(box.x() - pin.corner().x()) + Math.abs(box.y() - pin.corner().y()) <= GeometryCheck.SLACK;
	}

	private static Point corner(Box box) {
		return new Point(box.x(), box.y());
	}
}
