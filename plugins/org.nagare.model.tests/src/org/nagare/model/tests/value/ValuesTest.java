package org.nagare.model.tests.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.model.value.CircledNumber;
import org.nagare.model.value.Count;
import org.nagare.model.value.Interval;
import org.nagare.model.value.JapaneseDate;
import org.nagare.model.value.RetentionPeriod;

/** Values as they are typed. */
class ValuesTest {

	@ParameterizedTest
	@CsvSource({ "59万人,590000,590000", "30人,30,30", "３０人,30,30", "１９５万人,1950000,1950000", "0人,0,0", "5千人,5000,5000", "1万2千人,12000,12000",
			"1億人,100000000,100000000", "1千万人,10000000,10000000", "2千5百万人,25000000,25000000", "1億2千万3千4百5人,120003405,120003405", "1200万人,12000000,12000000",
			"9百人,900,900", "5百3人,503,503", "１千万人以上,10000000,9223372036854775807", "1千万人以上2千万人未満,10000000,19999999", "10人未満,0,9", "10人以上50人未満,10,49", "1万人以上10万人未満,10000,99999" })
	void countIsExactOrABand(String text, long lower, long upper) {
		assertEquals(new Interval(lower, upper), Count.parse(text).orElseThrow().interval());
	}

	@Test
	void countWithoutUpperEnd() {
		assertEquals(Interval.atLeast(500), Count.parse("500人以上").orElseThrow().interval());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "人", "1,000人", "約5万人", "59万", "未満", "0人未満", "50人以上10人未満", "1万20000人", "1千2000人", "1百千人", "1千1千人", "5百万億人", "万人", "千人", "1千万万人", "1億20000万人", "12百人", "99999999999999999999人", "10人以上未満", "なし" })
	void countIsNotGuessed(String text) {
		assertEquals(Optional.empty(), Count.parse(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,000人未満|0|999", "1,000人以上1万人未満|1000|9999", "100万人以上1,000万人未満|1000000|9999999", "10項目以上50項目未満|10|49" })
	void printedBandsMayHaveCommasAndItems(String label, long lower, long upper) {
		assertEquals(Optional.of(new Interval(lower, upper)), Count.ofPrintedBand(label));
	}

	@Test
	void bandIsTheOneThatContainsTheInterval() {
		List<Interval> bands = List.of(Interval.below(10), Interval.between(10, 50), Interval.atLeast(50));
		assertEquals(OptionalInt.of(0), Interval.exactly(9).bandIn(bands));
		assertEquals(OptionalInt.of(1), Interval.exactly(10).bandIn(bands));
		assertEquals(OptionalInt.of(1), new Interval(10, 49).bandIn(bands));
		assertEquals(OptionalInt.of(2), Interval.atLeast(500).bandIn(bands));
	}

	@Test
	void bandIsUnknownWhereAnIntervalReachesOverABorder() {
		List<Interval> bands = List.of(Interval.below(10), Interval.between(10, 50));
		assertEquals(OptionalInt.empty(), new Interval(9, 10).bandIn(bands));
		assertEquals(OptionalInt.empty(), Interval.ANY.bandIn(bands));
		assertEquals(OptionalInt.empty(), Interval.exactly(50).bandIn(bands));
	}

	@Test
	void sumAddsLowerAndUpperEnds() {
		assertEquals(new Interval(50, 68), Interval.exactly(30).plus(Interval.exactly(20)).plus(Interval.below(10)).plus(Interval.below(10)));
		assertEquals(Interval.atLeast(530), Interval.atLeast(500).plus(Interval.exactly(30)));
		assertEquals(Interval.atLeast(10), Interval.exactly(10).plus(Interval.ANY));
	}

	@Test
	void intervalRefusesEndsThatCross() {
		assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
		assertThrows(IllegalArgumentException.class, () -> Interval.below(0));
	}

	@ParameterizedTest
	@CsvSource({ "令和元年5月1日,2019-05-01", "令和3年4月12日,2021-04-12", "平成31年4月30日,2019-04-30", "令和６年２月２９日,2024-02-29", "昭和64年1月7日,1989-01-07",
			"平成32年1月1日,2020-01-01" })
	void dateIsADay(String text, LocalDate day) {
		assertEquals(Optional.of(day), JapaneseDate.parse(text).orElseThrow().toLocalDate());
	}

	@Test
	void dateMayBeAMonth() {
		JapaneseDate month = JapaneseDate.parse("平成31年4月").orElseThrow();
		assertEquals(Optional.empty(), month.toLocalDate());
		assertEquals(LocalDate.of(2019, 4, 1), month.firstDay());
		assertEquals(LocalDate.of(2019, 4, 30), month.lastDay());
		assertEquals(LocalDate.of(1989, 1, 8), JapaneseDate.parse("平成元年1月").orElseThrow().firstDay());
	}

	@ParameterizedTest
	@ValueSource(strings = { "令和1年5月1日", "R3.4.12", "2021/4/12", "令和3年", "令和3年13月1日", "令和5年2月29日", "令和元年4月30日", "令和0年1月1日", "" })
	void dateIsNotGuessed(String text) {
		assertEquals(Optional.empty(), JapaneseDate.parse(text));
	}

	@Test
	void datePrintsAsItIsTyped() {
		assertEquals("令和元年5月1日", JapaneseDate.of(LocalDate.of(2019, 5, 1)).orElseThrow().toString());
		assertEquals("平成31年4月30日", JapaneseDate.of(LocalDate.of(2019, 4, 30)).orElseThrow().toString());
		assertEquals("平成31年4月", JapaneseDate.parse("平成31年4月").orElseThrow().toString());
	}

	@Test
	void datesCompareAcrossEras() {
		JapaneseDate april = JapaneseDate.parse("平成31年4月30日").orElseThrow();
		JapaneseDate may = JapaneseDate.parse("令和元年5月1日").orElseThrow();
		assertTrue(april.compareTo(may) < 0);
		assertTrue(april.isSurelyBefore(may));
		JapaneseDate month = JapaneseDate.parse("令和元年5月").orElseThrow();
		assertFalse(month.isSurelyBefore(may));
		assertFalse(may.isSurelyBefore(month));
	}

	@Test
	void daysCountBothEnds() {
		JapaneseDate from = JapaneseDate.parse("令和3年7月21日").orElseThrow();
		JapaneseDate until = JapaneseDate.parse("令和3年8月20日").orElseThrow();
		assertEquals(OptionalLong.of(31), from.daysThrough(until));
		assertEquals(OptionalLong.of(1), from.daysThrough(from));
		assertEquals(OptionalLong.empty(), until.daysThrough(from));
		assertEquals(OptionalLong.empty(), from.daysThrough(JapaneseDate.parse("令和3年8月").orElseThrow()));
	}

	@ParameterizedTest
	@CsvSource({ "1,①", "20,⑳", "21,㉑", "35,㉟", "36,㊱", "50,㊿", "51,(51)", "120,(120)" })
	void numbersAreCircledUpToFifty(int number, String text) {
		assertEquals(text, CircledNumber.of(number));
		assertEquals(OptionalInt.of(number), CircledNumber.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "(7)", "7", "", "①②", "(0)", "（51）" })
	void otherMarksAreNoCircledNumbers(String text) {
		assertEquals(OptionalInt.empty(), CircledNumber.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "5年", "30日", "1年未満", "1年6か月", "10年以上", "6年以上10年未満", "定めなし", "永年", "6か月" })
	void retentionPrintsAsItIsTyped(String text) {
		assertEquals(text, RetentionPeriod.parse(text).orElseThrow().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "年", "五年", "5", "しばらく", "10年以上6年未満", "5年ごろ" })
	void retentionIsNotGuessed(String text) {
		assertEquals(Optional.empty(), RetentionPeriod.parse(text));
	}

	@Test
	void retentionIsOrderedByHowLongRecordsStay() {
		List<String> ascending = List.of("30日", "6か月", "1年未満", "1年", "１年6か月", "5年", "6年以上10年未満", "10年", "150年", "定めなし", "永年");
		for (int i = 1; i < ascending.size(); i++) {
			RetentionPeriod shorter = RetentionPeriod.parse(ascending.get(i - 1)).orElseThrow();
			RetentionPeriod longer = RetentionPeriod.parse(ascending.get(i)).orElseThrow();
			assertTrue(shorter.compareTo(longer) < 0, shorter + " < " + longer);
			assertTrue(longer.compareTo(shorter) > 0, longer + " > " + shorter);
		}
	}
}
