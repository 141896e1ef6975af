package org.nagare.model.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bands in which periods of retention are told: single years up to five, then wider ones; what lies between two is in neither.
 */
public enum RetentionBand {
	UNDER_ONE_YEAR(0, 12), ONE_YEAR(12, 12), TWO_YEARS(24, 24), THREE_YEARS(36, 36), FOUR_YEARS(48, 48), FIVE_YEARS(60, 60),
	SIX_TO_UNDER_TEN_YEARS(72, 120), TEN_TO_UNDER_TWENTY_YEARS(120, 240), TWENTY_YEARS_OR_MORE(240, Double.POSITIVE_INFINITY),
	UNDEFINED(Double.NaN, Double.NaN);

	private final double fromMonths;
	private final double limitMonths;

	RetentionBand(double fromMonths, double limitMonths) {
		this.fromMonths = fromMonths;
		this.limitMonths = limitMonths;
	}

	/** The band, or none and the bands that come into question, the shorter first. */
	public record Judgement(Optional<RetentionBand> band, List<RetentionBand> neighbours) {

		public Judgement {
			neighbours = List.copyOf(neighbours);
		}

		static Judgement decided(RetentionBand band) {
			return new Judgement(Optional.of(band), List.of());
		}
	}

	static Judgement of(RetentionPeriod period) {
		return switch (period.form()) {
			case UNDEFINED -> Judgement.decided(UNDEFINED);
			case PERMANENT -> Judgement.decided(TWENTY_YEARS_OR_MORE);
			case EXACT -> exact(period.from());
			case BELOW, RANGE -> stretch(period.from().inMonths(), period.limit().inMonths());
			case AT_LEAST -> stretch(period.from().inMonths(), Double.POSITIVE_INFINITY);
		};
	}

	private static Judgement exact(RetentionPeriod.Span span) {
		// 365日 is a year or a day less than one, according to the year: days reach no further than the border
		boolean uncertain = span.days() > 0 && span.years() == 0 && span.months() == 0 && (span.days() == 365 || span.days() == 366);
		double months = uncertain ? 12.0 : span.inMonths();
		if (uncertain) {
			return new Judgement(Optional.empty(), List.of(UNDER_ONE_YEAR, ONE_YEAR));
		}
		RetentionBand below = UNDER_ONE_YEAR;
		for (RetentionBand band : stated()) {
			if (band.holds(months)) {
				return Judgement.decided(band);
			}
			if (band.fromMonths > months) {
				return new Judgement(Optional.empty(), List.of(below, band));
			}
			below = band;
		}
		return Judgement.decided(TWENTY_YEARS_OR_MORE);
	}

	private static Judgement stretch(double from, double limit) {
		List<RetentionBand> touched = new ArrayList<>();
		for (RetentionBand band : stated()) {
			if (band.isStretch() && band.fromMonths <= from && limit <= band.limitMonths) {
				return Judgement.decided(band);
			}
			if (band.fromMonths < limit && (band.isStretch() ? band.limitMonths > from : band.fromMonths >= from)) {
				touched.add(band);
			}
		}
		return new Judgement(Optional.empty(), touched);
	}

	private static List<RetentionBand> stated() {
		List<RetentionBand> bands = new ArrayList<>(List.of(values()));
		bands.remove(UNDEFINED);
		return bands;
	}

	private boolean isStretch() {
		return fromMonths != limitMonths;
	}

	private boolean holds(double months) {
		return isStretch() ? fromMonths <= months && months < limitMonths : months == fromMonths;
	}
}
