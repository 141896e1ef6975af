package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** On a line that is being typed the same is offered above lines that are there already as at the end of its block. */
class HalfTypedCompletionTest {

	/** A block with lines that are there, @ where somebody types; what is offered there must not depend on the lines below. */
	private record Block(String text, List<String> typed) {

		Block(String text, String... typed) {
			this(text, List.of(typed));
		}

		String above() {
			return text.substring(0, text.indexOf('@'));
		}

		String below() {
			return text.substring(text.indexOf('@') + 1);
		}

		String closed() {
			return "\n}".repeat((int) above().chars().filter(c -> c == '{').count()) + "\n";
		}
	}

	private static final List<Block> BLOCKS = List.of(
			new Block("@\n法令 別の法 \"別の法律\"\n用語 甲 \"乙\"\n", "部", "機関 会社 ", "システム 端末 分類 ", "システム 端末 所管 ", "境界 中 責任 ", "帳票 券 : ", "帳票 券 : 接", "帳票 券 : 接種情報(", "帳票 券 : 接種情報(氏名, ",
					"委託 印刷 \"印刷\" 委託先 ", "委託 印刷 \"印刷\" 委託先 みなと印刷 : ", "記載 ", "記載 Ⅱ("),
			new Block("ファイル 新 {\n    @\n    範囲 \"市民\"\n    保有 台帳\n    項目 氏名 : 四情報\n}\n", "", "保", "保有 ", "保有 台帳, ", "使用 ", "人数 ", "開始 ", "項目 備考 : ", "項目 備考 : 四", "保管期間 ",
					"保管期間 5年 "),
			new Block("業務 新 {\n    手順 一 \"あ\" {\n        @\n        住民 → 感染症課 : \"届\" 個人番号なし\n    }\n    手順 二 \"い\" 内部\n}\n", "", "住基 → ", "住基 → 台", "住基 → 台帳 : ", "住基 → 台帳 : 接種情報(",
					"住基 → 台帳 : 接種情報(氏名, ", "住基 → 台帳 : 接種情報 方法 ", "住基 → 台帳 : 接種情報 方法 紙, ", "住基 → 台帳 : 接種情報 根拠 "),
			new Block("評価書 新 {\n    @\n    番号 3\n    実施機関 市\n    手続 {\n    }\n}\n", "実施機関 ", "担当 ", "根拠 ", "使用システム ", "公表日 "),
			new Block("改訂 令和7年4月1日 {\n    @\n    事前 \"あ\"\n}\n", "事", "事後 \"い\" 対象 感", "事後 \"い\" 対象 台帳, 感", "事後 \"い\" 対象 感染症課"),
			new Block("図 新 {\n    @\n    固定 台帳 1 2\n}\n", "固定 ", "固定 台", "列 ", "列 台帳, ", "省く "));

	@TempDir
	Path root;

	@RegisterExtension
	final Typing typing = new Typing(() -> root, Map.of());

	@TestFactory
	Stream<DynamicTest> offeredAsAtTheEndOfTheBlock() {
		return BLOCKS.stream().flatMap(block -> block.typed().stream().map(typed -> DynamicTest.dynamicTest(typed + " / " + block.text().lines().findFirst().orElseThrow(), () -> {
			String marked = block.above() + typed + "¦";
			List<String> due = typing.labels(marked + block.closed());
			assertFalse(due.isEmpty());
			assertEquals(due, typing.labels(marked + block.below()));
			// the last word of a text whose braces are all still open
			assertEquals(due, typing.labels(marked));
		})));
	}
}
