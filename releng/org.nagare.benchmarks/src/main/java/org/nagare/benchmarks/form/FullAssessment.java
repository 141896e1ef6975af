package org.nagare.benchmarks.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nagare.document.Documents;
import org.nagare.document.outline.FormDocument;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.figure.svg.Theme;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.Kind;
import org.nagare.form.edition.Provision;
import org.nagare.form.writer.Audience;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.yoshiki.question.Subject;

/** Three files, ten systems, sixty recipients, every cell that is entered by hand filled with a paragraph. */
public final class FullAssessment {

	public static final int FILES = 3;
	public static final int SYSTEMS = 10;
	public static final int RECIPIENTS = 60;

	private static final String EDITION = "平成30年5月様式4";
	private static final String PARAGRAPH = "取り扱う者を所属長が定め、権限を与えた日と失わせた日を台帳に記す。操作の記録は毎月確かめ、確かめた者と日付を残す。";

	private final Forms forms = Forms.shipped();
	private final Edition edition = forms.edition(EDITION).orElseThrow();
	private final NagareProject project;

	private FullAssessment(Path text) {
		project = NagareLanguage.start(MessageLanguage.JAPANESE).read(new ProjectFolder(text.getParent(), false, List.of(text)));
	}

	public static FullAssessment written() {
		try {
			Path folder = Files.createTempDirectory("full");
			FullAssessment empty = new FullAssessment(Files.writeString(folder.resolve("無.nagare"), ""));
			Path text = Files.writeString(folder.resolve("大きさ.nagare"), empty.text());
			return new FullAssessment(text);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The model is derived anew, as after a change of the text. */
	public FilledForm cells() {
		ProjectModel model = ProjectModel.of(project.files());
		return forms.cells(model.assessments().getFirst(), model, edition, project.locator());
	}

	/** How much all writers write; the figure has a measurement of its own. */
	public int write(FilledForm form) {
		FormDocument document = FormDocument.of(form, Audience.DRAFT, Optional.empty());
		return Forms.text(form, Audience.DRAFT).length() + Forms.json(form, Audience.DRAFT).length() + Documents.markdown(document).length()
				+ Documents.html(document, Theme.BLACK_AND_WHITE).length();
	}

	/** The same for the public, with what that has to look for. */
	public int publish(FilledForm form) {
		return Forms.forThePublic(form).withheld().occurrencesIn(Forms.text(form, Audience.PUBLIC)).size();
	}

	public NagareProject project() {
		return project;
	}

	/** The text of the assessment. */
	public String text() {
		StringBuilder text = new StringBuilder("""
				機関 市 "みなと市" 地方公共団体 長 "みなと市長" {
				    部署 住民課 "住民課" 所属長 "住民課長" 連絡先 "みなと市1番1号"
				    システム 連携 "庁内連携システム" 分類 庁内連携システム 所管 住民課 { 機能 "受渡し" "項目を渡す。" }
				    システム 宛名 "団体内統合宛名システム" 分類 宛名システム等 所管 住民課 { 機能 "付番" "番号を付ける。" }
				    システム 中間 "中間サーバー" 分類 中間サーバー 所管 住民課 { 機能 "副本" "副本を置く。" }
				""");
		for (int i = 1; i <= SYSTEMS - 3; i++) {
			text.append("    システム 業務").append(i).append(" \"業務").append(i).append("システム\" 所管 住民課 { 機能 \"管理\" \"").append(PARAGRAPH).append("\" }\n");
		}
		text.append("}\n機関 国 \"国\" 行政機関 { システム NWS \"情報提供ネットワークシステム\" 分類 情報提供ネットワークシステム }\n関係者 住民 \"住民\" 本人\n機関 業者 \"みなと運用株式会社\" 民間事業者\n法令 根拠条 \"番号法第19条第8号\"\n");
		for (int i = 1; i <= RECIPIENTS; i++) {
			text.append("機関 相手").append(i).append(" \"相手").append(i).append("町\" 地方公共団体\n");
		}
		text.append("評価書 大きさ \"住民に関する事務 全項目評価書\" { 様式 ").append(EDITION).append(" 番号 1 実施機関 市 事務 \"住民に関する事務\" 担当 住民課 使用システム 連携, 宛名, 中間, ")
				.append(IntStream.rangeClosed(1, SYSTEMS - 3).mapToObj(i -> "業務" + i).collect(Collectors.joining(", "))).append(" }\n");
		for (int file = 1; file <= FILES; file++) {
			file(text, file);
		}
		edition.items().stream().filter(FullAssessment::isEnteredByHand).forEach(item -> entry(text, item));
		return text.toString();
	}

	private void file(StringBuilder text, int file) {
		text.append(String.format(Locale.ROOT, """
				ファイル 情報%1$d "情報%1$dファイル" {
				    種類 システム用ファイル 保有 業務%1$d 副本 中間 開始 令和2年4月1日 担当 住民課 使用 住民課 20人 人数 40万人 範囲 "住民"
				    項目 個人番号 : 個人番号
				    項目 氏名, 生年月日, 性別, 住所 : 四情報
				    項目 続柄, 世帯主 : 住民票関係
				    保管期間 5年 起算 "消除した日" 妥当性 "法令の定めによる。"
				}
				委託 運用%1$d "情報%1$dの運用" 委託先 業者 : 情報%1$d { 内容 "運用する。" 取扱者 5人 方法 専用線 再委託 なし }
				業務 流れ%1$d "情報%1$dの流れ" {
				    手順 受付%1$d "届出を受ける。" { 住民 → 住民課 : 情報%1$d 方法 紙 時期 "届出の都度" }
				    手順 記録%1$d "記録する。" { 住民課 → 業務%1$d : 情報%1$d }
				    手順 副本%1$d "副本を置く。" { 業務%1$d → 連携 → 宛名 → 中間 : 情報%1$d(氏名, 住所) 方法 専用線 }
				    手順 提供%1$d "照会に答える。" {
				""", file));
		int each = RECIPIENTS / FILES;
		for (int i = (file - 1) * each + 1; i <= file * each; i++) {
			text.append("        中間 → NWS → 相手").append(i).append(" : 情報").append(file).append("(氏名, 住所) 根拠 根拠条 \"").append(i)
					.append("の項\" 用途 \"手当の支給に関する事務\" 時期 \"照会の都度\"\n");
		}
		text.append("    }\n}\n");
	}

	private static boolean isEnteredByHand(Item item) {
		boolean once = item.key().parts().stream().allMatch(part -> !part.isRepeated() || part.repeats() == Subject.FILE);
		return once && (item.provision() == Provision.ENTERED || item.provision() == Provision.LIBRARY) && (item.kind() == Kind.TEXT || item.kind() == Kind.CHOICE);
	}

	private static void entry(StringBuilder text, Item item) {
		String files = IntStream.rangeClosed(1, FILES).mapToObj(i -> "情報" + i).collect(Collectors.joining(", ", "(", ")"));
		String path = item.key().parts().stream().map(part -> part.word() + (part.isRepeated() ? files : "")).collect(Collectors.joining("."));
		String value = item.kind() == Kind.CHOICE ? item.list().orElseThrow().options().getFirst().label() : "\"\"\"\n    ・" + PARAGRAPH + "\n    ・" + PARAGRAPH + "\n    \"\"\"";
		text.append("記載 ").append(path).append(' ').append(value).append('\n');
	}
}
