package org.nagare.dsl.tests.broken

import java.util.Set
import java.util.stream.Stream
import org.eclipse.emf.ecore.util.EcoreUtil
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.nagare.dsl.tests.ReadText
import org.nagare.model.Named

import static org.junit.jupiter.api.Assertions.assertEquals

/** What people mistype in a whole text: it is told once, in its line, and costs no name of another line. */
class SlipsTest {

	/** A text of every kind, without a slip; other tests put theirs into it. */
	package static val SOUND = '''
		機関 市 "みなみ市" 地方公共団体 長 "みなみ市長" {
		    部署 窓口課 所属長 "窓口課長"
		    システム 台帳 "台帳システム" 所管 窓口課 別名 "旧台帳"
		    システム 中間 "中間サーバー" 分類 中間サーバー
		}
		関係者 住民 "住民" 本人
		機関 会社 "株式会社みなと" 民間事業者
		ファイル 情報 "台帳情報ファイル" {
		    保有 台帳
		    使用 窓口課 10人
		    人数 5万人
		    項目 個人番号 : 個人番号
		    項目 氏名, 住所 : 四情報
		    保管期間 5年
		}
		帳票 届 : 情報(個人番号, 氏名)
		業務 例 "例" {
		    手順 一 "一の文。" {
		        住民 → 窓口課 : 届 方法 紙 時期 "都度"
		    }
		    手順 二 "二の文。" {
		        窓口課 → 台帳 : 情報
		    }
		}
		業務 次 "次" {
		    手順 三 "三の文。" { 台帳 → 中間 : 情報(氏名) 方法 専用線 }
		}
		委託 保守 "保守" 委託先 会社 : 情報 { 内容 "保守" 再委託 なし }
		記載 Ⅲ(情報).2 {
		    リスク1.対象者以外 "確かめる。"
		    リスク1.十分か 十分である
		}
		評価書 例評価 "例の事務 全項目評価書" {
		    様式 平成30年5月様式4 番号 1 実施機関 市
		    公表日 令和4年4月1日
		    手続 { 意見聴取 令和3年7月21日 〜 令和3年8月20日 }
		}
		図 例 { 固定 住民 20 40 }
	'''.toString

