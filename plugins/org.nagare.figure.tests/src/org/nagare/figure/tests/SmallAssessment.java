package org.nagare.figure.tests;

/** The least that is an assessment with a flow, for tests that bring what else they need: the bodies it names, further steps, wishes. */
final class SmallAssessment {

	/** Names the body 市 with the department 窓口課 and the system 台帳, and the person 住民. */
	static final String TEXT = """
			評価書 手当 "手当に関する事務" {
			    様式 平成30年5月様式4
			    実施機関 市
			    事務 "手当に関する事務"
			    担当 窓口課
			    使用システム 台帳
			}
			ファイル 情報 "手当情報ファイル" {
			    種類 システム用ファイル
			    保有 台帳
			    項目 個人番号 : 個人番号
			}
			業務 受付 "受付" {
			    手順 登録 "申請を受け付ける。" { 住民 → 窓口課 : 情報 }
			}
			""";

	private SmallAssessment() {
	}
}
