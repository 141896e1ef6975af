package org.nagare.model.derivation;

import java.util.Optional;

import org.nagare.model.value.Interval;

/**
 * The lines of the decision table. {@code manyHandlers} and {@code incident} are empty where a line does not ask.
 */
public enum ThresholdLine {
	UNDER_1000(Interval.below(1_000), null, null, ThresholdResult.NONE),
	FROM_1000(Interval.between(1_000, 10_000), null, null, ThresholdResult.BASIC),
	FROM_10000(Interval.between(10_000, 100_000), false, false, ThresholdResult.BASIC),
	FROM_10000_WITH_INCIDENT(Interval.between(10_000, 100_000), false, true, ThresholdResult.BASIC_AND_KEY),
	FROM_10000_WITH_MANY_HANDLERS(Interval.between(10_000, 100_000), true, null, ThresholdResult.BASIC_AND_KEY),
	FROM_100000(Interval.between(100_000, 300_000), false, false, ThresholdResult.BASIC_AND_KEY),
	FROM_100000_WITH_INCIDENT(Interval.between(100_000, 300_000), false, true, ThresholdResult.BASIC_AND_FULL),
	FROM_100000_WITH_MANY_HANDLERS(Interval.between(100_000, 300_000), true, null, ThresholdResult.BASIC_AND_FULL),
	FROM_300000(Interval.atLeast(300_000), null, null, ThresholdResult.BASIC_AND_FULL);

	/** From this number of people on, the handlers are many. */
	public static final long MANY_HANDLERS = 500;

	private final Interval subjects;
	private final Optional<Boolean> manyHandlers;
	private final Optional<Boolean> incident;
	private final ThresholdResult result;

	ThresholdLine(Interval subjects, Boolean manyHandlers, Boolean incident, ThresholdResult result) {
		this.subjects = subjects;
		this.manyHandlers = Optional.ofNullable(manyHandlers);
		this.incident = Optional.ofNullable(incident);
		this.result = result;
	}

	public Interval subjects() {
		return subjects;
	}

	public Optional<Boolean> manyHandlers() {
		return manyHandlers;
	}

	public Optional<Boolean> incident() {
		return incident;
	}

	public ThresholdResult result() {
		return result;
	}

	boolean fits(Interval band, boolean many, boolean happened) {
		return subjects.equals(band) && manyHandlers.orElse(many) == many && incident.orElse(happened) == happened;
	}
}
