package org.nagare.figure.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nagare.figure.explain.FigureFault.UnusedColumn;
import org.nagare.figure.explain.FigureFault.UnusedPin;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.synthesis.WishStatements;
import org.nagare.model.Node;

/** Wishes of a text that no page of the official figure follows. */
public final class UnusedWishes {
	private final Set<Wishes.Pin> followed = new HashSet<>();
	private final Set<Wishes.Pin> overruled = new HashSet<>();
	private final Set<Wishes.Column> columns = new HashSet<>();
	private final Set<String> drawn = new HashSet<>();

	private UnusedWishes(LaidOutFigure official) {
		for (LaidOutPage page : official.pages()) {
			page.arrangement().pins().forEach(pin -> followed.add(pin.wish()));
			overruled.addAll(page.arrangement().overruled());
			columns.addAll(page.arrangement().columns());
			drawn.addAll(FigureFault.boxes(page).keySet());
		}
	}

	/** Those of an assessment, 固定 before 列, each in the order of the text. */
	public static List<FigureFault> of(WishStatements statements, LaidOutFigure official) {
		UnusedWishes unused = new UnusedWishes(official);
		List<FigureFault> faults = new ArrayList<>(unused.pins(statements.ownPins()));
		faults.addAll(unused.columns(statements.ownColumns()));
		return faults;
	}

	private List<UnusedPin> pins(List<WishStatements.Written> pins) {
		List<UnusedPin> unused = new ArrayList<>();
		for (WishStatements.Written pin : pins) {
			boolean thingDrawn = overruled.contains(pin.wish());
			if (!followed.contains(pin.wish()) && (!thingDrawn || isRepeated(pin.wish()))) {
				unused.add(new UnusedPin(pin, thingDrawn));
			}
		}
		return unused;
	}

	/** Whether another pin speaks of the same thing on the same pages: what is said more closely for some of them may leave others. */
	private boolean isRepeated(Wishes.Pin pin) {
		return followed.stream().anyMatch(other -> other.key().equals(pin.key()) && other.section().equals(pin.section()));
	}

	private List<UnusedColumn> columns(List<WishStatements.WrittenColumn> written) {
		List<UnusedColumn> unused = new ArrayList<>();
		for (WishStatements.WrittenColumn column : written) {
			Map<String, Node> idle = new LinkedHashMap<>(column.nodes());
			columns.stream().filter(used -> used.section().equals(column.section()) && column.nodes().keySet().containsAll(used.keys()))
					.forEach(used -> idle.keySet().removeAll(used.keys()));
			if (!idle.isEmpty()) {
				List<Node> undrawn = idle.entrySet().stream().filter(thing -> !drawn.contains(thing.getKey())).map(Map.Entry::getValue).toList();
				unused.add(new UnusedColumn(column, List.copyOf(idle.values()), undrawn));
			}
		}
		return unused;
	}
}
