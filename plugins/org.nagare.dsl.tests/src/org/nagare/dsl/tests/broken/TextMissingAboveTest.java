package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.SubAffair;

/** A step without its sentence above a line that is broken itself: each is told at its own line, and what stands around them is there. */
class TextMissingAboveTest {

	private static final String AROUND = "関係者 住民 本人\n機関 市 { 部署 課 }\nファイル f { 項目 a : 四情報 }\n業務 w {\n    手順 一 \"s\" 内部\n    手順 二\n";

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', value = { "住民 → 課 : f|syntax.elsewhere:7", "    住民 → 課 : f|syntax.elsewhere:7", "てじゅん 三 \"t\" 内部|syntax.missing:7",
			"手順三 \"t\" 内部|syntax.blank-missing:7", "手順 三|syntax.end:7", "手順 \"t\" { 住民 → 課 f }|syntax.missing:7",
			"手順 t\" 内部|syntax.unclosed-text:7", "手順 三 t\" 内部|syntax.unopened-text:7", "手順 三 \"t 内部|syntax.unclosed-text:7" })
	void eachIsToldAtItsLine(String below, String told) {
		ReadText read = ReadText.of(AROUND + "    " + below + "\n    手順 四 \"u\" 内部\n}\n関係者 代理 代理人\n");
		assertEquals(List.of("syntax.end:6", told), read.codes(), read.problems().toString());
		SubAffair affair = read.project().files().getFirst().getStatements().stream().filter(SubAffair.class::isInstance).map(SubAffair.class::cast).findFirst().orElseThrow();
		assertEquals(List.of("一", "四"), affair.getSteps().stream().map(step -> step.getName()).filter(name -> "一四".contains(String.valueOf(name))).toList());
		assertEquals(5, read.project().files().getFirst().getStatements().size());
	}

	/** A line that stands deeper goes on with the one above: it is the text, without its quotes. */
	@Test
	void aTextWithoutQuotesOnALineOfItsOwn() {
		assertEquals(List.of("syntax.text-expected:3"), ReadText.of("ファイル f {\n    範囲\n        市民の全て\n    項目 a : 四情報\n}\n").codes());
	}
}
