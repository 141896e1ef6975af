package org.nagare.dsl.tests.server;

import java.io.IOException;
import java.nio.file.Path;

/** A small project of two files in which one department and one step are named in every way that a name can be used. */
final class Sample {

	static final String SHARED = "共通/組織.nagare";
	static final String OWN = "接種/接種.nagare";

	static final String SHARED_TEXT = """
			機関 市 "みなみ市" 地方公共団体 {
			    部署 健康局 "健康局" {
			        部署 感染症課 "感染症対策課" 所属長 "感染症対策課長"
			    }
			    システム 台帳 "予防接種台帳システム" 分類 業務システム 所管 感染症課
			    システム 住基 "住民基本台帳システム" 略称 "住基システム" 分類 既存住民基本台帳システム 所管 市.感染症課
			}
			機関 みなと印刷 "株式会社みなと印刷" 民間事業者
			関係者 住民 "住民" 本人
			法令 番号利用 "番号法第9条第1項"
			""";

	static final String OWN_TEXT = """
			評価書 予防接種 "予防接種に関する事務 全項目評価書" {
			    実施機関 市
			    担当 感染症課
			    根拠 番号利用 "別表の10の項"
			    使用システム 台帳, 住基
			}

			// 接種の記録
			// を置くファイル
			ファイル 接種情報 "予防接種情報ファイル" {
			    保有 台帳
			    使用 感染症課 30人
			    項目 個人番号 : 個人番号
			    項目 氏名, 住所 : 四情報
			}

			業務 接種 "予防接種" {
			    手順 抽出 "対象者を抽出する。" {
			        住基 → 台帳 : 接種情報(個人番号, 氏名, 住所) 時期 "抽出の都度"
			    }
			    手順 送付 "{感染症課}が{抽出}の結果により接種券を送る。" {
			        市.感染症課 → 住民 : 接種情報(氏名) 方法 紙
			    }
			}

			委託 発送 "接種券の発送" 委託先 みなと印刷 : 接種情報(氏名, 住所) {
			    再委託 なし
			}

			記載 Ⅲ(接種情報).2 {
			    リスク1.対象者以外 \"""
			        {感染症課.所属長}が確かめ、{{}} は残る。
			        {市.感染症課}の窓口で行う。
			        \"""
			}
			了承 C-17 感染症課 "規程がある。"

			改訂 令和7年4月1日 {
			    事後 "組織の改正による。" 対象 感染症課, 抽出, 接種.送付
			}

			図 接種 {
			    固定 感染症課 20 40
			    固定 台帳 60 40
			}
			""";

	private Sample() {
	}

	static void write(Path root) throws IOException {
		Client.write(root, "nagare.project", "名前 \"見本\"\n言語 1\n");
		Client.write(root, SHARED, SHARED_TEXT);
		Client.write(root, OWN, OWN_TEXT);
	}
}
