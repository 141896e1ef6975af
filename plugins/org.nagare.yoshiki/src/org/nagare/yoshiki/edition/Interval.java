package org.nagare.yoshiki.edition;

import java.math.BigDecimal;
import java.util.Optional;

import org.nagare.yoshiki.yoshiki.Range;

/** The numbers that a choice stands for: from the lower end on, up to but without the upper end; a missing end is open. */
public record Interval(BigDecimal atLeast, BigDecimal below, boolean exact) {

	public static Optional<Interval> of(Range range) {
		try {
			BigDecimal first = new BigDecimal(range.getFrom());
			if (range.isBelow()) {
				return Optional.of(new Interval(BigDecimal.ZERO, first, false));
			}
			if (!range.isAtLeast()) {
				return Optional.of(new Interval(first, first, true));
			}
			BigDecimal second = range.getTo() == null ? null : new BigDecimal(range.getTo());
			return Optional.of(new Interval(first, second, false));
		} catch (NumberFormatException notANumber) {
			return Optional.empty();
		}
	}

	public boolean isEmpty() {
		return !exact && below != null && atLeast.compareTo(below) >= 0;
	}

	public boolean contains(BigDecimal number) {
		if (exact) {
			return number.compareTo(atLeast) == 0;
		}
		return number.compareTo(atLeast) >= 0 && (below == null || number.compareTo(below) < 0);
	}

	public boolean overlaps(Interval other) {
		if (exact) {
			return other.contains(atLeast);
		}
		if (other.exact) {
			return contains(other.atLeast);
		}
		return (other.below == null || atLeast.compareTo(other.below) < 0) && (below == null || other.atLeast.compareTo(below) < 0);
	}

	@Override
	public String toString() {
		if (exact) {
			return atLeast.toPlainString();
		}
		return atLeast.toPlainString() + "以上" + (below == null ? "" : below.toPlainString() + "未満");
	}
}
