package org.nagare.form.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.nagare.model.value.RetentionPeriod;
import org.nagare.yoshiki.edition.Interval;

/**
 * A number that is known exactly or between two ends. {@code open} tells that the upper end itself is not reached.
 */
public record Amount(BigDecimal from, Optional<BigDecimal> to, boolean open) {

	private static final BigDecimal FOREVER = new BigDecimal("1000000");
	private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.2425");
	private static final BigDecimal TWELVE = new BigDecimal("12");

	public static Amount exactly(long number) {
		return new Amount(BigDecimal.valueOf(number), Optional.of(BigDecimal.valueOf(number)), false);
	}

	public static Amount of(org.nagare.model.value.Interval interval) {
		return new Amount(BigDecimal.valueOf(interval.lower()), interval.isBounded() ? Optional.of(BigDecimal.valueOf(interval.upper())) : Optional.empty(),
				false);
	}

	/** A stated length in years; empty where no length is stated (定めなし). */
	public static Optional<Amount> inYears(RetentionPeriod period) {
		return switch (period.form()) {
			case UNDEFINED -> Optional.empty();
			case PERMANENT -> Optional.of(new Amount(FOREVER, Optional.empty(), false));
			case EXACT -> Optional.of(exact(period.from()));
			case BELOW -> Optional.of(new Amount(BigDecimal.ZERO, Optional.of(years(period.limit())), true));
			case AT_LEAST -> Optional.of(new Amount(years(period.from()), Optional.empty(), false));
			case RANGE -> Optional.of(new Amount(years(period.from()), Optional.of(years(period.limit())), true));
		};
	}

	private static Amount exact(RetentionPeriod.Span span) {
		// 365日 is a year, or a day less than one: it depends on the year
		boolean aYearOrNot = span.years() == 0 && span.months() == 0 && (span.days() == 365 || span.days() == 366);
		if (aYearOrNot) {
			return new Amount(BigDecimal.valueOf(365).divide(DAYS_OF_A_YEAR, MathContext.DECIMAL64),
					Optional.of(BigDecimal.valueOf(366).divide(DAYS_OF_A_YEAR, MathContext.DECIMAL64)), false);
		}
		return new Amount(years(span), Optional.of(years(span)), false);
	}

	private static BigDecimal years(RetentionPeriod.Span span) {
		return BigDecimal.valueOf(span.years()).add(BigDecimal.valueOf(span.months()).divide(TWELVE, MathContext.DECIMAL64))
				.add(BigDecimal.valueOf(span.days()).divide(DAYS_OF_A_YEAR, MathContext.DECIMAL64));
	}

	/** Whether the amount surely lies in the interval. */
	public boolean liesIn(Interval interval) {
		if (interval.exact()) {
			return to.isPresent() && !open && from.compareTo(interval.atLeast()) == 0 && to.get().compareTo(interval.atLeast()) == 0;
		}
		if (from.compareTo(interval.atLeast()) < 0) {
			return false;
		}
		if (interval.below() == null) {
			return true;
		}
		return to.isPresent() && (open ? to.get().compareTo(interval.below()) <= 0 : to.get().compareTo(interval.below()) < 0);
	}

	/** Whether the interval lies wholly below the amount. */
	public boolean isAbove(Interval interval) {
		BigDecimal end = interval.exact() ? interval.atLeast() : interval.below();
		return end != null && (interval.exact() ? from.compareTo(end) > 0 : from.compareTo(end) >= 0);
	}

	/** Whether the interval lies wholly above the amount. */
	public boolean isBelow(Interval interval) {
		return to.isPresent() && (open ? to.get().compareTo(interval.atLeast()) <= 0 : to.get().compareTo(interval.atLeast()) < 0);
	}
}
