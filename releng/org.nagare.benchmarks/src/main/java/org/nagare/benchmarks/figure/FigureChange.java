package org.nagare.benchmarks.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.Wishes;

/** What somebody does to a figure that is shown: it is laid out beside the one before. */
public enum FigureChange {

	FLOW_ADDED("flow added"), NODE_ADDED("node added with its flows"), PIN_MOVED("pin moved");

	/** One place may be easy and another hard: of so many, spread over the figure. */
	private static final int PLACES = 5;
	private static final double PIN_X = 60;
	private static final double PIN_Y = 60;
	/** As far as a box is dragged. */
	private static final double DRAGGED = 18;

	private final String words;

	FigureChange(String words) {
		this.words = words;
	}

	public String words() {
		return words;
	}

	/**
	 * A figure beside the one before it.
	 *
	 * @param before laid out, as it is shown
	 */
	public record Change(Figure now, LaidOutFigure before) {
		public LaidOutFigure laidOut() {
			return Figures.layOut(now, Optional.of(before));
		}
	}

	/** The change at several places of a figure. */
	public List<Change> in(Figure figure) {
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < PLACES; i++) {
			changes.add(switch (this) {
				case FLOW_ADDED -> change(withoutFlow(figure, spread(i, figure.flows().size())), figure);
				case NODE_ADDED -> change(withoutNode(figure, figure.nodes().get(spread(i, figure.nodes().size())).key()), figure);
				case PIN_MOVED -> {
					String key = figure.nodes().get(spread(i, figure.nodes().size())).key();
					yield change(pinned(figure, key, 0), pinned(figure, key, DRAGGED));
				}
			});
		}
		return changes;
	}

	private static int spread(int place, int size) {
		return (2 * place + 1) * size / (2 * PLACES);
	}

	private static Change change(Figure before, Figure now) {
		return new Change(now, Figures.layOut(before));
	}

	private static Figure withoutFlow(Figure figure, int index) {
		List<FigureFlow> flows = new ArrayList<>(figure.flows());
		flows.remove(index);
		return new Figure(figure.key(), figure.title(), figure.elements(), flows, figure.links(), figure.sections(), figure.wishes());
	}

	private static Figure withoutNode(Figure figure, String key) {
		List<FigureFlow> flows = figure.flows().stream().filter(flow -> !flow.path().contains(key)).toList();
		return new Figure(figure.key(), figure.title(), without(figure.elements(), key), flows, figure.links(), figure.sections(), figure.wishes());
	}

	private static List<FigureElement> without(List<FigureElement> elements, String key) {
		List<FigureElement> left = new ArrayList<>();
		for (FigureElement element : elements) {
			switch (element) {
				case FigureNode node when node.key().equals(key) -> { }
				case FigureNode node -> left.add(node);
				case FigureFrame frame -> left.add(new FigureFrame(frame.key(), frame.label(), frame.kind(), frame.place(), without(frame.children(), key)));
			}
		}
		return left;
	}

	private static Figure pinned(Figure figure, String key, double farther) {
		return figure.with(new Wishes(List.of(new Wishes.Pin("", key, PIN_X + farther, PIN_Y + farther)), List.of(), Wishes.NotesPlace.ANY));
	}
}
