package org.nagare.model.value;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of people as it is typed: exact (59万人, 1千万人, 30人) or a band (10人未満, 10人以上50人未満, 500人以上).
 */
public record Count(Interval interval) {

	/** What may stand before 億 and 万 as well as alone: 1千, 2千5百, 1200. */
	private static final String GROUP = "(?:[0-9]+千)?(?:[1-9]百)?[0-9]*";
	private static final String NUMBER = "((?:" + GROUP + "億)?(?:" + GROUP + "万)?" + GROUP + ")";
	private static final Pattern EXACT = Pattern.compile(NUMBER + "人");
	private static final Pattern BELOW = Pattern.compile(NUMBER + "人未満");
	private static final Pattern AT_LEAST = Pattern.compile(NUMBER + "人以上");
	private static final Pattern BETWEEN = Pattern.compile(NUMBER + "人以上" + NUMBER + "人未満");
	private static final Pattern GROUPS = Pattern.compile("(?:(" + GROUP + ")億)?(?:(" + GROUP + ")万)?(" + GROUP + ")");
	private static final Pattern PARTS = Pattern.compile("(?:([0-9]+)千)?(?:([1-9])百)?([0-9]+)?");
	private static final long[] UNITS_OF_GROUPS = { 100_000_000L, 10_000L, 1L };
	private static final long[] UNITS_OF_PARTS = { 1_000L, 100L, 1L };
	private static final int LONGEST = 40;
	private static final int LONGEST_DIGITS = 9;
	private static final long LARGEST = 1_000_000_000_000_000L;

	public static Count exactly(long number) {
		return new Count(Interval.exactly(number));
	}

	public boolean isExact() {
		return interval.isExact();
	}

	/** Reads what was typed; a comma inside a number is not understood, the language offers to take it out. */
	public static Optional<Count> parse(String text) {
		if (text == null || text.length() > LONGEST) {
			return Optional.empty();
		}
		return interval(Digits.narrow(text)).map(Count::new);
	}

	/** The number that was probably meant by one in another form: 約5万人, 10名, 4,200人. */
	public static Optional<String> likely(String text) {
		if (text == null || text.length() > LONGEST) {
			return Optional.empty();
		}
		String plain = Digits.narrow(text).replaceAll("[,，]", "").replaceFirst("^(?:約|およそ|概ね)", "").replace("名", "人").replace("程度", "");
		String people = plain.endsWith("人") || plain.endsWith("以上") || plain.endsWith("未満") ? plain : plain + "人";
		return !people.equals(text) && parse(people).isPresent() ? Optional.of(people) : Optional.empty();
	}

	/**
	 * The interval that a printed choice such as «1,000人以上1万人未満» or «10項目未満» stands for, so that the lists of an edition
	 * need no second statement of what their words say.
	 */
	public static Optional<Interval> ofPrintedBand(String label) {
		if (label == null || label.length() > LONGEST) {
			return Optional.empty();
		}
		return interval(Digits.narrow(label).replace(",", "").replace("，", "").replace("項目", "人"));
	}

	private static Optional<Interval> interval(String text) {
		Matcher between = BETWEEN.matcher(text);
		if (between.matches()) {
			return both(number(between.group(1)), number(between.group(2)));
		}
		Matcher below = BELOW.matcher(text);
		if (below.matches()) {
			return number(below.group(1)).filter(limit -> limit > 0).map(Interval::below);
		}
		Matcher atLeast = AT_LEAST.matcher(text);
		if (atLeast.matches()) {
			return number(atLeast.group(1)).map(Interval::atLeast);
		}
		Matcher exact = EXACT.matcher(text);
		return exact.matches() ? number(exact.group(1)).map(Interval::exactly) : Optional.empty();
	}

	private static Optional<Interval> both(Optional<Long> lower, Optional<Long> limit) {
		return lower.flatMap(from -> limit.filter(to -> to > from).map(to -> Interval.between(from, to)));
	}

	private static Optional<Long> number(String digits) {
		Matcher groups = GROUPS.matcher(digits);
		return digits.isEmpty() || !groups.matches() ? Optional.empty() : sum(groups, UNITS_OF_GROUPS, Count::group);
	}

	/** 2千5百 */
	private static Optional<Long> group(String digits) {
		Matcher parts = PARTS.matcher(digits);
		return digits.isEmpty() || !parts.matches() ? Optional.empty() : sum(parts, UNITS_OF_PARTS, Count::digits);
	}

	private static Optional<Long> digits(String digits) {
		return digits.length() > LONGEST_DIGITS ? Optional.empty() : Optional.of(Long.parseLong(digits));
	}

	/** 1万20000人 says two things: what follows a unit has to be smaller than the unit. */
	private static Optional<Long> sum(Matcher terms, long[] units, Function<String, Optional<Long>> reading) {
		long sum = 0;
		long ceiling = Long.MAX_VALUE;
		for (int i = 0; i < units.length; i++) {
			String term = terms.group(i + 1);
			if (term == null || i == units.length - 1 && term.isEmpty()) {
				continue;
			}
			Optional<Long> value = reading.apply(term);
			if (value.isEmpty() || value.get() > LARGEST / units[i] || value.get() * units[i] >= ceiling) {
				return Optional.empty();
			}
			sum += value.get() * units[i];
			ceiling = units[i];
		}
		return Optional.of(sum);
	}
}
