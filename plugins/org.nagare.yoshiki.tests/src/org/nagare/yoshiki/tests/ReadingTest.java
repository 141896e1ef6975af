package org.nagare.yoshiki.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.nagare.yoshiki.YoshikiStandaloneSetup;
import org.nagare.yoshiki.edition.Interval;
import org.nagare.yoshiki.edition.Items;
import org.nagare.yoshiki.edition.Options;
import org.nagare.yoshiki.edition.PathText;
import org.nagare.yoshiki.question.Subject;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Item;
import org.nagare.yoshiki.yoshiki.Kind;
import org.nagare.yoshiki.yoshiki.Option;

class ReadingTest {

	private static final String SMALL = """
			様式 試しの様式 "試しの評価書" 版 "[試し]" 出所 S2, G 注 "全体の注"
			{
				選択肢 人数の帯 {
					選択 1 "10人未満" 範囲 10 未満
					選択 2 "10人以上" 範囲 10 以上
				}
				選択肢 元 {
					組 "人" { 選択 "本人" 語 本人, 代理人 }
					選択 "その他" 語 その他 括弧 他
				}
				章 Ⅱ(ファイル) "概要" {
					見出し 2 "基本" ※ {
						項目 2.② "本人の数" 単一選択 人数の帯 導出 ファイル.本人の数 ※ 手引 "数を書く。" 出所 S2
						項目 2.④.項目 "項目" 列記 導出 ファイル.項目
					}
					見出し "委託事項" 繰返し 委託 {
						項目 4(委託).⑦ "有無" 複数選択 元 導出 入手.元
						項目 4(委託).⑧ "許諾" 文章 記載 空欄 4(委託).⑦ が "その他" 又は 問 入手.本人から かつ 2.② が "10人以上" でない
					}
				}
			}
			""";

	@Test
	void aSmallEditionIsReadWithoutComplaint() {
		Reading reading = new Reading(SMALL.replace("選択肢 元", "選択肢 入手元").replace("複数選択 元", "複数選択 入手元"));
		assertEquals(List.of(), reading.codes(0));
		Edition edition = reading.edition(0);
		assertEquals("試しの様式", edition.getName());
		assertEquals("[試し]", edition.getMark());
		assertEquals(List.of("S2", "G"), edition.getEvidence());
		List<Item> items = Items.written(edition);
		assertEquals(List.of("Ⅱ(ファイル).2.②", "Ⅱ(ファイル).2.④.項目", "Ⅱ(ファイル).4(委託).⑦", "Ⅱ(ファイル).4(委託).⑧"),
				items.stream().map(item -> PathText.absolute(item, item.getPath())).toList());
		Item persons = items.getFirst();
		assertEquals(Kind.CHOICE, persons.getKind());
		assertTrue(persons.isImportant());
		assertEquals("数を書く。", persons.getGuidance());
		assertEquals("人数の帯", persons.getList().getName());
		assertEquals(List.of("10人未満", "10人以上"), Options.of(persons.getList()).stream().map(Option::getLabel).toList());
		assertEquals(List.of(Subject.FILE, Subject.ENTRUSTMENT), PathText.subjects(items.getLast(), items.getLast().getPath()));
		assertEquals(2, items.getLast().getBlankWhen().getAlternatives().size());
		assertTrue(items.getLast().getBlankWhen().getAlternatives().getLast().getTerms().getLast().isNegated());
	}

	@Test
	void keywordsMayBeWordsOfPathsAndVocabulary() {
		Reading reading = new Reading("""
				様式 様式 "題" {
					章 章 "題" {
						項目 項目.名称.記載.元.版 "札" 文章 記載
						項目 範囲.表.図.数 "札" 文章 記載 出所 出所, 手引
					}
				}
				""");
		assertEquals(List.of(), reading.codes(0));
	}

	@Test
	void wordsTakeTheCharactersOfTheLanguage() {
		String word = "𠮷田ー・々〇_Ⅳ⑫㉑10人未満Aa葛\uDB40\uDD00";
		Reading reading = new Reading("様式 " + word + " \"題\" { 章 Ⅰ \"題\" { 項目 85の2 \"札\" 文章 記載 } }");
		assertEquals(List.of(), reading.codes(0));
		assertEquals(word, reading.edition(0).getName());
	}

	@Test
	void textsHaveNoEscapes() {
		Reading reading = new Reading("様式 あ \"\\n¥ // でない\" { // 注\n /* 注 */ }");
		assertEquals(List.of(), reading.codes(0));
		assertEquals("\\n¥ // でない", reading.edition(0).getTitle());
	}

	@Test
	void ideographicSpaceAndByteOrderMarkAreWhiteSpace() {
		Reading reading = new Reading("\uFEFF様式　あ\u00A0\"題\"　{　}");
		assertEquals(List.of(), reading.codes(0));
	}

	@Test
	void aBrokenLineIsReportedWithItsPositionInTwoLanguages() {
		Reading reading = new Reading("様式 あ \"題\" {\n\t章 Ⅰ \"題\" {\n\t\t項目 1 文章 記載\n\t}\n}\n");
		Issue issue = reading.issues(0).getFirst();
		assertEquals(3, issue.getLineNumber());
		assertTrue(issue.getMessage().contains("ここに書けません") && issue.getMessage().contains("cannot stand here"), issue.getMessage());
	}

	@Test
	void oneInjectorServesAll() {
		assertSame(YoshikiStandaloneSetup.injector(), YoshikiStandaloneSetup.injector());
	}

	@Test
	void intervalsAreHalfOpenUnlessExact() {
		Reading reading = new Reading("""
				様式 あ "題" { 選択肢 帯 {
					選択 "下" 範囲 1 未満
					選択 "丁度" 範囲 1
					選択 "間" 範囲 6 以上 10 未満
					選択 "上" 範囲 20 以上
				} }
				""");
		List<Interval> bands = Options.of(reading.edition(0).getLists().getFirst()).stream()
				.map(option -> Interval.of(option.getRange()).orElseThrow()).toList();
		assertTrue(bands.get(0).contains(new BigDecimal("0.99")));
		assertFalse(bands.get(0).contains(BigDecimal.ONE));
		assertTrue(bands.get(1).contains(BigDecimal.ONE));
		assertFalse(bands.get(2).contains(BigDecimal.TEN));
		assertTrue(bands.get(3).contains(new BigDecimal("150")));
		assertEquals("6以上10未満", bands.get(2).toString());
		assertEquals(List.of(), reading.codes(0));
	}
}
