package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.Assessment;
import org.nagare.model.ItemGroup;
import org.nagare.model.SpiFile;

/** A first draft has more than one slip in a statement: each is told at its line, and what stands between and behind them is there. */
class SeveralSlipsTest {

	private static final String ASSESSMENT = """
			評価書 国保 "国民健康保険に関する事務 全項目評価書" {
			    番号 7
			    事務 国民健康保険に関する事務
			    根拠 "番号法第9条第1項" 別表の44の項
			    特記事項 "なし"
			    しきい値 {
			        対象人数 58,200人 時点 令和6年4月1日
			        重大事故 無し 時点 令和6年4月1日
			    }
			}
			""";

	@Test
	void eachIsToldAndTheRestIsRead() {
		ReadText read = ReadText.of(ASSESSMENT);
		assertEquals(List.of("syntax.text-expected:3", "syntax.unexpected:4", "syntax.digit-group:7", "value.incident:8"), read.codes(), read.problems()::toString);
		Assessment assessment = (Assessment) read.project().files().getFirst().getStatements().getFirst();
		assertEquals("7", assessment.getNumber());
		assertEquals("なし", assessment.getSpecialNote());
		assertEquals(2, assessment.getThresholds().size());
		assertTrue(read.problems().get(1).message().startsWith("語 «別表の44の項» はここに書けません。"), read.problems()::toString);
	}

	/** What cannot be read as a value is told, and hides nothing that was put aside before it. */
	@Test
	void aStrayWordBeforeAValueThatCannotBeRead() {
		ReadText read = ReadText.of(ASSESSMENT.replace("事務 国民健康保険に関する事務", "事務 \"国民健康保険に関する事務\""));
		assertEquals(List.of("syntax.unexpected:4", "syntax.digit-group:7", "value.incident:8"), read.codes(), read.problems()::toString);
	}

	/** As they come out of a table: a comma is missed before each, and each is an item all the same. */
	@Test
	void itemsWithoutCommas() {
		ReadText read = ReadText.of("ファイル f {\n    項目 氏名\t生年月日　住所 : 四情報\n    人数 5万人\n}\n帳票 券 : f(氏名, 住所)\n");
		assertEquals(List.of("syntax.missing:2", "syntax.missing:2"), read.codes(), read.problems()::toString);
		assertEquals("«生年月日» の前に «,» が要ります。例: 項目 氏名, 住所 : 四情報", read.problems().getFirst().message());
		SpiFile file = (SpiFile) read.project().files().getFirst().getStatements().getFirst();
		ItemGroup group = file.getItemGroups().getFirst();
		assertEquals(List.of("氏名", "生年月日", "住所"), group.getItems().stream().map(item -> item.getName()).toList());
		assertEquals("5万人", file.getSubjectCount());
		assertEquals(List.of("syntax.missing:1"), ReadText.of("ファイル f { 項目 a 四情報 }\n").codes());
	}
}
