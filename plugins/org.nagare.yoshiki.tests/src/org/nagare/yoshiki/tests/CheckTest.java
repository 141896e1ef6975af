package org.nagare.yoshiki.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.yoshiki.validation.EditionProblem;

/** Each check of the language: a text that it complains about, and the same text mended. */
class CheckTest {

	record Case(EditionProblem problem, String bad, String good) {
		@Override
		public String toString() {
			return problem.code();
		}
	}

	private static String edition(String inside) {
		return "様式 あ \"題\" {\n選択肢 帯 { 選択 1 \"少\" 範囲 10 未満\n選択 2 \"多\" 範囲 10 以上 }\n" + inside + "\n}";
	}

	private static String section(String inside) {
		return edition("章 Ⅰ \"題\" {\n" + inside + "\n}");
	}

	private static String file(String inside) {
		return edition("章 Ⅱ(ファイル) \"題\" {\n" + inside + "\n}");
	}

	private static String list(String options) {
		return edition("選択肢 他の帯 {\n" + options + "\n}");
	}

	/** An edition that shares entries with another one, and takes its lists of choices from there. */
	private static String sharing(String items) {
		return "様式 い \"題\" 対応 あ { 章 あ \"題\" {\n" + items + "\n} }\n"
				+ section("項目 1 \"札\" 文章 記載\n項目 2 \"札\" 単一選択 帯 記載 }\n章 Ⅱ(ファイル) \"題\" { 項目 1 \"札\" 文章 記載");
	}

