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

	@Test
	void theExamplesKeepTheirOrder() {
		for (Examples.Example example : ProjectExamples.all()) {
			Count count = count(insertions(example, 6), false);
			assertTrue(count.pairs() > 50 && count.turned() * 33 <= count.pairs(), example.name() + " " + count);
		}
	}

	@Test
	void randomFiguresKeepTheirOrder() {
		Count count = count(LongStream.rangeClosed(1, 50).boxed().flatMap(seed -> insertions(new Examples.Example("seed " + seed, RandomFigures.of(seed, 16)), 2)), false);
		assertTrue(count.pairs() > 1000 && count.turned() * 14 <= count.pairs(), count.toString());
	}

	@Test
	void besideAnEarlierFigureTheExamplesKeepTheirPlaces() {
		for (Examples.Example example : ProjectExamples.all()) {
			Count count = count(insertions(example, 6), true);
			assertTrue(count.turned() * 33 <= count.pairs() && count.moved() * 2 <= count.things(), example.name() + " " + count);
		}
	}

	@Test
	void besideAnEarlierFigureRandomFiguresKeepTheirPlaces() {
		Count count = count(LongStream.rangeClosed(1, 50).boxed().flatMap(seed -> insertions(new Examples.Example("seed " + seed, RandomFigures.of(seed, 16)), 2)), true);
		assertTrue(count.turned() * 50 <= count.pairs() && count.moved() * 2 <= count.things(), count.toString());
	}

	/** Some of the insertions into a figure, spread over it. */
	private static Stream<Insertions.Insertion> insertions(Examples.Example example, int some) {
		List<Insertions.Insertion> all = Insertions.into(example).toList();
		return IntStream.range(0, Math.min(some, all.size())).mapToObj(index -> all.get(index * all.size() / Math.min(some, all.size())));
	}

	private static Count count(Stream<Insertions.Insertion> insertions, boolean beside) {
		return insertions.map(insertion -> {
			LaidOutFigure before = Figures.layOut(insertion.earlier());
			return count(before, Figures.layOut(insertion.later(), beside ? Optional.of(before) : Optional.empty()));
		}).reduce(new Count(0, 0, 0, 0), Count::plus);
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
