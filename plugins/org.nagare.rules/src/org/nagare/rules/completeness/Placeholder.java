package org.nagare.rules.completeness;

import java.util.List;
import java.util.function.UnaryOperator;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.WrittenWords;
import org.nagare.rules.prose.Sought;

/** Words that somebody meant to replace before publication. */
public final class Placeholder implements Rule {

	private static final Sought PLACEHOLDER = Sought.of("[○〇◯●]{2,}|[×✕]{2,}|[ＸX]{3,}|[（(【〔［]素案[)）】〕］]|[（(【〔［]案[)）】〕］]$|[（(【〔［]仮[)）】〕］]|後(?:に|で|日|ほど)記載|未定(?:で(?:ある|す|あり)|のため|[。、)）]|$)|(?:^|(?<=。))(?:現在、?)?検討中(?:で(?:ある|す|あり)|のため|[。、]|$)|追って記載|記載予定|要確認|別途(?:記載|検討中|調整中)|^別途[。.]?$|(?:令和|平成)[\\s\\u3000○〇◯]*年[\\s\\u3000○〇◯]*月|TBD|ＴＢＤ");

	@Override
	public String code() {
		return "complete.placeholder";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<Cell> cells = context.cells().stream().filter(cell -> cell.origin() != Origin.FIXED && PLACEHOLDER.isIn(context.read(cell))).toList();
		new WrittenWords(context, PLACEHOLDER.pattern(), UnaryOperator.identity()).in(cells).forEach(written -> report.about(written, told -> {
		}));
	}
}
