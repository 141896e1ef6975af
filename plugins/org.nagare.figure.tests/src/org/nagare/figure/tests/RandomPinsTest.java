package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.nagare.figure.Figures;
import org.nagare.figure.check.GeometryProblem;
import org.nagare.figure.check.GeometryProblem.Kind;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.model.Wishes.NotesPlace;
import org.nagare.figure.model.Wishes.Pin;

/** Pins that nobody has thought about: most contradict each other or the order of things, and the figure is clean all the same. */
class RandomPinsTest {
	private static final int SEEDS = 100;
	/** One of so many is drawn; {@code -Dsampled=1} draws each. */
	private static final int SAMPLED = Integer.getInteger("sampled", 8);

	/** A box that presses against another to come near to its pin does not press into it, nor into a label or an arrow. */
	@Test
	void noPinMakesAFigureHardToRead() {
		AtomicInteger unmet = new AtomicInteger();
		List<String> problems = LongStream.rangeClosed(1, SEEDS).filter(seed -> seed % SAMPLED == 0).parallel().boxed().flatMap(seed -> {
			List<GeometryProblem> found = Figures.layOut(pinned(seed)).pages().stream().flatMap(page -> Figures.check(page).stream()).toList();
			unmet.addAndGet(found.stream().anyMatch(problem -> problem.kind() == Kind.NOT_AT_PIN) ? 1 : 0);
			return found.stream().filter(problem -> problem.kind() != Kind.NOT_AT_PIN).map(problem -> "seed " + seed + ": " + problem);
		}).toList();
		assertEquals(List.of(), problems);
		assertTrue(unmet.get() > SEEDS / SAMPLED / 4 && unmet.get() < SEEDS / SAMPLED, "pins that say something: " + unmet);
	}

	private static Figure pinned(long seed) {
		Figure figure = RandomFigures.of(seed, 14);
		Random random = new Random(seed);
		List<FigureNode> nodes = figure.nodes();
		List<Pin> pins = new ArrayList<>();
		Stream.generate(() -> nodes.get(random.nextInt(nodes.size())).key()).limit(1 + random.nextInt(4)).distinct()
				.forEach(key -> pins.add(new Pin("", key, 10 + random.nextInt(260), 20 + random.nextInt(170))));
		return figure.with(new Wishes(pins, List.of(), NotesPlace.ANY));
	}
}
