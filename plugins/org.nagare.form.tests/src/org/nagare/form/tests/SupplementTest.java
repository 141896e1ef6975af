package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.form.Forms;
import org.nagare.form.cell.Supplement;
import org.nagare.form.publication.PublicForm;
import org.nagare.form.text.Passage;
import org.nagare.form.writer.Audience;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;

/** What is attached to a form: appendices of recipients and of words, the glossary. */
class SupplementTest {

	private static final String LAW = """
			法令 連携根拠 "番号法第19条第8号"
			根拠表 表 "別表" { 1 照会者 "大臣" 事務 "保険の事務" 2 照会者 "知事" 事務 "福祉の事務" 3 照会者 "市長" 事務 "福祉の事務" }
			一覧 多数 "照会者" 別紙 名簿 { 表 表 行 1, 2, 3 根拠 連携根拠 }
			別紙 名簿 "別紙1 提供先" 一覧 多数
			別紙 経緯 "別紙2 経緯" "{台帳}を入れた。"
			""";
	private static final String AFFAIR = """
			業務 給付 "給付" {
			    手順 申請 "住民が申請する。" { 住民 → 福祉課 : 給付情報 方法 紙 時期 "申請の都度" }
			    手順 提供 "答える。" {
			        台帳 → NWS → 多数 : 給付情報(個人番号) 時期 "都度"
			        台帳 → 他団体 : 給付情報(個人番号) 方法 紙 根拠 連携根拠 用途 "確認" 時期 "毎月"
			    }
			}
			""";

	private static Written model(String more) {
		return Written.text(SmallModel.BODY + SmallModel.ASSESSMENT + SmallModel.FILE + AFFAIR + LAW + more);
	}

	private static Supplement named(Written model, String name) {
		return model.form().supplements().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
	}

	private static List<List<String>> rows(Supplement.Part part) {
		return part.rows().stream().map(row -> row.stream().map(Passage::text).toList()).toList();
	}

	@Test
	void eachRecipientOfTheGroupIsARowAndWhatIsTheSameIsSaidOnce() {
		Written model = model("");
		assertEquals("提供先1～3: 照会者(別紙参照)", model.value("Ⅱ(給付情報).5.提供(多数).名称"));
		Supplement.Part part = named(model, "名簿").parts().getFirst();
		assertEquals(Optional.empty(), part.title());
		assertEquals(List.of("番号", "提供先", "①法令上の根拠", "②提供先における用途"), part.heads());
		assertEquals(List.of(List.of("1", "大臣", "番号法第19条第8号\n(別表, 1の項)", "保険の事務"), List.of("2", "知事", "番号法第19条第8号\n(別表, 2の項)", "福祉の事務"),
				List.of("3", "市長", "番号法第19条第8号\n(別表, 3の項)", "福祉の事務")), rows(part));
		assertEquals(List.of("③提供する情報", "④提供する情報の対象となる本人の数", "⑤提供する情報の対象となる本人の範囲", "⑥提供方法", "⑦時期・頻度"),
				part.facts().stream().map(Supplement.Fact::label).toList());
		assertEquals("個人番号", part.facts().getFirst().words().getFirst().text());
	}

	/** The next recipient is counted behind the whole group, in the cell and in the heading above it. */
	@Test
	void whoFollowsAGroupIsCountedBehindIt() {
		Written model = model("");
		assertEquals("提供先4", model.cell("Ⅱ(給付情報).5.提供(他団体).名称").repetitions().getLast().numbered());
		assertEquals("Ⅱ(給付情報ファイル)－5－提供先4－⑦", model.cell("Ⅱ(給付情報).5.提供(他団体).⑦").printedPath());
		assertEquals("提供を行っている(4件)", model.value("Ⅱ(給付情報).5.有無"));
	}

	@Test
	void aTextIsPrintedWithItsNames() {
		Supplement.Part part = named(model(""), "経緯").parts().getFirst();
		assertEquals("給付台帳システムを入れた。", part.facts().getFirst().words().getFirst().text());
		assertEquals("別紙2 経緯", named(model(""), "経緯").title());
	}

