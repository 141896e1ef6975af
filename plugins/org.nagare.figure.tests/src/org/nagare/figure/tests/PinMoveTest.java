package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.model.Wishes.NotesPlace;
import org.nagare.figure.model.Wishes.Pin;

/**
 * Somebody drags a thing, or writes where it shall stand, while the figure is shown: it stands there, the others stay as far as they can, and the
 * figure never has more pages or faults than one that is drawn without regard to the earlier.
 */
class PinMoveTest {
	private static final int SEEDS = 60;
	/** One of so many is drawn; {@code -Dsampled=1} draws each. */
	private static final int SAMPLED = Integer.getInteger("sampled", 40);
	private static final int MOVES = 4;

	private static Figure vaccination() {
		return ProjectExamples.all().stream().filter(example -> example.name().contains("予防接種")).findFirst().orElseThrow().figure();
	}

	private static String key(Figure figure, String end) {
		return figure.nodes().stream().map(FigureNode::key).filter(key -> key.endsWith(end)).findFirst().orElseThrow();
	}

	/** The figure with a thing pinned there and nowhere else. */
	private static Figure pinned(Figure figure, String key, double x, double y) {
		Figure free = unpinned(figure, key);
		List<Pin> pins = new ArrayList<>(free.wishes().pins());
		pins.add(new Pin("", key, x, y));
		return free.with(free.wishes().with(pins));
	}

	private static Figure unpinned(Figure figure, String key) {
		return figure.with(figure.wishes().with(figure.wishes().pins().stream().filter(pin -> !pin.key().equals(key)).toList()));
	}

	private static int faults(LaidOutFigure figure) {
		return figure.pages().stream().mapToInt(page -> Figures.check(page).size()).sum();
	}

	private static Map<String, Box> boxes(LaidOutFigure figure) {
		Map<String, Box> boxes = new TreeMap<>();
		figure.pages().forEach(page -> page.drawing().nodes().forEach(node -> boxes.put(page.key() + node.key(), node.box())));
		return boxes;
	}

	/** Beside the earlier one no worse than without it. */
	private static LaidOutFigure beside(LaidOutFigure before, Figure later, String name) {
		LaidOutFigure after = Figures.layOut(later, Optional.of(before));
		LaidOutFigure fresh = Figures.layOut(later);
		assertTrue(after.pages().size() <= fresh.pages().size(), name + ": " + after.pages().size() + " pages instead of " + fresh.pages().size());
		assertTrue(faults(after) <= faults(fresh), name + ": " + after.pages().stream().flatMap(page -> Figures.check(page).stream()).toList());
		return after;
	}

	/** As with the mouse in the workbench: each picture is the earlier one of the next, and one undo after the other leads back. */
	@Test
	void aPersonWhoIsDraggedStaysOnTheOnePage() {
		Figure figure = vaccination();
		String person = key(figure, "関係者.住民");
		LaidOutFigure shown = Figures.layOut(figure);
		for (int[] place : new int[][] { { 28, 52 }, { 35, 60 }, { 20, 90 }, { 60, 120 }, { 20, 150 }, { 14, 30 }, { 20, 40 } }) {
			shown = beside(shown, pinned(figure, person, place[0], place[1]), place[0] + " " + place[1]);
			assertEquals(1, shown.pages().size());
			// No figure meets the one in the middle of the others, nor would a fresh one.
			boolean free = place[0] != 60;
			assertEquals(free ? 0 : 1, faults(shown), place[0] + " " + place[1]);
			PlacedNode node = shown.pages().getFirst().drawing().nodes().stream().filter(each -> each.key().equals(person)).findFirst().orElseThrow();
			assertEquals(free, Math.abs(node.box().x() - place[0]) + Math.abs(node.box().y() - place[1]) < 0.05, place[0] + " " + place[1]);
		}
	}

	/** The earlier text says nothing of the place, the later one does. */
	@ParameterizedTest
	@CsvSource({ "35, 60", "20, 40", "24, 100", "90, 150" })
	void aPinThatIsWrittenTakesNoPageMore(double x, double y) {
		Figure figure = vaccination();
		String person = key(figure, "関係者.住民");
		Figure free = unpinned(figure, person);
		LaidOutFigure before = Figures.layOut(free);
		LaidOutFigure after = beside(before, pinned(figure, person, x, y), x + " " + y);
		assertEquals(1, after.pages().size());
		LaidOutFigure without = beside(after, free, "without " + x + " " + y);
		assertEquals(1, without.pages().size());
		assertEquals(boxes(after), boxes(without), "a place that is no longer asked for is no reason to leave it");
	}

	/** What is dragged on to free ground takes its arrows with it, and nothing else. */
	@Test
	void whereThereIsRoomNothingElseMoves() {
		Figure figure = vaccination();
		int still = 0;
		int moves = 0;
		LaidOutFigure before = Figures.layOut(figure);
		for (FigureNode node : figure.nodes()) {
			Box box = boxes(before).get(before.pages().getFirst().key() + node.key());
			LaidOutFigure after = beside(before, pinned(figure, node.key(), Math.round(box.x()) + 3.0, Math.round(box.y()) + 3.0), node.key());
			Map<String, Box> was = boxes(before);
			Map<String, Box> is = boxes(after);
			was.remove(before.pages().getFirst().key() + node.key());
			is.remove(before.pages().getFirst().key() + node.key());
			moves++;
			still += was.equals(is) ? 1 : 0;
		}
		assertTrue(moves > 8 && still * 2 >= moves, still + " of " + moves);
	}

	/** Pins that nobody has thought about come, go and move: some contradict each other, and then the figure is no worse than by itself. */
	@Test
	void noMoveOfAPinMakesAFigureWorse() {
		List<String> worse = LongStream.rangeClosed(1, SEEDS).filter(seed -> seed % SAMPLED == 0).parallel().boxed().flatMap(PinMoveTest::moves).toList();
		assertEquals(List.of(), worse);
	}

	private static Stream<String> moves(long seed) {
		Random random = new Random(seed);
		Figure figure = RandomFigures.of(seed, 14);
		List<FigureNode> nodes = figure.nodes();
		List<Pin> pins = new ArrayList<>();
		List<String> worse = new ArrayList<>();
		LaidOutFigure before = Figures.layOut(figure);
		for (int move = 0; move < MOVES; move++) {
			String key = nodes.get(random.nextInt(nodes.size())).key();
			boolean gone = pins.removeIf(pin -> pin.key().equals(key)) && random.nextInt(3) == 0;
			if (!gone) {
				pins.add(new Pin("", key, 10 + random.nextInt(240), 20 + random.nextInt(160)));
			}
			Figure next = figure.with(new Wishes(pins, List.of(), NotesPlace.ANY));
			LaidOutFigure after = Figures.layOut(next, Optional.of(before));
			LaidOutFigure fresh = Figures.layOut(next);
			if (after.pages().size() > fresh.pages().size() || faults(after) > faults(fresh)) {
				worse.add("seed " + seed + ", move " + move + ": " + after.pages().size() + " pages, " + faults(after) + " faults instead of " + fresh.pages().size() + ", " + faults(fresh));
			}
			before = after;
		}
		return worse.stream();
	}
}