	static Stream<Case> cases() {
		return Stream.of(
				new Case(EditionProblem.UNKNOWN_QUESTION, section("項目 1 \"札\" 名称 導出 評価書.番"), section("項目 1 \"札\" 名称 導出 評価書.番号")),
				new Case(EditionProblem.QUESTION_OUT_OF_PLACE, section("項目 1 \"札\" 名称 導出 ファイル.名称"), file("項目 1 \"札\" 名称 導出 ファイル.名称")),
				new Case(EditionProblem.QUESTION_SHAPE, file("項目 1 \"札\" 日付 導出 ファイル.名称"), file("項目 1 \"札\" 日付 導出 ファイル.開始日")),
				new Case(EditionProblem.QUESTION_MISSING, section("項目 1 \"札\" 文章 記載 空欄 問 評価書.番号"),
						section("項目 1 \"札\" 文章 記載 空欄 問 実施機関.行政機関等")),
				new Case(EditionProblem.DUPLICATE_PATH, section("項目 1 \"札\" 文章 記載\n項目 1 \"別\" 文章 記載"),
						section("項目 1 \"札\" 文章 記載\n項目 2 \"別\" 文章 記載")),
				new Case(EditionProblem.PATH_OUTSIDE_HEADING, section("見出し 2 \"題\" { 項目 3.① \"札\" 文章 記載 }"),
						section("見出し 2 \"題\" { 項目 2.① \"札\" 文章 記載 }")),
				new Case(EditionProblem.REPETITION_WITHOUT_HEADING, section("項目 2(システム).① \"札\" 文章 記載"),
						section("見出し \"題\" 繰返し システム { 項目 2(システム).① \"札\" 文章 記載 }")),
				new Case(EditionProblem.REPETITION_NOT_IN_PATH, section("見出し \"題\" 繰返し システム { 項目 2.① \"札\" 文章 記載 }"),
						section("見出し \"題\" { 項目 2.① \"札\" 文章 記載 }")),
				new Case(EditionProblem.REPETITION_ORDER, section("見出し \"題\" 繰返し 委託 { 項目 4(委託).① \"札\" 文章 記載 }"),
						file("見出し \"題\" 繰返し 委託 { 項目 4(委託).① \"札\" 文章 記載 }")),
				new Case(EditionProblem.CHOICE_WITHOUT_LIST, section("項目 1 \"札\" 単一選択 記載"), section("項目 1 \"札\" 単一選択 帯 記載")),
				new Case(EditionProblem.KIND_MISSING, section("項目 1 \"札\" 記載"), section("項目 1 \"札\" 文章 記載")),
				new Case(EditionProblem.SOURCE_MISSING, section("項目 1 \"札\" 文章"), section("項目 1 \"札\" 文章 措置")),
				new Case(EditionProblem.ATTRIBUTE_TWICE, section("項目 1 \"札\" 文章 記載 手引 \"一\" 手引 \"二\""),
						section("項目 1 \"札\" 文章 記載 手引 \"一\"")),
				new Case(EditionProblem.CONDITION_PATH, section("項目 1 \"札\" 文章 記載 空欄 2 が \"少\""),
						section("項目 1 \"札\" 文章 記載 空欄 2 が \"少\"\n項目 2 \"札\" 単一選択 帯 記載")),
				new Case(EditionProblem.CONDITION_CHOICE, section("項目 1 \"札\" 文章 記載 必要 2 が \"中\"\n項目 2 \"札\" 単一選択 帯 記載"),
						section("項目 1 \"札\" 文章 記載 必要 Ⅰ.2 が \"少\", \"多\"\n項目 2 \"札\" 単一選択 帯 記載")),
				new Case(EditionProblem.CONDITION_KIND, section("項目 1 \"札\" 文章 記載 空欄 2 に印\n項目 2 \"札\" 文章 記載"),
						section("項目 1 \"札\" 文章 記載 空欄 2 に印\n項目 2 \"札\" 印 記載")),
				new Case(EditionProblem.LIST_DUPLICATE, edition("選択肢 帯 { 選択 \"一\" }"), edition("選択肢 別の帯 { 選択 \"一\" }")),
				new Case(EditionProblem.LIST_EMPTY, list(""), list("選択 \"一\"")),
				new Case(EditionProblem.OPTION_DUPLICATE, list("選択 \"一\"\n組 \"組\" { 選択 \"一\" }"), list("選択 \"一\"\n組 \"組\" { 選択 \"二\" }")),
				new Case(EditionProblem.OPTION_CODE_DUPLICATE, list("選択 1 \"一\"\n選択 1 \"二\""), list("選択 1 \"一\"\n選択 2 \"二\"")),
				new Case(EditionProblem.WORD_DUPLICATE, list("選択 \"一\" 語 紙\n選択 \"二\" 語 電話, 紙"), list("選択 \"一\" 語 紙\n選択 \"二\" 語 電話")),
				new Case(EditionProblem.TWO_CATCH_ALLS, list("選択 \"一\" 他\n選択 \"二\" 他"), list("選択 \"一\"\n選択 \"二\" 他")),
				new Case(EditionProblem.RANGE_NOT_A_NUMBER, list("選択 \"一\" 範囲 十 未満"), list("選択 \"一\" 範囲 10 未満")),
				new Case(EditionProblem.RANGE_EMPTY, list("選択 \"一\" 範囲 20 以上 10 未満"), list("選択 \"一\" 範囲 10 以上 20 未満")),
				new Case(EditionProblem.RANGE_OVERLAP, list("選択 \"一\" 範囲 10 未満\n選択 \"二\" 範囲 9 以上"),
						list("選択 \"一\" 範囲 10 未満\n選択 \"二\" 範囲 10 以上")),
				new Case(EditionProblem.INHERITANCE_CYCLE, "様式 い \"題\" 元 う { }\n様式 う \"題\" 元 い { }", "様式 い \"題\" { }\n様式 う \"題\" 元 い { }"),
				new Case(EditionProblem.CHANGE_WITHOUT_BASE, edition("削除 Ⅰ.1"), edition("") + "\n様式 い \"題\" 元 あ { }"),
				new Case(EditionProblem.CHANGE_PATH, section("項目 1 \"札\" 文章 記載") + "\n様式 い \"題\" 元 あ { 上書き Ⅰ.2 \"新\" }",
						section("項目 1 \"札\" 文章 記載") + "\n様式 い \"題\" 元 あ { 上書き Ⅰ.1 \"新\" }"),
				new Case(EditionProblem.SECTION_DUPLICATE, edition("章 Ⅰ \"題\" { }\n章 Ⅰ \"別\" { }"), edition("章 Ⅰ \"題\" { }\n章 Ⅱ \"別\" { }")),
				new Case(EditionProblem.SECTION_PLACE, edition("章 Ⅰ \"題\" { }\n章 Ⅱ \"別\" 後 Ⅲ { }"), edition("章 Ⅰ \"題\" { }\n章 Ⅱ \"別\" 後 Ⅰ { }")),
				new Case(EditionProblem.FIXED_PLACEHOLDER, section("項目 1 \"札\" 名称 定型 \"{年}\""), section("項目 1 \"札\" 名称 定型 \"{版}\"")),
				new Case(EditionProblem.CORRESPONDENCE_WITHOUT_EDITION, section("項目 1 \"札\" 文章 記載 対応 Ⅰ.1"), sharing("項目 1 \"札\" 文章 記載 対応 Ⅰ.1")),
				new Case(EditionProblem.CORRESPONDENCE_PATH, sharing("項目 1 \"札\" 文章 記載 対応 Ⅰ.9"), sharing("項目 1 \"札\" 文章 記載 対応 Ⅰ.1")),
				new Case(EditionProblem.CORRESPONDENCE_DIFFERS, sharing("項目 1 \"札\" 日付 記載 対応 Ⅰ.1"), sharing("項目 1 \"札\" 単一選択 帯 記載 対応 Ⅰ.2")),
				new Case(EditionProblem.CORRESPONDENCE_REPETITION, sharing("項目 1 \"札\" 文章 記載 対応 Ⅱ(ファイル).1"),
						sharing("項目 1 \"札\" 文章 記載 }\n章 い(ファイル) \"題\" { 項目 3 \"札\" 文章 記載 対応 Ⅱ(ファイル).1")),
				new Case(EditionProblem.EDITION_DUPLICATE, "様式 い \"題\" { }\n様式 い \"題\" { }", "様式 い \"題\" { }\n様式 う \"題\" { }"));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void complains(Case each) {
		List<Issue> issues = new Reading(each.bad()).issues(0);
		Set<String> codes = issues.stream().map(Issue::getCode).collect(Collectors.toSet());
		assertEquals(Set.of(each.problem().code()), codes, () -> issues.toString());
		for (Issue issue : issues) {
			assertTrue(issue.getLineNumber() > 0 && issue.getColumn() > 0, () -> "no position: " + issue);
			assertTrue(issue.getMessage().contains(" / ") && !issue.getMessage().contains("%"), issue.getMessage());
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void isSilentWhenMended(Case each) {
		assertEquals(List.of(), new Reading(each.good()).codes(0));
	}

	@Test
	void everyProblemHasItsCase() {
		Set<EditionProblem> shown = EnumSet.noneOf(EditionProblem.class);
		cases().forEach(each -> shown.add(each.problem()));
		assertEquals(EnumSet.copyOf(Arrays.asList(EditionProblem.values())), shown);
	}

	@Test
	void theNearestNamesAreOffered() {
		Issue question = new Reading(section("項目 1 \"札\" 名称 導出 評価書.番")).issues(0).getFirst();
		assertTrue(question.getMessage().contains("評価書.番号"), question.getMessage());
		assertEquals(5, question.getLineNumber());
		Issue list = new Reading(section("項目 1 \"札\" 単一選択 帶 記載")).issues(0).getFirst();
		assertTrue(list.getMessage().contains("選択肢「帶」") && list.getMessage().contains("帯") && list.getMessage().contains("no list of choices"),
				list.getMessage());
		Issue base = new Reading("様式 い \"題\" 元 無い様式 { }").issues(0).getFirst();
		assertTrue(base.getMessage().contains("様式「無い様式」"), base.getMessage());
	}
}
