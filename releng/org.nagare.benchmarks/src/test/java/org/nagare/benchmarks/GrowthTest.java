package org.nagare.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * Work grows with the text and not with its square. No clock is read: what is counted is the bytes that the work allocates, which a busy
 * machine does not change.
 */
class GrowthTest {

	private static final double LINES_RATIO = 10;
	private static final double GROWTH = 1.2;

	@Test
	void readingAndCheckingGrowWithTheLines() {
		long small = bytes(1_000);
		long large = bytes(10_000);
		double growth = (double) large / small;
		assertTrue(growth <= LINES_RATIO * GROWTH, "10 times the lines allocate %.1f times as much: %d and %d bytes".formatted(growth, small, large));
	}

	private static long bytes(int lines) {
		ReadProject project = ReadProject.ofLines(lines);
		return Timing.of(2, 3, project::readAndCheck).leastBytes();
	}
}
