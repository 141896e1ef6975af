package org.nagare.model.derivation;

import java.util.Optional;
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

	/** The number that is printed as this, and as nothing else. */
	public static Optional<StepNumber> parse(String text) {
		int dash = text.indexOf('-');
		OptionalInt step = CircledNumber.parse(text.substring(dash + 1));
		if (step.isEmpty() || dash >= 0 && !text.substring(0, dash).matches("[1-9][0-9]{0,5}")) {
			return Optional.empty();
		}
		return Optional.of(dash < 0 ? flat(step.getAsInt()) : of(Integer.parseInt(text.substring(0, dash)), step.getAsInt()));
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
