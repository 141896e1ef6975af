package org.nagare.rules.consistency;

import java.util.Optional;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Where nobody said anything, nothing was changed because of it. */
public final class OpinionReflected implements Rule {

	/** The cell says nothing but that there was none. */
	private static final Pattern NOBODY = Pattern.compile("(?:(?:主な|住民等からの?|寄せられた|提出された)*(?:御|ご)?意見(?:の(?:提出|申出|申し出))?(?:は|が|も)?、?)?(?:特に)?(?:なし|無し|なかった|無かった|ありませんでした|ない|0(?:件|人)(?:であった|だった|でした)?)。?");
	private static final Pattern NOTHING = Pattern.compile("反映(?:すべき|する|した)?(?:意見|事項|もの|点|内容|箇所)?(?:は|が|も)?(?:特に)?(?:なし|無し|なかった|無かった|ない|していない|しない|しなかった)|意見(?:は|が|も)?(?:なし|なかった|無かった|ない)|(?:修正|変更|見直し)(?:は|を|も)?(?:して(?:い)?ない|しなかった|しない|なし|なかった|ない|行わなかった)");

	@Override
	public String code() {
		return "agree.opinion-reflected";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<Cell> opinions = context.cell("Ⅵ.2.④");
		Optional<Cell> reflected = context.cell("Ⅵ.2.⑤");
		if (opinions.filter(cell -> isNobody(cell, context)).isPresent()) {
			reflected.filter(cell -> Values.text(cell).isPresent() && !NOTHING.matcher(context.folded(cell)).find())
					.ifPresent(cell -> report.about(cell).with("written", JapaneseText.quoted(context.read(cell))).with("opinions", opinions.get().path()));
		}
	}

	private static boolean isNobody(Cell cell, RuleContext context) {
		return cell.value() instanceof CellValue.None || NOBODY.matcher(context.folded(cell)).matches();
	}
}
