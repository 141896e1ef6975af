package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.nagare.form.cell.CellChange;
import org.nagare.form.cell.FormDifference;

class DifferenceTest {

	private static List<String> between(Written older, Written newer) {
		return FormDifference.between(older.form(), newer.form()).stream().map(change -> change.kind() + " " + change.key()).toList();
	}

	@Test
	void theSameModelDiffersInNothing() {
		assertEquals(List.of(), between(SmallModel.with(""), SmallModel.with("")));
	}

	@Test
	void aRenamedDepartmentChangesEveryCellThatNamesIt() {
		Written older = SmallModel.with("記載 Ⅰ { 4.① \"{福祉課}が行う。\" }");
		Written newer = Written.text(SmallModel.BODY.replace("福祉課 \"福祉課\"", "福祉課 \"福祉支援課\"") + SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR
				+ "記載 Ⅰ { 4.① \"{福祉課}が行う。\" }");
		assertEquals(List.of("CHANGED Ⅰ.4.①", "CHANGED Ⅰ.7.①", "CHANGED Ⅱ(給付情報).2.⑥", "CHANGED Ⅱ(給付情報).3.⑦.使用部署"), between(older, newer));
	}

	@Test
	void anInsertedEntrustmentMovesNoOther() {
		String second = "委託 運用 \"運用\" 委託先 業者 : 給付情報 { 再委託 なし }\n";
		Written older = SmallModel.with(second);
		Written newer = SmallModel.with("委託 印刷 \"印刷\" 委託先 業者 : 給付情報 { 再委託 なし }\n" + second);
		List<CellChange> changes = FormDifference.between(older.form(), newer.form());
		assertEquals(13, changes.stream().filter(change -> change.key().toString().startsWith("Ⅱ(給付情報).4(印刷)")).count());
		assertEquals(List.of("Ⅱ(給付情報).4.有無"), changes.stream().filter(change -> change.kind() == CellChange.Kind.CHANGED).map(change -> change.key().toString()).toList());
		List<CellChange> back = FormDifference.between(newer.form(), older.form());
		assertEquals(13, back.stream().filter(change -> change.kind() == CellChange.Kind.REMOVED).count());
		assertEquals("Ⅱ(給付情報).4.有無", back.getFirst().key().toString());
	}

	@Test
	void whatIsSaidAlikeIsNoDifferenceWhereverItComesFrom() {
		Written derived = SmallModel.with("");
		Written entered = SmallModel.with("記載 Ⅱ(給付情報) { 3.② 上書き 紙 理由 \"取込み\" }");
		assertEquals(List.of(), between(derived, entered));
	}
}
