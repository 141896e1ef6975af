package org.nagare.model.value;

import java.util.List;
import java.util.OptionalInt;

/**
 * A number that is known between two ends, both included; an upper end of {@link #UNBOUNDED} means that none is known.
 */
public record Interval(long lower, long upper) {

	public static final long UNBOUNDED = Long.MAX_VALUE;

	/** Nothing is known but that a count is never negative. */
	public static final Interval ANY = new Interval(0, UNBOUNDED);

	public static final Interval ZERO = exactly(0);

	public Interval {
		if (lower < 0 || upper < lower) {
			throw new IllegalArgumentException("an interval needs 0 <= lower <= upper, not " + lower + ", " + upper);
		}
	}

	public static Interval exactly(long number) {
		return new Interval(number, number);
	}

	public static Interval atLeast(long number) {
		return new Interval(number, UNBOUNDED);
	}

	/** From 0 to the number before the limit; a limit of 0 leaves nothing to be below it and is refused. */
	public static Interval below(long limit) {
		return new Interval(0, limit - 1);
	}

	public static Interval between(long lower, long limit) {
		return new Interval(lower, limit - 1);
	}

	public boolean isExact() {
		return lower == upper;
	}

	public boolean isBounded() {
		return upper != UNBOUNDED;
	}

	public boolean contains(long number) {
		return lower <= number && number <= upper;
	}

	public boolean contains(Interval other) {
		return lower <= other.lower && other.upper <= upper;
	}

	public boolean overlaps(Interval other) {
		return lower <= other.upper && other.lower <= upper;
	}

	/** Adds lower and upper ends; without an upper end on one side the sum has none. */
	public Interval plus(Interval other) {
		return new Interval(saturated(lower, other.lower), saturated(upper, other.upper));
	}

	/** The greater of two numbers of which only intervals are known. */
	public Interval max(Interval other) {
		return new Interval(Math.max(lower, other.lower), Math.max(upper, other.upper));
	}

	/** Index of the one band that contains this interval; empty where it reaches over an end of a band or lies in none. */
	public OptionalInt bandIn(List<Interval> bands) {
		for (int i = 0; i < bands.size(); i++) {
			if (bands.get(i).contains(this)) {
				return OptionalInt.of(i);
			}
		}
		return OptionalInt.empty();
	}

	private static long saturated(long a, long b) {
		return a > UNBOUNDED - b ? UNBOUNDED : a + b;
	}
}
