package org.nagare.sirius.arrangement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Point;

/**
 * Where the words of lines stand. The print writes them onto its lines, on ground that hides these. Words of a diagram have no ground, so they stand
 * beside their line: where they are wished to be if nothing is there, else as near to it along the line as they touch least.
 */
final class WordsPlaces {

	/**
	 * Words of a line.
	 *
	 * @param line    by which they are known
	 * @param corners those of the line
	 * @param wished  as large as the words are, where they would best stand
	 */
	record Words(Notation.Line line, List<Point> corners, Box wished) {
	}

	/**
	 * What words may not touch beside lines.
	 *
	 * @param things nodes and the names of frames
	 * @param frames touched by their edges only, for most words stand within one
	 */
	record Surroundings(List<Box> things, List<Box> frames) {
	}

	/** How many millimetres words would rather move along their line than touch one thing more. */
	private static final double THING = 200;
	private static final double WORDS = 150;
	private static final double FRAME = 100;
	private static final double LINE = 40;
	/** The place that other words wish for and may still get. */
	private static final double WISH = 10;

	/** Between words and their line. */
	private static final double GAP = 0.6;
	/** Between words and what they do not belong to, to the eye. */
	private static final double CLEAR = 0.5;
	/** From one place that is tried to the next. */
	private static final double STEP = 1;

	private final Surroundings surroundings;
	private final List<List<Point>> lines;

	/**
	 * @param lines the corners of each line
	 */
	WordsPlaces(Surroundings surroundings, List<List<Point>> lines) {
		this.surroundings = surroundings;
		this.lines = List.copyOf(lines);
	}

	/** The middle of the words of each line; large words choose first, for they fit nearly nowhere. */
	Map<Notation.Line, Point> place(List<Words> all) {
		List<Words> open = new ArrayList<>(all);
		open.sort(Comparator.comparingDouble((Words words) -> -words.wished().width() * words.wished().height()));
		List<Box> placed = new ArrayList<>();
		Map<Notation.Line, Point> places = new LinkedHashMap<>();
		while (!open.isEmpty()) {
			Words words = open.remove(0);
			Box best = best(words, placed, open);
			placed.add(best);
			places.put(words.line(), new Point(best.centreX(), best.centreY()));
		}
		return places;
	}

	private Box best(Words words, List<Box> placed, List<Words> open) {
		Box best = words.wished();
		double least = cost(best, words, placed, open);
		for (Box place : beside(words)) {
			double distance = Math.hypot(place.centreX() - words.wished().centreX(), place.centreY() - words.wished().centreY());
			if (distance < least) {
				double cost = distance + cost(place, words, placed, open);
				if (cost < least) {
					best = place;
					least = cost;
				}
			}
		}
		return best;
	}

	/** On both sides of every stretch of the line, all along it. */
	private static List<Box> beside(Words words) {
		double width = words.wished().width();
		double height = words.wished().height();
		List<Box> places = new ArrayList<>();
		for (int i = 1; i < words.corners().size(); i++) {
			Point from = words.corners().get(i - 1);
			Point to = words.corners().get(i);
			double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
			boolean level = Math.abs(to.x() - from.x()) >= Math.abs(to.y() - from.y());
			double asideX = level ? 0 : width / 2 + GAP;
			double asideY = level ? height / 2 + GAP : 0;
			for (double along = 0; along <= length; along += STEP) {
				double x = from.x() + (length == 0 ? 0 : (to.x() - from.x()) / length * along);
				double y = from.y() + (length == 0 ? 0 : (to.y() - from.y()) / length * along);
				places.add(new Box(x - asideX - width / 2, y - asideY - height / 2, width, height));
				places.add(new Box(x + asideX - width / 2, y + asideY - height / 2, width, height));
			}
		}
		return places;
	}

	private double cost(Box place, Words words, List<Box> placed, List<Words> open) {
		Box around = place.grown(CLEAR);
		double cost = THING * surroundings.things().stream().filter(place::overlaps).count();
		cost += FRAME * surroundings.frames().stream().filter(frame -> around.overlaps(frame) && !frame.contains(around)).count();
		cost += WORDS * placed.stream().filter(place::overlaps).count();
		cost += WISH * open.stream().map(Words::wished).filter(place::overlaps).count();
		cost += LINE * lines.stream().filter(line -> crosses(line, line.equals(words.corners()) ? place : around)).count();
		return cost;
	}

	private static boolean crosses(List<Point> line, Box box) {
		for (int i = 1; i < line.size(); i++) {
			if (box.isCrossedBy(line.get(i - 1), line.get(i))) {
				return true;
			}
		}
		return false;
	}
}
