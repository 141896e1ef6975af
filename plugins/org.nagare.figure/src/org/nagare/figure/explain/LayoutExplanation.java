package org.nagare.figure.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.Wishes;

/** Compares a layout with the one before it. */
public final class LayoutExplanation {
	private static final double SLACK = 0.05;
	private static final int CAUSES = 3;
	private final List<Figure> figures;
	private final List<LaidOutFigure> now;
	private final List<LaidOutPage> earlierPages;
	private final Map<String, List<Seen>> before = new LinkedHashMap<>();
	/** The earlier page of each page that has one. */
	private final Map<LaidOutPage, LaidOutPage> successions = new IdentityHashMap<>();
	private final Map<String, String> labels = new HashMap<>();
	private final List<LayoutRemark> remarks = new ArrayList<>();

	/** A node on a page of the earlier layout. */
	private record Seen(LaidOutPage page, PlacedNode node) {
	}

	private LayoutExplanation(List<Figure> figures, List<LaidOutFigure> now, LaidOutFigure earlier) {
		this.figures = figures;
		this.now = now;
		this.earlierPages = earlier.pages();
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
		succeed();
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

	/** What one page and an earlier one have in common. */
	private record Succession(LaidOutPage page, LaidOutPage earlier, long common) {
	}

	/**
	 * For each page the earlier one that is most like it: what it shows counts, for headings and numbers change. No two pages have the same one;
	 * and a page that shows none of the arrows of another is no later state of it, though the same things may stand on both.
	 */
	private void succeed() {
		List<LaidOutPage> pages = now.stream().flatMap(one -> one.pages().stream()).toList();
		List<Succession> possible = new ArrayList<>();
		for (LaidOutPage page : pages) {
			Set<String> nodes = nodes(page);
			Set<String> arrows = arrows(page);
			for (LaidOutPage earlier : earlierPages) {
				long things = nodes(earlier).stream().filter(nodes::contains).count();
				long ways = arrows(earlier).stream().filter(arrows::contains).count();
				if (ways > 0 || things > 0 && (arrows.isEmpty() || earlierPages.size() == 1 && pages.size() == 1)) {
					possible.add(new Succession(page, earlier, things + ways));
				}
			}
		}
		possible.sort(Comparator.comparingLong(Succession::common).thenComparing(each -> each.earlier().title().equals(each.page().title()))
				.thenComparing(each -> each.earlier().key().equals(each.page().key())).reversed());
		Set<LaidOutPage> taken = Collections.newSetFromMap(new IdentityHashMap<>());
		possible.stream().filter(each -> !successions.containsKey(each.page()) && taken.add(each.earlier())).forEach(each -> successions.put(each.page(), each.earlier()));
	}

	private static Set<String> nodes(LaidOutPage page) {
		Set<String> keys = new HashSet<>();
		page.drawing().nodes().forEach(node -> keys.add(node.key()));
		return keys;
	}

	private static Set<String> arrows(LaidOutPage page) {
		Set<String> keys = new HashSet<>();
		page.drawing().arrows().forEach(arrow -> {
			keys.add(arrow.key());
			keys.addAll(arrow.flows());
		});
		return keys;
	}

	/** Whether a thing has left none of the pages on which it stood: where it stands now as well is what is new there. */
	private boolean isWhereItWas(String key, List<Seen> seen) {
		return seen.stream().map(Seen::page).allMatch(page -> successions.entrySet().stream().filter(each -> each.getValue() == page).anyMatch(each -> nodes(each.getKey()).contains(key)));
	}

	/** Arrows whose ends stand where they stood, but which take another way. */
	private void explainArrows(LaidOutPage page, LaidOutPage same) {
		Map<String, Box> is = FigureFault.boxes(page);
		Map<String, Box> was = FigureFault.boxes(same);
		Map<String, PlacedArrow> arrows = new HashMap<>();
		same.drawing().arrows().forEach(arrow -> arrows.put(arrow.key(), arrow));
		for (PlacedArrow arrow : page.drawing().arrows()) {
			PlacedArrow earlier = arrows.get(arrow.key());
			boolean ends = earlier != null && earlier.from().equals(arrow.from()) && earlier.to().equals(arrow.to())
					&& isSame(is.get(arrow.from()), was.get(arrow.from())) && isSame(is.get(arrow.to()), was.get(arrow.to()));
			if (ends && !isSame(earlier.points(), arrow.points())) {
				remark(Kind.OTHER_WAY, page, arrow.key(), labels.get(arrow.key()), 0, 0, List.of());
			}
		}
	}

	private static boolean isSame(Box one, Box other) {
		return one != null && other != null && Math.abs(one.x() - other.x()) < SLACK && Math.abs(one.y() - other.y()) < SLACK && Math.abs(one.right() - other.right()) < SLACK
				&& Math.abs(one.bottom() - other.bottom()) < SLACK;
	}

	private static boolean isSame(List<Point> one, List<Point> other) {
		boolean same = one.size() == other.size();
		for (int i = 0; same && i < one.size(); i++) {
			same = Math.abs(one.get(i).x() - other.get(i).x()) + Math.abs(one.get(i).y() - other.get(i).y()) < SLACK;
		}
		return same;
	}

	private void explain(LaidOutPage page, Set<String> drawn) {
		Optional<LaidOutPage> same = Optional.ofNullable(successions.get(page));
		int unmoved = 0;
		for (PlacedNode node : page.drawing().nodes()) {
			drawn.add(node.key());
			unmoved += explain(page, same, node) ? 0 : 1;
		}
		same.ifPresent(earlier -> explainArrows(page, earlier));
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
	private boolean explain(LaidOutPage page, Optional<LaidOutPage> same, PlacedNode node) {
		List<Seen> seen = before.get(node.key());
		if (seen == null) {
			remark(Kind.ADDED, page, node.key(), node.label(), 0, 0, List.of());
			return true;
		}
		Optional<Seen> there = seen.stream().filter(one -> same.isPresent() && one.page() == same.get()).findFirst();
		if (there.isEmpty()) {
			remark(isWhereItWas(node.key(), seen) ? Kind.HERE_TOO : Kind.OTHER_PAGE, page, node.key(), node.label(), 0, 0, List.of());
			return true;
		}
		double right = node.box().x() - there.get().node().box().x();
		double down = node.box().y() - there.get().node().box().y();
		if (Math.abs(right) < SLACK && Math.abs(down) < SLACK) {
			return false;
		}
		boolean pinned = page.arrangement().pins().stream().anyMatch(pin -> pin.key().equals(node.key()));
		if (!pinned) {
			moved(page, there.get().page(), node, right, down);
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
