package org.nagare.model.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in the reckoning of the eras: 令和元年5月1日, or a month of which no day is said: 平成31年4月.
 * A year beyond the end of its era (平成32年) stands in documents written before it ended and is read; a day before the era began is no date.
 */
public record JapaneseDate(Era era, int year, int month, OptionalInt day) implements Comparable<JapaneseDate> {

	/** The eras since 1868, with their first days. */
	public enum Era {
		MEIJI("明治", LocalDate.of(1868, 1, 25)), TAISHO("大正", LocalDate.of(1912, 7, 30)), SHOWA("昭和", LocalDate.of(1926, 12, 25)),
		HEISEI("平成", LocalDate.of(1989, 1, 8)), REIWA("令和", LocalDate.of(2019, 5, 1));

		private final String word;
		private final LocalDate firstDay;

		Era(String word, LocalDate firstDay) {
			this.word = word;
			this.firstDay = firstDay;
		}

		public String word() {
			return word;
		}

		public LocalDate firstDay() {
			return firstDay;
		}

		static Optional<Era> of(String word) {
			for (Era era : values()) {
				if (era.word.equals(word)) {
					return Optional.of(era);
				}
			}
			return Optional.empty();
		}

		static Era at(LocalDate day) {
			Era found = MEIJI;
			for (Era era : values()) {
				if (!day.isBefore(era.firstDay)) {
					found = era;
				}
			}
			return found;
		}
	}

	private static final Pattern FORM = Pattern.compile("(明治|大正|昭和|平成|令和)(元|[1-9][0-9]?)年([1-9]|1[0-2])月(?:([1-9]|[12][0-9]|3[01])日)?");

