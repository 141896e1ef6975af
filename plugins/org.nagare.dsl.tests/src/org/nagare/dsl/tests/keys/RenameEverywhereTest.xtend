package org.nagare.dsl.tests.keys

import java.util.Map
import java.util.TreeMap
import java.util.regex.Pattern
import java.util.stream.Stream
import org.eclipse.emf.ecore.EObject
import org.eclipse.emf.ecore.util.EcoreUtil
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.nagare.dsl.messages.MessageLanguage
import org.nagare.dsl.renaming.Renaming
import org.nagare.dsl.renaming.TextChange
import org.nagare.dsl.tests.ReadText
import org.nagare.model.LawTableRow
import org.nagare.model.Named
import org.nagare.model.key.KeyMatching

import static org.junit.jupiter.api.Assertions.assertEquals
import static org.junit.jupiter.api.Assertions.assertTrue

/**
 * A project in which each name is used in every way the language has, and means one thing only. So what a rename has to do is plain:
 * the text afterwards is the text before with the new word in the place of the old one, everywhere and nowhere else.
 */
class RenameEverywhereTest {

	static val SHARED = '''
		機関 市1 "みなみ市" 地方公共団体 別名 "南市" {
		    部署 課2 "窓口課" 所属長 "窓口課長" {
		        システム 台帳3 "台帳" 所管 課2 接続 中間4 別名 "旧台帳" { 機能 "{課2}の仕事" "{台帳3}に登録する。" }
		    }
		    境界 区画5 "区画" 責任 市1 運営 機構6 { システム 中間4 "中間サーバー" 分類 中間サーバー }
		    了承 C-01 "{市1}の定めによる。"
		}
		機関 機構6 "機構" 独立行政法人等
		機関 会社7 "会社" 民間事業者
		機関 下請8 "下請" 民間事業者
		機関 他市9 "他市" 地方公共団体 総称
		関係者 住民10 "住民" 本人
		法令 根拠11 "番号法第19条第8号"
		根拠表 別表12 "別表第二" {
		    行13の2 照会者 "市町村長" 事務 "福祉"
		    行14 照会者 "知事" 事務 "福祉"
		}
		措置集 措置15 "共通の措置" {
		    提供元 機構6
		    適用 副本 中間4 適用 委託 会社7
		    Ⅱ.6.① "{機構6}と{課2.所属長}が守る。"
		}
		用語 副本16 よみ "ふくほん" "{中間4}に置く写し。"
	'''

	static val OWN = '''
		評価書 評価17 "事務 全項目評価書" {
		    様式 平成30年5月様式4 実施機関 市1 担当 課2 根拠 根拠11 "別表"
		    使用システム 台帳3, 市1.中間4 請求先 課2 問合せ先 市1.課2 他機関 機構6
		    利用 措置15 対象 情報18 除く Ⅱ(情報18).4(保守30).⑤, Ⅱ(情報18).5.提供(先40.根拠11).① 理由 "{保守30}による。"
		    了承 C-02 "承知した。"
		}
		ファイル 情報18 "台帳情報ファイル" {
		    保有 台帳3 副本 中間4 担当 課2 使用 課2 10人
		    項目 番号19 : 個人番号
		    項目 氏名20, 「住所 21」 "住所" : 四情報
		    保管期間 5年 対象 届書22
		    了承 C-03 "承知した。"
		}
		帳票 届書22 : 情報18(番号19, 「住所 21」), "{住民10}の書" 個人番号なし
		業務 届出23 "届出" {
		    手順 受付24 "{住民10}が{課2}に出す。" {
		        住民10 → 課2 : 届書22 方法 紙 根拠 根拠11 "2の項" { 了承 D-03 "承知した。" }
		        注 "{受付24}のあと{登録25}をする。"
		        例外 "{届書22}が無ければ{登録25}をやめる。" { 課2 → 住民10 : 情報18 除く(番号19) }
		    }
		    手順 登録25 "{届出23.受付24}を登録する。" { 課2 → 台帳3 : 情報18(氏名20, 「住所 21」) }
		    手順 提供26 "提供する。" { 台帳3 → 中間4 → 他市9, 先40 : 情報18(番号19) 根拠 根拠11 }
		}
		委託 保守30 "保守" 委託先 会社7 : 情報18(氏名20), 届書22 {
		    対象 台帳3, 市1.中間4
		    再委託 封入31 "封入" 委託先 下請8 許諾 "{保守30}の契約による。" { 再委託 配達32 "配達" }
		}
		一覧 先40 "提供先" 別紙 別紙41 {
		    表 別表12 行 行13の2, 行14 根拠 根拠11
		    先 機構6 事務 "事務" 情報 情報18(氏名20)
		}
		別紙 別紙41 "別紙1" 一覧 先40
		記載 Ⅱ(情報18) { 4(保守30).⑤ 上書き "{会社7}" 理由 "{保守30}" 非公表 部分 "会社" 理由 "{課2}" }
		記載 Ⅱ(情報18).4(保守30).⑥ "{別表12}の{保守30.封入31}、{封入31.配達32}、{情報18.氏名20}、{別紙41}"
		記載 Ⅰ.2(台帳3).② 上書き "{評価17}" 理由 "{区画5}"
		記載 Ⅱ(情報18).5.提供(先40).① "{先40}"
		非公表 Ⅱ(情報18).5.提供(他市9.根拠11).① "{他市9}"
		了承 C-17 Ⅱ(情報18).4(保守30) "{措置15}"
		了承 C-08 会社7 "承知した。"
		了承 D-01 届出23.受付24 "承知した。"
		了承 D-02 別表12 "承知した。"
		改訂 令和5年2月3日 {
		    事後 "{根拠11}の改正" 対象 課2, 届出23.登録25, 情報18.氏名20, 保守30.封入31, 別表12, 別紙41, 措置15, Ⅱ(情報18).4(保守30)
		}
		図 届出23 { 固定 台帳3 10 20 固定 先40 1 2 列 住民10, 他市9 省く 市1.中間4 }
	'''

