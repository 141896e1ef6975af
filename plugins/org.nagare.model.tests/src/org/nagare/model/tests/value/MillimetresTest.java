package org.nagare.model.tests.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.model.value.Millimetres;

/** Places on the paper as they are typed. */
class MillimetresTest {

	@ParameterizedTest
	@CsvSource({ "120,120", "62.5,62.5", "０,0", "１２０.５,120.5" })
	void digitsOfEitherWidth(String text, double place) {
		assertEquals(Optional.of(place), Millimetres.parse(text));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "20mm", "1e5", "0x10", "NaN", "-3", "12.", ".5", "12345", "一二" })
	void nothingElse(String text) {
		assertEquals(Optional.empty(), Millimetres.parse(text));
	}

	@ParameterizedTest
	@CsvSource({ "120,120", "62.5,62.5", "62.46,62.5", "0.04,0", "100,100" })
	void areWrittenToATenth(double length, String text) {
		assertEquals(text, Millimetres.written(length));
		assertEquals(Optional.of(Math.round(length * 10) / 10.0), Millimetres.parse(text));
	}
}