	@Test
	void theGlossaryHasTheTermsThatTheFormUsesInTheOrderOfTheirReadings() {
		Written model = model("""
				用語 都度 よみ "つど" "そのたびに。"
				用語 申請 よみ "シンセイ" "願い出ること。{台帳}に載る。受付簿に記す。"
				用語 受付簿 よみ "うけつけぼ" "申請を記す帳面。"
				用語 無い語 よみ "ないご" "使われない。"
				""");
		Supplement.Part part = named(model, "用語集").parts().getFirst();
		assertEquals(List.of("受付簿", "申請", "都度"), rows(part).stream().map(List::getFirst).toList());
		assertEquals("願い出ること。給付台帳システムに載る。受付簿に記す。", rows(part).get(1).get(2));
		assertTrue(model("").form().supplements().stream().noneMatch(each -> each.name().equals("用語集")), "no term, no glossary");
	}

	@Test
	void everyWriterPrintsThemAndTheDataFollowsItsSchema() throws IOException {
		Written model = model("用語 都度 \"そのたびに。\"\n");
		String text = Forms.text(model.form(), Audience.PUBLIC);
		assertTrue(text.contains("■ 別紙1 提供先\n") && text.contains("■ 別紙2 経緯\n  内容\n    給付台帳システムを入れた。\n") && text.contains("■ 用語集\n  都度\n    意味\n      そのたびに。\n"), text);
		ObjectMapper mapper = new ObjectMapper();
		JsonNode json = mapper.readTree(Forms.json(model.form(), Audience.DRAFT));
		assertEquals(3, json.get("supplements").size());
		assertEquals("知事", json.at("/supplements/0/parts/0/rows/1/1").asText());
		assertEquals(Set.of(), Schemas.of("cells-1").validate(json));
	}

	@Test
	void thePublicReadsNothingOfThemThatIsWithheld() {
		PublicForm open = Forms.forThePublic(model("非公表 経緯 理由 \"推測。\"\n非公表 台帳 理由 \"狙われる。\"\n用語 都度 \"{台帳}を見るたびに。\"").form());
		assertTrue(open.isSafe(), open.problems().toString());
		String text = Forms.text(open.form(), Audience.PUBLIC);
		assertFalse(text.contains("経緯") || text.contains("給付台帳システム"), text);
		assertTrue(text.contains("〔非公表の理由: 推測。〕") && text.contains("（非公表）を見るたびに。"), text);
		assertEquals(List.of(), open.withheld().occurrencesIn(text));
		assertTrue(open.form().supplements().stream().allMatch(each -> each.name().isEmpty() || each.name().equals("用語集")), "names are of the model");
	}

	@Test
	void aWithheldPassageThatIsAttachedIsAnErrorThatNamesBoth() {
		PublicForm open = Forms.forThePublic(model("別紙 図 \"別紙3 場所\" \"海沿いの三番地にある。\"\n記載 Ⅰ.4.① \"海沿いの三番地。\" 非公表 部分 \"海沿いの三番地\" 理由 \"場所。\"").form());
		assertFalse(open.isSafe());
		String message = open.problems().getFirst().japanese();
		assertTrue(message.contains("Ⅰ.4.①") && message.contains("別紙3 場所") && message.contains("海沿いの三番地"), message);
	}

	/** A form that does not ask for recipients has no table of them, and a form about all affairs has nothing attached. */
	@Test
	void whatIsAttachedBelongsToTheFormThatAsksForIt() {
		Written model = model("用語 給付 \"渡すこと。\"\n");
		assertEquals(List.of("別紙2 経緯", "用語集"), titles(model, "平成29年5月様式2"));
		assertEquals(List.of(), titles(model, "平成26年4月様式1"));
	}

	private static List<String> titles(Written model, String edition) {
		return Written.FORMS.cells(model.form().assessment(), model.model(), Written.FORMS.edition(edition).orElseThrow(), model.project().locator()).supplements().stream()
				.map(Supplement::title).toList();
	}
}