	private static final Pattern OTHER_FORM = Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR明大昭平令]|西暦)?(元|[0-9]{1,4})[年./\\-]([0-9]{1,2})[月./\\-](?:([0-9]{1,2})日?)?");
	private static final String LETTERS = "MTSHR";
	private static final String SIGNS = "明大昭平令";

	private static final Comparator<JapaneseDate> ORDER = Comparator.comparing(JapaneseDate::firstDay).thenComparing(JapaneseDate::lastDay);

	/** Reads a date; the first year of an era is written 元, so 令和1年 is left to the language to mend. */
	public static Optional<JapaneseDate> parse(String text) {
		if (text == null || text.length() > 20) {
			return Optional.empty();
		}
		Matcher form = FORM.matcher(Digits.narrow(text));
		if (!form.matches() || form.group(2).equals("1")) {
			return Optional.empty();
		}
		Era era = Era.of(form.group(1)).orElseThrow();
		int year = form.group(2).equals("元") ? 1 : Integer.parseInt(form.group(2));
		int month = Integer.parseInt(form.group(3));
		OptionalInt day = form.group(4) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(form.group(4)));
		YearMonth yearMonth = YearMonth.of(era.firstDay.getYear() + year - 1, month);
		if (day.isPresent() && !yearMonth.isValidDay(day.getAsInt())) {
			return Optional.empty();
		}
		JapaneseDate date = new JapaneseDate(era, year, month, day);
		return date.lastDay().isBefore(era.firstDay) ? Optional.empty() : Optional.of(date);
	}

	/** The date in the era of that day; empty before 明治. */
	public static Optional<JapaneseDate> of(LocalDate day) {
		if (day.isBefore(Era.MEIJI.firstDay)) {
			return Optional.empty();
		}
		Era era = Era.at(day);
		int year = day.getYear() - era.firstDay.getYear() + 1;
		return Optional.of(new JapaneseDate(era, year, day.getMonthValue(), OptionalInt.of(day.getDayOfMonth())));
	}

	/** A date as it is printed: in ordinary digits, whichever were typed. What is no date stays as it is. */
	public static String inPrint(String text) {
		return parse(text).map(JapaneseDate::toString).orElse(text);
	}

	/** The date that was probably meant by one in another form: 2021/4/12, R3.4.12, 令和1年5月1日, 平成31年5月1日. */
	public static Optional<JapaneseDate> likely(String text) {
		if (text == null || text.length() > 20) {
			return Optional.empty();
		}
		Matcher form = OTHER_FORM.matcher(Digits.narrow(text).replace('／', '/').replace('．', '.').toUpperCase(Locale.ROOT));
		if (!form.matches()) {
			return Optional.empty();
		}
		int year = form.group(2).equals("元") ? 1 : Integer.parseInt(form.group(2));
		Optional<Era> era = Optional.ofNullable(form.group(1)).filter(word -> !word.equals("西暦")).flatMap(JapaneseDate::eraOf);
		int common = era.map(known -> known.firstDay.getYear() - 1).orElse(0) + year;
		int month = Integer.parseInt(form.group(3));
		if (era.isEmpty() && year < 1868 || month < 1 || month > 12) {
			return Optional.empty();
		}
		YearMonth yearMonth = YearMonth.of(common, month);
		boolean hasDay = form.group(4) != null;
		int day = hasDay ? Integer.parseInt(form.group(4)) : yearMonth.lengthOfMonth();
		return yearMonth.isValidDay(day) ? of(yearMonth.atDay(day)).map(date -> hasDay ? date : new JapaneseDate(date.era, date.year, month, OptionalInt.empty()))
				: Optional.empty();
	}

	/** Whether a text is written as a date of an era, of a day or a month that no calendar has: 令和7年2月30日. */
	public static boolean isNoDay(String text) {
		Matcher form = text == null || text.length() > 20 ? null : OTHER_FORM.matcher(Digits.narrow(text));
		if (form == null || !form.matches() || form.group(1) == null) {
			return false;
		}
		int month = Integer.parseInt(form.group(3));
		return month < 1 || month > 12 || form.group(4) != null && likely(text).isEmpty();
	}

	private static Optional<Era> eraOf(String word) {
		int place = Math.max(LETTERS.indexOf(word), SIGNS.indexOf(word));
		return word.length() == 1 && place >= 0 ? Optional.of(Era.values()[place]) : Era.of(word);
	}

	/** Whether the era had ended before this date; then the same date in the era of its day is what is written today. */
	public boolean isAfterItsEra() {
		return of(lastDay()).filter(today -> today.era != era).isPresent() && of(firstDay()).filter(today -> today.era != era).isPresent();
	}

	public boolean hasDay() {
		return day.isPresent();
	}

	/** The day itself, or the first day of the month that belongs to the era. */
	public LocalDate firstDay() {
		if (day.isPresent()) {
			return yearMonth().atDay(day.getAsInt());
		}
		LocalDate first = yearMonth().atDay(1);
		return first.isBefore(era.firstDay) && !yearMonth().atEndOfMonth().isBefore(era.firstDay) ? era.firstDay : first;
	}

	/** The day itself, or the last day of the month. */
	public LocalDate lastDay() {
		return day.isPresent() ? yearMonth().atDay(day.getAsInt()) : yearMonth().atEndOfMonth();
	}

	/** The day, where one is said. */
	public Optional<LocalDate> toLocalDate() {
		return day.isPresent() ? Optional.of(firstDay()) : Optional.empty();
	}

	/** Days from this day to the other, both counted; empty where a day is not said or the other comes first. */
	public OptionalLong daysThrough(JapaneseDate end) {
		if (!hasDay() || !end.hasDay() || end.firstDay().isBefore(firstDay())) {
			return OptionalLong.empty();
		}
		return OptionalLong.of(ChronoUnit.DAYS.between(firstDay(), end.firstDay()) + 1);
	}

	/** Surely before: the whole of this lies before the whole of the other, which a month and a day inside it do not. */
	public boolean isSurelyBefore(JapaneseDate other) {
		return lastDay().isBefore(other.firstDay());
	}

	@Override
	public int compareTo(JapaneseDate other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		String text = era.word + (year == 1 ? "元" : Integer.toString(year)) + "年" + month + "月";
		return day.isPresent() ? text + day.getAsInt() + "日" : text;
	}

	private YearMonth yearMonth() {
		return YearMonth.of(era.firstDay.getYear() + year - 1, month);
	}
}
