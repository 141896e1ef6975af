package org.nagare.rules.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Paper is cut and data is erased; and a file that a system holds is not erased by cutting paper alone. */
public final class ErasureMeans implements Rule {

	private static final List<String> ITEMS = List.of("Ⅱ.6.③", "Ⅲ.4.消去ルール.方法", "Ⅲ.7.リスク3.消去手順.内容");
	private static final String CUT = "シュレッダ|裁断|細断|溶解";
	private static final String ERASED = "消去ソフト|データ消去|上書き|初期化|フォーマット";
	private static final Pattern CUTTING = Pattern.compile(CUT);
	private static final Pattern ERASING = Pattern.compile("消去|削除|初期化|破壊|上書き|復元|データ|フォーマット|廃棄ソフト");
	private static final Pattern DATA_CUT = Pattern.compile("(?:データ|電子ファイル|データベース|副本|サーバー?|システム)(?:内の[^、。]{1,10})?(?:は|を|について)[^。]*(?:" + CUT + ")");
	private static final Pattern PAPER_ERASED = Pattern.compile("(?:申請書|届出書|請求書|書類|帳票|紙媒体|紙|通知書)等?(?:は|を|について)[^。]*(?:" + ERASED + ")");
	private static final Pattern PAPER = Pattern.compile("紙|帳票|書類|申請書|届|媒体|CD|DVD|印刷|出力|通知書|請求書");
	private static final Pattern DATA = Pattern.compile("データ(?!消去)|電子|媒体|入力|読み取|読取|スキャン|画像|ファイル");

	@Override
	public String code() {
		return "agree.erasure-means";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (String item : ITEMS) {
			for (Cell cell : context.cells(item)) {
				String whole = cell.origin() == Origin.ENTERED ? context.folded(cell) : "";
				Optional<String> mixed = Values.text(cell).filter(text -> !whole.isEmpty()).flatMap(text -> JapaneseText.sentences(text).stream().filter(ErasureMeans::isMixedUp).findFirst());
				boolean paperAlone = item.equals("Ⅱ.6.③") && CUTTING.matcher(whole).find() && !ERASING.matcher(whole).find() && context.files(cell).stream().anyMatch(file -> !file.getHolders().isEmpty());
				mixed.or(() -> Optional.of(whole).filter(text -> paperAlone))
						.ifPresent(sentence -> report.about(cell).with("sentence", JapaneseText.quoted(sentence)));
			}
		}
	}

	private static boolean isMixedUp(String sentence) {
		String folded = JapaneseText.folded(sentence);
		return DATA_CUT.matcher(folded).find() && !PAPER.matcher(folded).find() || PAPER_ERASED.matcher(folded).find() && !DATA.matcher(folded).find();
	}
}
