package org.nagare.model.tests.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.model.value.RetentionBand;
import org.nagare.model.value.RetentionPeriod;

/** 1.7: in which band a period lies, or between which. */
class RetentionBandTest {

	@ParameterizedTest(name = "{0} lies in {1}")
	@CsvSource({ "1年未満,UNDER_ONE_YEAR", "30日,UNDER_ONE_YEAR", "364日,UNDER_ONE_YEAR", "11か月,UNDER_ONE_YEAR", "12か月,ONE_YEAR", "1年,ONE_YEAR", "2年,TWO_YEARS",
			"3年,THREE_YEARS", "4年,FOUR_YEARS", "5年,FIVE_YEARS", "60か月,FIVE_YEARS", "6年,SIX_TO_UNDER_TEN_YEARS", "9年,SIX_TO_UNDER_TEN_YEARS",
			"9年11か月,SIX_TO_UNDER_TEN_YEARS", "10年,TEN_TO_UNDER_TWENTY_YEARS", "19年,TEN_TO_UNDER_TWENTY_YEARS", "20年,TWENTY_YEARS_OR_MORE",
			"150年,TWENTY_YEARS_OR_MORE", "永年,TWENTY_YEARS_OR_MORE", "定めなし,UNDEFINED", "6年以上10年未満,SIX_TO_UNDER_TEN_YEARS", "20年以上,TWENTY_YEARS_OR_MORE",
			"10年以上15年未満,TEN_TO_UNDER_TWENTY_YEARS" })
	void decided(String period, RetentionBand band) {
		assertEquals(new RetentionBand.Judgement(Optional.of(band), List.of()), RetentionPeriod.parse(period).orElseThrow().band());
	}

	@ParameterizedTest(name = "{0} lies between {1}")
	@CsvSource({ "1年6か月,ONE_YEAR TWO_YEARS", "400日,ONE_YEAR TWO_YEARS", "5年6か月,FIVE_YEARS SIX_TO_UNDER_TEN_YEARS", "365日,UNDER_ONE_YEAR ONE_YEAR",
			"2年未満,UNDER_ONE_YEAR ONE_YEAR", "10年以上,TEN_TO_UNDER_TWENTY_YEARS TWENTY_YEARS_OR_MORE", "4年以上7年未満,FOUR_YEARS FIVE_YEARS SIX_TO_UNDER_TEN_YEARS" })
	void undecidedWithItsNeighbours(String period, String neighbours) {
		List<RetentionBand> bands = Stream.of(neighbours.split(" ")).map(RetentionBand::valueOf).toList();
		assertEquals(new RetentionBand.Judgement(Optional.empty(), bands), RetentionPeriod.parse(period).orElseThrow().band());
	}
}