	/** What is understood in this place only where a thing of another assessment is called. */
	static val OTHER = '''
		評価書 別評価50 "別の事務 全項目評価書" { 利用 措置15 対象 評価17.情報18 }
		業務 別業務51 "別" { 手順 別手順52 "{評価17.届出23.受付24}" { 台帳3 → 住民10 : 評価17.情報18(氏名20) } }
	'''

	package static val TEXTS = new TreeMap(#{
		"共通/共通.nagare" -> SHARED.toString,
		"評価.nagare" -> OWN.toString,
		"別.nagare" -> OTHER.toString
	})

	@Test
	def void theProjectIsSound() {
		assertEquals(#[], ReadText.of(TEXTS).problems)
	}

	@TestFactory
	def Stream<DynamicTest> renamed() {
		val project = ReadText.of(TEXTS)
		val things = project.project.texts.flatMap[EcoreUtil.getAllProperContents(it, true).<EObject>toIterable].filter [
			it instanceof Named && (it as Named).name !== null && eClass.name != "FigureLayout" || it instanceof LawTableRow
		].toList
		assertTrue(things.size > 30, '''«things.size» things''')
		things.map[thing|DynamicTest.dynamicTest(thing.nameOf, [assertRenamed(project, thing)])].stream
	}

	def private static void assertRenamed(ReadText before, EObject thing) {
		val old = thing.nameOf
		val renaming = before.language.rename(before.project, thing, "改名した")
		if (renaming instanceof Renaming.Refusal) {
			throw new AssertionError('''«old»: «renaming.message(MessageLanguage.ENGLISH)»''')
		}
		val changes = (renaming as Renaming.Changes).byText
		val Map<String, String> after = newTreeMap(null)
		for (text : before.project.texts) {
			after.put(before.project.nameOf(text.URI), TextChange.apply(text.parseResult.rootNode.text, changes.getOrDefault(text.URI, #[])))
		}
		for (name : TEXTS.keySet) {
			val written = if (old.contains(" ")) '''「«old»」'''.toString else old
			assertEquals(TEXTS.get(name).replaceAll("(?<![0-9])" + Pattern.quote(written) + "(?![0-9])", "改名した"), after.get(name))
		}
		val read = ReadText.of(after)
		assertEquals(#[], read.problems)
		// renamed by hand, the thing keeps what hangs on it as well
		val matching = KeyMatching.of(before.project.files, read.project.files)
		assertEquals(#[], matching.lost)
		assertEquals(#[], matching.added)
	}

	def private static nameOf(EObject thing) {
		switch thing {
			Named: thing.name
			LawTableRow: thing.key
		}
	}
}
