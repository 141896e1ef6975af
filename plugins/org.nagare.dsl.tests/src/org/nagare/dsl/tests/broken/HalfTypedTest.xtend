package org.nagare.dsl.tests.broken

import java.util.Set
import java.util.stream.Stream
import org.eclipse.emf.ecore.util.EcoreUtil
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.nagare.dsl.tests.ReadText
import org.nagare.model.Flow
import org.nagare.model.Named

import static org.junit.jupiter.api.Assertions.assertEquals
import static org.junit.jupiter.api.Assertions.assertTrue

/** A line that is still being typed is told by itself, with what it lacks; what stands below keeps its meaning. */
class HalfTypedTest {

	/** What was typed so far, before lines of the same block that are whole. */
	static val UNFINISHED = #[
		#['関係者 住民', '機関 会社', '図 例', '委託 保守', '記載 Ⅲ', '評価書 例評価'] -> #['関係者', '部署', 'システム', '境界', '境界 中間PF', '法令', '法令 番号利用', '根拠表', '根拠表 別表', '措置集', '措置集 共通',
			'用語', '用語 副本', 'ファイル', 'ファイル 記録', '帳票', '帳票 券', '帳票 券 :', '業務', '業務 転出', '委託', '委託 印刷', '委託 印刷 "印刷"', '委託 印刷 "印刷" 委託先', '委託 印刷 "印刷" 委託先 会社',
			'委託 印刷 "印刷" 委託先 会社 :', '一覧', '一覧 提供先', '別紙', '別紙 一', '別紙 一 "題"', '記載', '記載 Ⅲ(情報).3', '非公表', '非公表 Ⅲ(情報).2', '了承', '了承 F-01', '図', '図 次', '改訂', '改訂 令和5年2月3日',
			'評価書', '評価書 二つめ'],
		#['    部署 窓口課', '    システム 中間', '}\n関係者 住民'] -> #['部署', '部署 係 所属長', '部署 係 連絡先', 'システム', 'システム 端末', 'システム 端末 分類', 'システム 端末 所管', 'システム 端末 接続', 'システム 端末 機能', '境界', '境界 中間PF'].filter[it != 'システム 端末'].toList,
		#['    保有 台帳', '    使用 窓口課', '    項目 氏名', '    保管期間 5年', '}\n帳票 届'] -> #['種類', '保有', '保有 台帳,', '副本', '開始', '使用開始', '担当', '使用', '使用 窓口課 1人,', '人数', '範囲', '項目', '項目 備', '項目 備考', '項目 備考,', '項目 備考 :',
			'妥当性', '妥当性 四情報', '保管期間', '変更の妥当性', '了承'],
		#['    手順 一', '    手順 二', '}\n業務 次'] -> #['手順', '手順 四'],
		#['        住民 → 窓口課', '    }\n    手順 二'] -> #['窓口課', '窓口課 → 台帳', '窓口課 → 台帳 :', '窓口課 → 台帳 : 情報(', '窓口課 → 台帳 : 情報(氏名', '窓口課 → 台帳 : 情報(氏名,', '窓口課 → 台帳 : 情報,', '窓口課 → 台帳 : 情報 方法', '窓口課 → 台帳 : 情報 時期',
			'窓口課 → 台帳 : 情報 根拠', '窓口課 → 台帳 : 情報 用途', '窓口課 → 台帳 : 情報 人数', '窓口課 → 台帳 : 情報 相手事務', '窓口課 → 台帳 : 情報 扱い', '注', '例外', '了承 F-01'],
		#['    }\n    手順 二'] -> #['窓口課 →', '窓口課,'],
		#['    内容 "保守"', '    再委託 なし', '}\n記載 Ⅲ'] -> #['内容', '人数', '範囲', '妥当性', '取扱者', '方法', '対象', '確認方法', '再委託', '再委託 監視', '再委託 監視 "監視" 委託先', '再委託 監視 "監視" 許諾'],
		#['    リスク1.対象者以外', '    リスク1.十分か', '}\n評価書'] -> #['リスク2', 'リスク2.対象者以外', 'リスク2.十分か 十分である 理由', 'リスク2.十分か 十分である 非公表'],
		#['    様式 平成', '    公表日 令和', '    手続', '}\n図 例'] -> #['様式', '番号', '実施機関', '公表日', '承認日', '宣言', '特記事項', '終了', '事務', '担当', '根拠', '使用システム', '請求先', '問合せ先', '情報連携', '利用', '見出し', '他機関', 'しきい値', '手続'],
		#['固定 住民', '}'] -> #['固定', '固定 住民', '固定 住民 20', '列', '省く', '番号', '備考']
	]

	static val SOUND = SlipsTest.SOUND
		.replace('委託 保守 "保守" 委託先 会社 : 情報 { 内容 "保守" 再委託 なし }', '委託 保守 "保守" 委託先 会社 : 情報 {\n    内容 "保守"\n    再委託 なし\n}')
		.replace('図 例 { 固定 住民 20 40 }', '図 例 {\n固定 住民 20 40\n}')

	@Test
	def void theTextIsSound() {
		assertEquals(#[], ReadText.of(SOUND).problems)
	}

	@TestFactory
	def Stream<DynamicTest> toldAtItsLine() {
		UNFINISHED.stream.flatMap [ places |
			places.key.stream.flatMap [ before |
				places.value.stream.map [ typed |
					DynamicTest.dynamicTest(typed + ' / ' + before.strip.lines.findFirst.get) [
						val at = if (before == '}') SOUND.lastIndexOf('}') else SOUND.indexOf('\n' + before) + 1
						val indented = before.replaceFirst('\\S.*', '').split('\n', -1).get(0) + (if (before.startsWith('}') || before.startsWith('    }')) '    ' else '') + typed
						val read = ReadText.of(SOUND.substring(0, at) + indented + '\n' + SOUND.substring(at))
						val line = SOUND.substring(0, at).split('\n', -1).size
						assertEquals(#['syntax.end:' + line], read.codes, [read.problems.map[message].join('\n')])
						val lost = names(ReadText.of(SOUND))
						lost.removeAll(names(read))
						assertEquals(#{}, lost)
						assertTrue(flows(read) >= flows(ReadText.of(SOUND)))
					]
				]
			]
		]
	}

	@Test
	def void whatIsMissingIsSaid() {
		assertEquals(#['«項目» のあとがまだ書かれていません。項目の名前が要ります。例: 項目 氏名, 住所 : 四情報'], messages('ファイル f {\n    項目\n    範囲 "市民"\n}\n'))
		assertEquals(#['«項目 氏名» のあとがまだ書かれていません。 «:» が要ります。例: 項目 氏名, 住所 : 四情報'], messages('ファイル f {\n    項目 氏名\n}\n'))
		assertEquals(#['«範囲» のあとがまだ書かれていません。" で囲んだ文が要ります。例: 範囲 "…"'], messages('ファイル f {\n    範囲\n    種類 その他\n}\n'))
		assertEquals(#['«ファイル» のあとがまだ書かれていません。名前が要ります。例: ファイル 接種情報 { 項目 氏名, 住所 : 四情報 }'], messages('ファイル\n'))
		assertEquals(#['«関係者» のあとがまだ書かれていません。名前が要ります。例: 関係者 住民 "住民" 本人'], messages('関係者\n'))
		assertEquals(#['«ファイル f» のあとがまだ書かれていません。 «{» が要ります。例: ファイル 接種情報 { 項目 氏名, 住所 : 四情報 }'], messages('ファイル f\n'))
	}

	/** Each of several unfinished lines is told at itself, and none taken for what the line above lacks. */
	@TestFactory
	def Stream<DynamicTest> severalUnfinishedLines() {
		#[
			'項目 氏名' -> #['    項目 備考', '    項目'],
			'項目 氏名' -> #['    項目 備考, 電話', '    範囲'],
			'項目 氏名' -> #['    項目 備考', '    項目 電話', '    保有', '    種類', '    人数'],
			'保管期間 5年' -> #['    項目', '    項目 備考', '    範囲'],
			'再委託 なし' -> #['    内容', '    取扱者'],
			'窓口課 → 台帳' -> #['        住民 → 窓口課', '        注'],
			'窓口課 → 台帳' -> #['        住民 → 窓口課', '        窓口課'],
			'関係者 住民' -> #['帳票 券', '関係者'],
			'関係者 住民' -> #['帳票 券', 'ファイル'],
			'関係者 住民' -> #['帳票 券', '業務', '委託']
		].stream.map [ slip |
			DynamicTest.dynamicTest(slip.value.join(' / ').replaceAll(' +', ' ')) [
				val at = SOUND.lastIndexOf('\n', SOUND.indexOf(slip.key)) + 1
				val line = SOUND.substring(0, at).split('\n', -1).size
				val read = ReadText.of(SOUND.substring(0, at) + slip.value.join('', '\n', '\n', [it]) + SOUND.substring(at))
				assertEquals((0 ..< slip.value.size).map['syntax.end:' + (line + it)].toList, read.codes, [read.problems.map[message].join('\n')])
				val lost = names(ReadText.of(SOUND))
				lost.removeAll(names(read))
				assertEquals(#{}, lost)
			]
		]
	}

	/** A sign that is missing between two lines is told at the end of the first. */
	@Test
	def void aSignThatTheLineAboveLacks() {
		assertEquals(#['syntax.end:2'], ReadText.of('ファイル f { 項目 氏名 : 四情報 }\n帳票 券\n    f\n').codes)
		assertEquals(#['syntax.end:3'], ReadText.of('ファイル f { 項目 氏名 : 四情報 }\n機関 c\n委託 保守 "保守" 委託先 c\n    f\n').codes)
	}

	/** Only what is unfinished is set aside, so the flow is there. */
	@Test
	def void aReasonThatIsNotWrittenYet() {
		val read = ReadText.of(SOUND.replace('窓口課 → 台帳 : 情報', '窓口課 → 台帳 : 情報 種別 個人情報'))
		assertEquals(#['syntax.reason-missing:22'], read.codes)
		assertEquals(flows(ReadText.of(SOUND)), flows(read))
	}

	/** At the end of the text too it is told where it was typed. */
	@Test
	def void atTheEndOfTheText() {
		assertEquals(#['syntax.end:2'], ReadText.of('関係者 住民 本人\n部署\n\n\n').codes)
		assertEquals(#['syntax.end:3'], ReadText.of('関係者 住民 本人\nファイル f {\n    項目 氏\n}').codes)
	}

	/** What stands on two lines on purpose is whole. */
	@Test
	def void aLineThatIsContinued() {
		assertEquals(#[], ReadText.of('ファイル f {\n    項目\n        範囲,\n        人数 : 四情報\n    妥当性\n        四情報\n        "送るため。"\n}\n').problems)
	}

	def private static messages(String text) {
		ReadText.of(text).problems.map[message]
	}

	def private static int flows(ReadText read) {
		read.project.texts.flatMap[EcoreUtil.getAllProperContents(it, true).toIterable].filter(Flow).size
	}

	def private static Set<String> names(ReadText read) {
		read.project.texts.flatMap[EcoreUtil.getAllProperContents(it, true).toIterable].filter(Named).map[name].filterNull.toSet
	}
}
