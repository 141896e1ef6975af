package org.nagare.model.derivation;

import java.util.OptionalInt;

import org.nagare.model.value.CircledNumber;

/** The number of a step in print: ③, or 1-③ where the affair has several parts. It is counted, never written, and is no identity. */
public record StepNumber(OptionalInt affair, int step) implements Comparable<StepNumber> {

	public static StepNumber flat(int step) {
		return new StepNumber(OptionalInt.empty(), step);
	}

	public static StepNumber of(int affair, int step) {
		return new StepNumber(OptionalInt.of(affair), step);
	}

	@Override
	public int compareTo(StepNumber other) {
		int byAffair = Integer.compare(affair.orElse(0), other.affair.orElse(0));
		return byAffair != 0 ? byAffair : Integer.compare(step, other.step);
	}

	@Override
	public String toString() {
		return (affair.isPresent() ? affair.getAsInt() + "-" : "") + CircledNumber.of(step);
	}
}
