package org.nagare.delivery.start;

import java.util.Optional;
import java.util.Set;
import org.nagare.dsl.conversion.NameText;

/**
 * The text of a new assessment. Everything in it is meant to be replaced, and nothing in it is wrong.
 *
 * @param name       by which the project knows it
 * @param affair     what the 事務 is called in print
 * @param form       the edition of the form
 * @param body       the 機関, as the project names it
 * @param department the 部署 in charge
 * @param system     the system that the work is done with
 * @param register   the system that answers who lives where; none where the project has none
 * @param known      names that all assessments of the project can use already
 */
public record NewAssessment(String name, String affair, FormChoice form, AffairKind kind, String body, String department, String system, Optional<String> register,
		Set<String> known) {

	private static final String ASSESSMENT = """
			// 矢印を一行に一つ書く。番号、件数、図と評価書の各欄は、ここから導かれる。
			評価書 @名前@ "@表示@ @書類@" {
			    様式 @様式@
			    実施機関 @機関@
			    事務 "@表示@"
			    担当 @担当@
			    根拠 番号利用 "別表の項"
			    使用システム @システム@
			    請求先 @担当@ 問合せ先 @担当@
			}

			@共通@ファイル @件名@情報 "@件名@情報ファイル" {
			    種類 システム用ファイル
			    保有 @業務@
			    使用 @担当@ 10人未満
			    項目 個人番号 : 個人番号
			    項目 氏名, 生年月日, 性別, 住所 : 四情報
			    妥当性 個人番号 "@者@を取り違えないため。"
			    妥当性 四情報 "本人であることを確かめるため。"
			    保管期間 5年 起算 "@終わり@年度の末日" 妥当性 "規程が定める期間である。"
			}

			""";

	private static final String PERSON = """
			関係者 @人@ "@人@" 本人
			""";

	private static final String LAW_NAME = "番号利用";
	private static final String LAW = """
			法令 番号利用 "番号法第9条第1項"
			""";

	private static final String INQUIRY = """
			    手順 確認 "住民票の記載を確かめる。" {
			        @住基@ → @業務@ : @件名@情報(個人番号, 氏名, 住所) 方法 庁内連携システム 時期 "@件名@の都度"
			    }
			""";

	public NewAssessment {
		known = Set.copyOf(known);
	}

	/** The text; it brings a person and a law along where the project has none of that name. */
	public String text() {
		String person = known.contains(kind.person()) ? "" : PERSON;
		String law = known.contains(LAW_NAME) ? "" : LAW;
		String own = person + law + (person.isEmpty() && law.isEmpty() ? "" : "\n");
		return (ASSESSMENT + kind.work()).replace("@共通@", own).replace("@照会@", register.map(system -> INQUIRY).orElse(""))
				.replace("@システム@", register.map(other -> system + ", " + other).orElse(system)).replace("@住基@", register.orElse("")).replace("@業務@", system)
				.replace("@機関@", body).replace("@担当@", department).replace("@様式@", form.edition()).replace("@書類@", form.document()).replace("@件名@", kind.matter()).replace("@人@", kind.person())
				.replace("@者@", kind == AffairKind.APPLICATION ? "申請した者" : kind.person()).replace("@終わり@", kind.end()).replace("@表示@", affair.replace("{", "{{"))
				.replace("@名前@", NameText.write(name));
	}
}
