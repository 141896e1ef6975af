package org.nagare.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place on the paper as it is written after 固定: 120 or 62.5, in digits of either width, without a unit. */
public final class Millimetres {

	private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,6})?");

	private Millimetres() {
	}

	/** As it can be written after 固定, to a tenth. */
	public static String written(double length) {
		return BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	/** Nothing for a word that is no such number, as a draft may hold, and for none. */
	public static Optional<Double> parse(String text) {
		return Optional.ofNullable(text).map(Digits::narrow).filter(WRITTEN.asMatchPredicate()).map(Double::valueOf);
	}
}
