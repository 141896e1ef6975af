package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;

/**
 * Adding one thing leaves the others in their order, for the picture as it follows from the text alone: what stood left of another, or above
 * it, stands so again. Their places in millimetres cannot stay, for the picture is fitted to the paper anew; they do beside an earlier figure.
 */
class CalmnessTest {
	private static final double SLACK = 0.5;

	/** How many pairs of things on the same page there are, how many of them changed sides; and how many things, and how many moved. */
	private record Count(long pairs, long turned, long things, long moved) {
		Count plus(Count other) {
			return new Count(pairs + other.pairs, turned + other.turned, things + other.things, moved + other.moved);
		}
	}

	/**
	 * What came of some insertions.
	 *
	 * @param alone  where the picture follows from the text alone
	 * @param beside where it is drawn beside the one before
	 */
	private record Counts(Count alone, Count beside) {
		static final Counts NONE = new Counts(new Count(0, 0, 0, 0), new Count(0, 0, 0, 0));

		Counts plus(Counts other) {
			return new Counts(alone.plus(other.alone), beside.plus(other.beside));
		}
	}

	@Test
	void theExamplesKeepTheirOrderAndBesideAnEarlierFigureTheirPlaces() {
		for (Examples.Example example : ProjectExamples.all()) {
			Counts counts = counts(insertions(example, 6));
			assertTrue(counts.alone().pairs() > 50 && counts.alone().turned() * 33 <= counts.alone().pairs(), example.name() + " " + counts);
			Count beside = counts.beside();
			assertTrue(beside.turned() * 33 <= beside.pairs() && beside.moved() * 2 <= beside.things(), example.name() + " " + counts);
		}
	}

	@Test
	void randomFiguresKeepTheirOrderAndBesideAnEarlierFigureTheirPlaces() {
		Counts counts = counts(LongStream.rangeClosed(1, 50).boxed().flatMap(seed -> insertions(new Examples.Example("seed " + seed, RandomFigures.of(seed, 16)), 2)));
		assertTrue(counts.alone().pairs() > 1000 && counts.alone().turned() * 14 <= counts.alone().pairs(), counts.toString());
		assertTrue(counts.beside().turned() * 50 <= counts.beside().pairs() && counts.beside().moved() * 2 <= counts.beside().things(), counts.toString());
	}

	/** Some of the insertions into a figure, spread over it. */
	private static Stream<Insertions.Insertion> insertions(Examples.Example example, int some) {
		List<Insertions.Insertion> all = Insertions.into(example).toList();
		return IntStream.range(0, Math.min(some, all.size())).mapToObj(index -> all.get(index * all.size() / Math.min(some, all.size())));
	}

	private static Counts counts(Stream<Insertions.Insertion> insertions) {
		return insertions.parallel().map(insertion -> {
			LaidOutFigure before = Figures.layOut(insertion.earlier());
			Count alone = count(before, Figures.layOut(insertion.later(), Optional.empty()));
			return new Counts(alone, count(before, Figures.layOut(insertion.later(), Optional.of(before))));
		}).reduce(Counts.NONE, Counts::plus);
	}

	/** Pages that show the same are compared; where the new thing divides the figure otherwise, there is nothing to compare. */
	private static Count count(LaidOutFigure before, LaidOutFigure after) {
		Count count = new Count(0, 0, 0, 0);
		for (LaidOutPage page : after.pages()) {
			Optional<LaidOutPage> same = before.pages().stream().filter(other -> other.title().equals(page.title())).findFirst();
			count = same.isPresent() ? count.plus(count(boxes(same.get()), boxes(page))) : count;
		}
		return count;
	}

	private static Count count(Map<String, Box> before, Map<String, Box> after) {
		List<String> keys = new ArrayList<>(after.keySet());
		keys.retainAll(before.keySet());
		long turned = 0;
		for (int i = 0; i < keys.size(); i++) {
			for (String other : keys.subList(i + 1, keys.size())) {
				turned += isTurned(before.get(keys.get(i)), before.get(other), after.get(keys.get(i)), after.get(other)) ? 1 : 0;
			}
		}
		long moved = keys.stream().filter(key -> Math.abs(before.get(key).x() - after.get(key).x()) + Math.abs(before.get(key).y() - after.get(key).y()) > SLACK).count();
		return new Count(keys.size() * (keys.size() - 1L) / 2, turned, keys.size(), moved);
	}

	/** Left and right changed; or above and below, of two that stand in one column both times. */
	private static boolean isTurned(Box one, Box other, Box oneAfter, Box otherAfter) {
		int level = side(one.x(), one.right(), other.x(), other.right());
		int levelAfter = side(oneAfter.x(), oneAfter.right(), otherAfter.x(), otherAfter.right());
		int upright = side(one.y(), one.bottom(), other.y(), other.bottom());
		int uprightAfter = side(oneAfter.y(), oneAfter.bottom(), otherAfter.y(), otherAfter.bottom());
		return level * levelAfter < 0 || level == 0 && levelAfter == 0 && upright * uprightAfter < 0;
	}

	private static int side(double low, double high, double otherLow, double otherHigh) {
		return high <= otherLow ? -1 : otherHigh <= low ? 1 : 0;
	}

	private static Map<String, Box> boxes(LaidOutPage page) {
		Map<String, Box> boxes = new LinkedHashMap<>();
		page.drawing().nodes().forEach(node -> boxes.put(node.key(), node.box()));
		return boxes;
	}
}
