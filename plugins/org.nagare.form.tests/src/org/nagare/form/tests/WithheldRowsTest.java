package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.change.Comparison;
import org.nagare.form.change.RevisionRows;
import org.nagare.form.publication.PublicForm;
import org.nagare.form.text.RowWords;
import org.nagare.form.writer.Audience;
import org.nagare.model.Revision;

/** A row of the changes of a withheld cell: its text is withheld, and what every row says, or the heading of a library, is not. */
class WithheldRowsTest {

	private static final String CELL = "Ⅲ(給付情報).7.リスク1.⑥.内容";
	private static final String LIBRARY = """
			措置集 集 "集" 見出し "<申請の機能における措置>" {
			    Ⅲ.7.リスク1.⑥.内容 "領域を団体ごとに分けて守る。"
			    Ⅲ.3.リスク4.措置 "取り出せる端末を限る。"
			    Ⅲ.2.リスク1.対象者以外 "画面に対象者を示して誤りを防ぐ。"
			}
			""";
	/** Stands in both states, so that the text of the body has its own heading in both. */
	private static final String OLDER = LIBRARY.replace("措置集 集 \"集\"", "措置集 前 \"前\"").replace("申請の機能", "保管の機能").replace("領域を団体ごとに分けて守る。", "保管する所を見張る。")
			.replace("取り出せる端末を限る。", "保管する所から写さない。").replace("画面に対象者を示して誤りを防ぐ。", "保管する前に確かめる。");
	private static final String WITHHELD = "非公表 " + CELL + " 理由 \"手掛かりになるため。\"\n";
	private static final String LONG = "外部からの通信を見張り、怪しいものを止める仕組みを置く。".repeat(9);

	private static PublicForm open(String before, String more) {
		String cells = "記載 Ⅲ(給付情報) { 7.リスク1.⑥.内容 \"%s\" 3.リスク4.措置 \"%s\" 2.リスク1.対象者以外 \"%s\" }\n";
		String own = cells.formatted(LONG, LONG.replace("通信", "入力"), LONG.replace("通信", "書類"));
		String assessment = SmallModel.ASSESSMENT.replace("番号 7", "番号 7 利用 前");
		Written older = Written.text(SmallModel.BODY + assessment + SmallModel.FILE + SmallModel.AFFAIR + OLDER + cells.formatted(LONG + before, LONG.replace("通信", "入力"), LONG.replace("通信", "書類")) + WITHHELD);
		Written newer = Written.text(SmallModel.BODY + assessment.replace("利用 前", "利用 前 利用 集") + SmallModel.FILE + SmallModel.AFFAIR + OLDER + LIBRARY + own + WITHHELD
				+ "改訂 令和7年4月1日 { 事前 \"機能の追加である。\" }\n" + more);
		Comparison comparison = Comparison.of(older.state(), newer.state());
		RevisionRows.Table table = RevisionRows.of(comparison, Optional.of(comparison.later().derivation().statements(Revision.class).getFirst()), Optional.empty(), newer.project().locator());
		assertTrue(table.rows().stream().filter(row -> row.key().equals(CELL)).allMatch(row -> row.after().contains("<申請の機能における措置>")), table.rows().toString());
		assertTrue(table.rows().stream().anyMatch(row -> row.before().equals(RowWords.OMITTED)), table.rows().toString());
		FilledForm form = Written.FORMS.cells(newer.form().assessment(), newer.model(), Written.edition(), newer.project().locator(), table.rows());
		PublicForm open = Forms.forThePublic(form);
		assertEquals("（非公表）", Written.told(open.form().cell("別添3(\"" + CELL + "\").変更後").or(() -> open.form().cells().stream()
				.filter(cell -> cell.path().contains(CELL) && cell.path().endsWith("変更後")).findFirst()).orElseThrow().value()));
		assertEquals(open.isSafe(), open.disclosed().isEmpty(), open.problems() + " " + open.disclosed());
		if (open.isSafe()) {
			assertEquals(List.of(), open.withheld().occurrencesIn(Forms.text(form, Audience.PUBLIC)));
		}
		return open;
	}

	@Test
	void whatEveryRowSaysAndTheHeadingOfALibraryAreNoSecret() {
		PublicForm open = open("", "");
		assertTrue(open.isSafe(), open.problems().toString());
		List<String> secret = open.withheld().all().stream().map(passage -> passage.text()).toList();
		assertFalse(secret.contains(RowWords.OMITTED) || secret.contains("<申請の機能における措置>"), secret.toString());
		assertTrue(secret.contains("領域を団体ごとに分けて守る。"), secret.toString());
	}

	/** What stood in the earlier text alone is looked for all the same. */
	@Test
	void whatStoodInTheEarlierTextIsFoundElsewhere() {
		PublicForm open = open("鍵は北の倉庫の棚に置く。", "記載 Ⅰ.4.① \"鍵は北の倉庫の棚に置く。\"\n");
		assertFalse(open.isSafe());
		assertTrue(open.problems().stream().anyMatch(problem -> problem.path().equals("Ⅰ.4.①")), open.problems().toString());
		assertTrue(open.disclosed().stream().anyMatch(words -> words.contains("北の倉庫")), open.disclosed().toString());
	}

	@Test
	void whatCameWithTheLaterTextIsFoundElsewhere() {
		PublicForm open = open("", "記載 Ⅰ.4.① \"領域を団体ごとに分けて守る。\"\n");
		assertTrue(open.problems().stream().anyMatch(problem -> problem.path().equals("Ⅰ.4.①")), open.problems().toString());
		assertEquals(List.of("領域を団体ごとに分けて守る。"), open.disclosed().stream().filter(words -> words.endsWith("。") && words.length() < 20).toList());
	}
}
