package org.nagare.form.tests;

/** A small affair, of which a test changes the one thing that it is about. */
final class SmallModel {

	static final String BODY = """
			機関 市 "うみ市" 地方公共団体 長 "うみ市長" {
			    部署 福祉課 "福祉課" 所属長 "福祉課長" 連絡先 "うみ市1番1号"
			    部署 税務課 "税務課" 所属長 "税務課長"
			    システム 台帳 "給付台帳システム" 所管 福祉課
			    システム 連携 "庁内連携システム" 分類 庁内連携システム 所管 福祉課
			    システム 税 "税務システム" 分類 税務システム 所管 税務課
			}
			機関 他団体 "他の市区町村" 地方公共団体 総称
			機関 業者 "はま情報株式会社" 民間事業者
			機関 国 "国" 行政機関 { システム NWS "情報提供ネットワークシステム" 分類 情報提供ネットワークシステム }
			関係者 住民 "住民" 本人
			""";
	static final String ASSESSMENT = """
			評価書 給付 "給付に関する事務 全項目評価書" {
			    様式 平成30年5月様式4 番号 7 実施機関 市
			    事務 "給付に関する事務" 担当 福祉課 使用システム 台帳
			}
			""";
	static final String FILE = """
			ファイル 給付情報 "給付情報ファイル" {
			    保有 台帳 担当 福祉課 使用 福祉課 12人 人数 9千人 範囲 "給付を受ける者"
			    項目 個人番号 : 個人番号
			    項目 氏名, 住所 : 四情報
			}
			""";
	static final String AFFAIR = """
			業務 給付 "給付" {
			    手順 申請 "住民が申請する。" { 住民 → 福祉課 : 給付情報 方法 紙 時期 "申請の都度" }
			}
			""";

	private SmallModel() {
	}

	static Written with(String more) {
		return Written.text(BODY + ASSESSMENT + FILE + AFFAIR + more);
	}

	static Written withFile(String file) {
		return Written.text(BODY + ASSESSMENT + file + AFFAIR);
	}

	static Written withAffair(String affair) {
		return Written.text(BODY + ASSESSMENT + FILE + affair);
	}

	static Written withAssessment(String assessment) {
		return Written.text(BODY + assessment + FILE + AFFAIR);
	}
}
