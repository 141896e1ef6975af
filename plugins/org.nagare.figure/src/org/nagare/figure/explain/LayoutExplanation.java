package org.nagare.figure.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.figure.explain.LayoutRemark.Kind;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PinnedPlace;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.Wishes;

/** Compares a layout with the one before it. */
public final class LayoutExplanation {
	private static final double SLACK = 0.05;
	private static final int CAUSES = 3;
	private final List<Figure> figures;
	private final List<LaidOutFigure> now;
	private final Map<String, List<Seen>> before = new LinkedHashMap<>();
	private final Map<String, String> labels = new HashMap<>();
	private final List<LayoutRemark> remarks = new ArrayList<>();

	/** A node on a page of the earlier layout. */
	private record Seen(LaidOutPage page, PlacedNode node) {
	}

	private LayoutExplanation(List<Figure> figures, List<LaidOutFigure> now, LaidOutFigure earlier) {
		this.figures = figures;
		this.now = now;
		for (LaidOutPage page : earlier.pages()) {
			page.drawing().nodes().forEach(node -> before.computeIfAbsent(node.key(), absent -> new ArrayList<>()).add(new Seen(page, node)));
		}
		for (LaidOutPage page : now.stream().flatMap(one -> one.pages().stream()).toList()) {
			labels.putAll(FigureFault.labels(page));
		}
	}

	/** What moved since an earlier figure was laid out, and why; and what became of the wishes. */
	public static List<LayoutRemark> of(Figure figure, LaidOutFigure now, LaidOutFigure earlier) {
		return of(List.of(figure), List.of(now), earlier);
	}

	/**
	 * The same of several figures that are shown together: what another of them shows is not gone.
	 *
	 * @param now the pages of each figure
	 * @param earlier all pages of the earlier figures
	 */
	public static List<LayoutRemark> of(List<Figure> figures, List<LaidOutFigure> now, LaidOutFigure earlier) {
		LayoutExplanation explanation = new LayoutExplanation(figures, now, earlier);
		explanation.explain();
		return explanation.remarks;
	}

	private void explain() {
		Set<String> drawn = new LinkedHashSet<>();
		for (int i = 0; i < figures.size(); i++) {
			for (LaidOutPage page : now.get(i).pages()) {
				wishes(page);
				explain(page, drawn);
			}
		}
		before.forEach((key, seen) -> {
			if (!drawn.contains(key)) {
				remark(Kind.REMOVED, seen.get(0).page(), key, seen.get(0).node().label(), 0, 0, List.of());
			}
		});
	}

	private void explain(LaidOutPage page, Set<String> drawn) {
		int unmoved = 0;
		for (PlacedNode node : page.drawing().nodes()) {
			drawn.add(node.key());
			unmoved += explain(page, node) ? 0 : 1;
		}
		if (!page.drawing().nodes().isEmpty()) {
			remark(Kind.UNMOVED, page, "", unmoved + " / " + page.drawing().nodes().size(), 0, 0, List.of());
		}
	}

	private void wishes(LaidOutPage page) {
		Map<String, Box> boxes = FigureFault.boxes(page);
		for (PinnedPlace pin : page.arrangement().pins()) {
			Box box = boxes.get(pin.key());
			if (box != null) {
				double right = box.x() - pin.corner().x();
				double down = box.y() - pin.corner().y();
				boolean kept = Math.abs(right) < SLACK && Math.abs(down) < SLACK;
				remark(kept ? Kind.PINNED : Kind.NOT_AT_PIN, page, pin.key(), labels.get(pin.key()), right, down, List.of());
			}
		}
		for (Wishes.Column column : page.arrangement().columns()) {
			String names = String.join("、", column.keys().stream().map(labels::get).toList());
			remark(FigureFault.isColumn(column.keys(), boxes) ? Kind.COLUMN : Kind.NOT_IN_COLUMN, page, column.keys().get(0), names, 0, 0, List.of());
		}
	}

	/** Whether there was something to say. */
	private boolean explain(LaidOutPage page, PlacedNode node) {
		List<Seen> seen = before.get(node.key());
		if (seen == null) {
			remark(Kind.ADDED, page, node.key(), node.label(), 0, 0, List.of());
			return true;
		}
		Optional<Seen> same = seen.stream().filter(one -> one.page().title().equals(page.title())).findFirst()
				.or(() -> seen.stream().filter(one -> one.page().key().equals(page.key())).findFirst());
		if (same.isEmpty()) {
			remark(Kind.OTHER_PAGE, page, node.key(), node.label(), 0, 0, List.of());
			return true;
		}
		double right = node.box().x() - same.get().node().box().x();
		double down = node.box().y() - same.get().node().box().y();
		if (Math.abs(right) < SLACK && Math.abs(down) < SLACK) {
			return false;
		}
		boolean pinned = page.arrangement().pins().stream().anyMatch(pin -> pin.key().equals(node.key()));
		if (!pinned) {
			moved(page, same.get().page(), node, right, down);
		}
		return true;
	}

	private void moved(LaidOutPage page, LaidOutPage earlier, PlacedNode node, double right, double down) {
		List<String> inTheWay = page.arrangement().inTheWay().get(node.key());
		if (inTheWay != null) {
			List<String> causes = causes(inTheWay);
			remark(causes.isEmpty() ? Kind.AT_EDGE : Kind.MADE_ROOM, page, node.key(), node.label(), right, down, causes);
			return;
		}
		List<String> pins = page.arrangement().pins().stream().map(pin -> labels.getOrDefault(pin.key(), "")).filter(name -> !name.isEmpty()).toList();
		Kind kind = !pins.isEmpty() ? Kind.WITH_PIN : page.scale() != earlier.scale() ? Kind.OTHER_SIZE : Kind.OTHER_ORDER;
		remark(kind, page, node.key(), node.label(), right, down, pins);
	}

	/** What is new explains more than what was itself pushed; the nearest explains more than the farthest. */
	private List<String> causes(List<String> keys) {
		List<String> fresh = keys.stream().filter(key -> labels.containsKey(key) && isNew(key)).map(labels::get).distinct().limit(CAUSES).toList();
		return !fresh.isEmpty() ? fresh : keys.stream().filter(labels::containsKey).map(labels::get).distinct().limit(CAUSES).toList();
	}

	private boolean isNew(String key) {
		return !before.containsKey(key) && figures.stream().flatMap(figure -> figure.nodes().stream()).anyMatch(node -> node.key().equals(key));
	}

	private void remark(Kind kind, LaidOutPage page, String key, String label, double right, double down, List<String> causes) {
		remarks.add(new LayoutRemark(kind, page.key(), key, label, right, down, causes));
	}
}
