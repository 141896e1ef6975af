package org.nagare.model.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long records are kept: 5年, 30日, 1年6か月, 1年未満, 10年以上, 6年以上10年未満, 定めなし, 永年.
 * Ordered by how long the record may be kept; 定めなし comes after every stated length, 永年 after all.
 */
public record RetentionPeriod(Form form, Span from, Span limit) implements Comparable<RetentionPeriod> {

	/** In what manner the period is stated. */
	public enum Form {
		EXACT, BELOW, AT_LEAST, RANGE, UNDEFINED, PERMANENT
	}

	/** Years, months and days as they were said; compared by mean lengths, which decide nothing finer than a border of a band. */
	public record Span(int years, int months, int days) implements Comparable<Span> {

		public static final Span NONE = new Span(0, 0, 0);

		private static final double DAYS_OF_A_MONTH = 365.2425 / 12;

		/** Length in months; days are a fraction. */
		double inMonths() {
			return years * 12.0 + months + days / DAYS_OF_A_MONTH;
		}

		@Override
		public int compareTo(Span other) {
			return Double.compare(inMonths(), other.inMonths());
		}

		private String text() {
			return (years > 0 ? years + "年" : "") + (months > 0 ? months + "か月" : "") + (days > 0 ? days + "日" : "");
		}
	}

	private static final String SPAN = "(?:([0-9]{1,4})年)?(?:([0-9]{1,4})(?:か月|ヶ月|カ月|ヵ月|箇月|月))?(?:([0-9]{1,5})日)?";
	private static final Pattern ONE = Pattern.compile(SPAN + "(未満|以上)?");
	private static final Pattern RANGE = Pattern.compile(SPAN + "以上" + SPAN + "未満");

	private static final RetentionPeriod UNDEFINED = new RetentionPeriod(Form.UNDEFINED, Span.NONE, Span.NONE);
	private static final RetentionPeriod PERMANENT = new RetentionPeriod(Form.PERMANENT, Span.NONE, Span.NONE);

	public static Optional<RetentionPeriod> parse(String text) {
		if (text == null || text.length() > 40) {
			return Optional.empty();
		}
		if (text.equals("定めなし")) {
			return Optional.of(UNDEFINED);
		}
		if (text.equals("永年")) {
			return Optional.of(PERMANENT);
		}
		String narrow = Digits.narrow(text);
		Matcher one = ONE.matcher(narrow);
		if (one.matches()) {
			String bound = one.group(4);
			return span(one, 1).map(span -> bound == null ? new RetentionPeriod(Form.EXACT, span, span)
					: bound.equals("未満") ? new RetentionPeriod(Form.BELOW, Span.NONE, span) : new RetentionPeriod(Form.AT_LEAST, span, Span.NONE));
		}
		Matcher range = RANGE.matcher(narrow);
		if (range.matches()) {
			return span(range, 1).flatMap(from -> span(range, 4).filter(to -> to.compareTo(from) > 0)
					.map(to -> new RetentionPeriod(Form.RANGE, from, to)));
		}
		return Optional.empty();
	}

	private static Optional<Span> span(Matcher matcher, int group) {
		Span span = new Span(part(matcher, group), part(matcher, group + 1), part(matcher, group + 2));
		return span.equals(Span.NONE) ? Optional.empty() : Optional.of(span);
	}

	private static int part(Matcher matcher, int group) {
		return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
	}

	/** The band in which the period lies, or those between which it lies. */
	public RetentionBand.Judgement band() {
		return RetentionBand.of(this);
	}

	@Override
	public int compareTo(RetentionPeriod other) {
		int byReach = Double.compare(reach(), other.reach());
		if (byReach != 0) {
			return byReach;
		}
		// «1年未満» ends before «1年» does
		int byBound = Boolean.compare(isOpenAtItsEnd(), other.isOpenAtItsEnd());
		return byBound != 0 ? -byBound : from.compareTo(other.from);
	}

	private boolean isOpenAtItsEnd() {
		return form == Form.BELOW || form == Form.RANGE;
	}

	private double reach() {
		return switch (form) {
			case PERMANENT -> Double.POSITIVE_INFINITY;
			case UNDEFINED -> Double.MAX_VALUE;
			case EXACT, AT_LEAST -> from.inMonths();
			case BELOW, RANGE -> limit.inMonths();
		};
	}

	@Override
	public String toString() {
		return switch (form) {
			case PERMANENT -> "永年";
			case UNDEFINED -> "定めなし";
			case EXACT -> from.text();
			case BELOW -> limit.text() + "未満";
			case AT_LEAST -> from.text() + "以上";
			case RANGE -> from.text() + "以上" + limit.text() + "未満";
		};
	}
}