	/** What is written instead of something, and what is said of it. */
	static val SLIPS = #[
		'方法 紙' -> '方法 "紙"' -> 'syntax.unquoted',
		'方法 紙 時期 "都度"' -> '種別 個人情報 用途 "確認"' -> 'syntax.reason-missing',
		'時期 "都度"' -> '時期 都度' -> 'syntax.text-expected',
		'時期 "都度"' -> '時期 なし' -> 'syntax.text-expected',
		'人数 5万人' -> '変更の妥当性 なし' -> 'syntax.text-expected',
		'内容 "保守"' -> '内容 なし' -> 'syntax.text-expected',
		'公表日 令和4年4月1日' -> '特記事項 なし' -> 'syntax.text-expected',
		'項目 個人番号 :' -> '項日 個人番号 :' -> 'syntax.attribute',
		'保有 台帳' -> '保右 台帳' -> 'syntax.attribute',
		'時期 "都度"' -> '頻度 "都度"' -> 'syntax.attribute',
		'住民 → 窓口課' -> '住民 ~ 窓口課' -> 'syntax.wrong-arrow',
		'住民 → 窓口課' -> '住民 ー> 窓口課' -> 'syntax.wrong-arrow',
		'住民 → 窓口課' -> '住民 ⇄ 窓口課' -> 'syntax.wrong-arrow',
		'住民 → 窓口課' -> '住民 <-> 窓口課' -> 'syntax.wrong-arrow',
		'住民 → 窓口課' -> '窓口課 ← 住民' -> 'syntax.wrong-arrow',
		'住民 → 窓口課' -> '住民 窓口課' -> 'syntax.arrow-missing',
		'窓口課 : 届' -> '窓口課 届' -> 'syntax.missing',
		'窓口課 → 台帳 :' -> '窓口課 → "台帳システム" :' -> 'syntax.name-expected',
		'窓口課 → 台帳 :' -> '窓口課 → 台帳システム :' -> 'link.unknown',
		'"一の文。"' -> '“一の文。”' -> 'syntax.wrong-quote',
		'"一の文。"' -> "''一の文。''" -> 'syntax.wrong-quote',
		'"一の文。"' -> '"一の文。' -> 'syntax.unclosed-text',
		'"一の文。"' -> '一の文。' -> 'syntax.text-expected',
		'"一の文。"' -> '"①一の文。"' -> 'step.own-number',
		'"一の文。"' -> '"1-① 一の文。"' -> 'step.own-number',
		'"一の文。"' -> '"(1)一の文。"' -> 'step.own-number',
		'"二の文。" {' -> '"二の文。" 内部 {' -> 'step.internal-arrows',
		'部署 窓口課' -> '部署窓口課' -> 'syntax.blank-missing',
		'関係者 住民' -> '関係者住民' -> 'syntax.blank-missing',
		'ファイル 情報' -> 'ファイル情報' -> 'syntax.blank-missing',
		'再委託 なし' -> '再委託なし' -> 'syntax.blank-missing',
		'ファイル 情報' -> 'ファィル 情報' -> 'syntax.unexpected',
		'"住民" 本人' -> '"住民" "本人"' -> 'syntax.unquoted',
		'"住民" 本人' -> '"住民" 本人。' -> 'syntax.superfluous',
		'"住民" 本人' -> '"住民" 本人等' -> 'word.unknown',
		'市 "みなみ市" 地方' -> '市 みなみ市 地方' -> 'syntax.text-expected',
		'保有 台帳' -> '保有 台帳;' -> 'syntax.superfluous',
		'保有 台帳' -> '保有 "台帳システム"' -> 'syntax.name-expected',
		'保有 台帳' -> '保有 = 台帳' -> 'syntax.character',
		'使用 窓口課 10人' -> '使用 窓口課 1,000人' -> 'syntax.digit-group',
		'使用 窓口課 10人' -> '使用 窓口課 10名' -> 'value.count',
		'人数 5万人' -> '人数 五百人' -> 'value.count',
		'人数 5万人' -> '人数 約5万人' -> 'value.count',
		'人数 5万人' -> '人数 "5万人"' -> 'syntax.unquoted',
		'氏名, 住所 :' -> '"氏名", 住所 :' -> 'syntax.unquoted',
		'氏名, 住所 :' -> '氏名(漢字), 住所 :' -> 'syntax.bracket-in-name',
		'氏名, 住所 :' -> '「氏名, 住所 :' -> 'syntax.unclosed-text',
		'氏名, 住所 :' -> '氏名, 住所' -> 'syntax.missing',
		': 四情報' -> ': "四情報"' -> 'syntax.unquoted',
		': 四情報' -> ': 4情報' -> 'word.unknown',
		'保管期間 5年' -> '保管期間 "5年"' -> 'syntax.unquoted',
		'委託先 会社' -> '委託先 "株式会社みなと"' -> 'syntax.name-expected',
		'"確かめる。"' -> '"""確かめる。' -> 'syntax.unclosed-text',
		'令和4年4月1日' -> '令和1年4月1日' -> 'value.date',
		'令和4年4月1日' -> '2021年4月12日' -> 'value.date',
		'令和4年4月1日' -> '平成50年4月1日' -> 'value.era',
		'令和4年4月1日' -> 'R3.4.12' -> 'syntax.date',
		'令和4年4月1日' -> '2021/4/12' -> 'syntax.date',
		'令和4年4月1日' -> '2021-04-12' -> 'syntax.date',
		'日 〜 令' -> '日 から 令' -> 'syntax.range',
		'日 〜 令' -> '日 - 令' -> 'syntax.range',
		'図 例' -> '図 列' -> 'figure.unknown',
		'関係者 住民' -> '}\n関係者 住民' -> 'syntax.extra-brace',
		'関係者 住民' -> '# 人\n関係者 住民' -> 'syntax.comment',
		'関係者 住民' -> '手順 四 "四の文。" 内部\n関係者 住民' -> 'syntax.elsewhere',
		'関係者 住民' -> '台帳 → 中間 : 情報\n関係者 住民' -> 'syntax.elsewhere',
		'手順 一 ' -> '住民 → 窓口課 : 届\n    手順 一 ' -> 'syntax.elsewhere',
		'手順 二 ' -> '住民 → 窓口課 : 届 方法 紙\n    手順 二 ' -> 'syntax.elsewhere',
		'手順 二 ' -> '項目 備考 : 四情報\n    手順 二 ' -> 'syntax.elsewhere',
		'保有 台帳' -> '手順 四 "四の文。" 内部\n    保有 台帳' -> 'syntax.elsewhere',
		'保有 台帳' -> '台帳 → 中間 : 情報\n    保有 台帳' -> 'syntax.elsewhere',
		'人数 5万人' -> '長 "市長"\n    人数 5万人' -> 'syntax.elsewhere',
		'システム 中間' -> '関係者 代理 代理人\n    システム 中間' -> 'syntax.outside',
		'使用 窓口課 10人' -> '帳票 券 : 情報(氏名)\n    使用 窓口課 10人' -> 'syntax.outside',
		'公表日 令和4年4月1日' -> '用語 定例 "毎月の支給。"\n    公表日 令和4年4月1日' -> 'syntax.outside'
	]

	@Test
	def void theTextIsSound() {
		assertEquals(#[], ReadText.of(SOUND).problems)
	}

	@TestFactory
	def Stream<DynamicTest> toldOnce() {
		SLIPS.stream.map [ slip |
			val written = slip.key.value
			DynamicTest.dynamicTest(written) [
				val at = SOUND.indexOf(slip.key.key)
				val text = SOUND.substring(0, at) + written + SOUND.substring(at + slip.key.key.length)
				val read = ReadText.of(text)
				val line = SOUND.substring(0, at).split("\n", -1).size
				assertEquals(#[slip.value + ":" + line], read.codes, [read.problems.map[message].join("\n")])
				val lost = names(ReadText.of(SOUND))
				lost.removeAll(names(read))
				lost.removeIf[SOUND.split("\n", -1).get(line - 1).contains(it)]
				// whose first line is broken, of that nobody knows what it is
				assertEquals(#{}, if (SOUND.split("\n", -1).get(line - 1).startsWith("ファイル")) #{} else lost)
			]
		]
	}

	@Test
	def void whereAnArrowStandsIsShown() {
		val read = ReadText.of(SOUND.replace('    手順 一 ', '    住民 → 窓口課 : 届\n    手順 一 '))
		assertEquals(#['«→» は 手順 の { } の中に書きます。この前に «{» が抜けていないか、«}» が余っていないかも確かめてください。例: 手順 受付 "届出を受け付ける。" { 住民 → 窓口 : 届出書 }'], read.problems.map[message])
	}

	/** Accepted as it is typed; the formatter writes it as it is kept. */
	@TestFactory
	def Stream<DynamicTest> accepted() {
		#[
			'住民 → 窓口課' -> '住民 => 窓口課',
			'住民 → 窓口課' -> '住民 --> 窓口課',
			'住民 → 窓口課' -> '住民 ➡ 窓口課',
			'住民 → 窓口課' -> '住民 －＞ 窓口課',
			'日 〜 令' -> '日 ~ 令',
			'(氏名)' -> '（氏名）',
			'氏名, 住所 :' -> '氏名、住所：'
		].stream.map [ spelling |
			DynamicTest.dynamicTest(spelling.value) [
				val read = ReadText.of(SOUND.replace(spelling.key, spelling.value))
				assertEquals(#[], read.problems)
				assertEquals(ReadText.of(SOUND).formatted, read.formatted)
			]
		]
	}

	/** What stands in a text of another encoding nobody misses by name; the encoding is told, and told alone. */
	@Test
	def void aSharedTextInAnotherEncoding() {
		val cut = SOUND.indexOf("ファイル 情報")
		val read = ReadText.ofBytes(newTreeMap(null, "z共通.nagare" -> SOUND.substring(0, cut).getBytes("windows-31j"), "a.nagare" -> SOUND.substring(cut).getBytes("UTF-8")))
		assertEquals(#["file.cp932:1"], read.codes)
	}

	def private static formatted(ReadText read) {
		read.language.format(read.project, read.project.texts.get(0)).after
	}

	def private static Set<String> names(ReadText read) {
		read.project.texts.flatMap[EcoreUtil.getAllProperContents(it, true).toIterable].filter(Named).map[name].filterNull.toSet
	}
}
