package org.nagare.delivery.start;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.project.ProjectSettings;

/** The files of a project to start from. Everything in it is meant to be replaced, and nothing in it is wrong. */
public final class NewProject {

	private NewProject() {
	}

	/** The texts by the names of their files. */
	public static Map<String, String> files(String name) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("nagare.project", """
				名前 "@名前@"
				言語 @版@
				""".replace("@版@", Integer.toString(ProjectSettings.LANGUAGE_VERSION)).replace("@名前@", name));
		files.put("組織とシステム.nagare", BODIES);
		files.put("評価書.nagare", ASSESSMENT.replace("@表示@", name.replace("{", "{{")).replace("@名前@", NameText.write(name)));
		return files;
	}

	private static final String BODIES = """
			// 機関、部署、システムをここに書く。「評価書」も「所属」も無いファイルは、どの評価書からも見える。
			機関 市 "○○市" 地方公共団体 長 "○○市長" {
			    部署 担当課 所属長 "担当課長" 連絡先 "〒000-0000 ○○市 電話00-0000-0000"
			    部署 住民課 所属長 "住民課長"
			    システム 住基 "既存住民基本台帳システム" 分類 既存住民基本台帳システム 所管 住民課
			    システム 業務 "業務システム" 所管 担当課 {
			        機能 "申請の管理" "申請の内容と決定を記録する。"
			    }
			}
			関係者 申請者 "申請者" 本人
			法令 番号利用 "番号法第9条第1項"
			""";

	private static final String ASSESSMENT = """
			// 矢印を一行に一つ書く。番号、件数、図と評価書の各欄は、ここから導かれる。
			評価書 @名前@ "@表示@に関する事務 全項目評価書" {
			    様式 平成30年5月様式4
			    実施機関 市
			    事務 "@表示@に関する事務"
			    担当 担当課
			    根拠 番号利用 "別表の項"
			    使用システム 業務, 住基
			    請求先 担当課 問合せ先 担当課
			}

			ファイル 申請情報 "申請情報ファイル" {
			    種類 システム用ファイル
			    保有 業務
			    使用 担当課 10人未満
			    項目 個人番号 : 個人番号
			    項目 氏名, 生年月日, 性別, 住所 : 四情報
			    妥当性 個人番号 "申請した者を取り違えないため。"
			    妥当性 四情報 "本人であることを確かめるため。"
			    保管期間 5年 起算 "決定した年度の末日" 妥当性 "規程が定める期間である。"
			}

			業務 申請 "申請の受付と決定" {
			    手順 受付 "申請書を受け付け、業務システムに登録する。" {
			        申請者 → 担当課 : 申請情報 方法 紙 時期 "申請の都度"
			        担当課 → 業務 : 申請情報
			    }
			    手順 確認 "住民票の記載を確かめる。" {
			        住基 → 業務 : 申請情報(個人番号, 氏名, 住所) 方法 庁内連携システム 時期 "申請の都度"
			    }
			    手順 決定 "決定を通知する。" {
			        担当課 → 申請者 : 申請情報(氏名, 住所) 方法 紙
			    }
			}
			""";
}
