package org.nagare.rules.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellChange;
import org.nagare.model.RevisionReason;
import org.nagare.model.key.CellKey;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Revised;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;
import org.nagare.rules.prose.Likeness;

/** Who only tidies the words of a measure leaves out none of its sentences. */
public final class MeasureRemoved implements Rule {

	private static final Pattern NOTHING_CHANGED = Pattern.compile("文言|字句|表現の|誤記|誤字|運用(?:に|の)変更(?:は|が)?(?:な|伴わ)|取扱い(?:に変更は|の変更は)?(?:な|は変わらな)|実質的な変更[はで](?:は)?な");

	@Override
	public String code() {
		return "revision.measure-removed";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<Revised> revised = context.revised();
		if (revised.isEmpty()) {
			return;
		}
		Map<RevisionReason, Map<CellKey, String>> gone = new LinkedHashMap<>();
		Map<RevisionReason, List<Cell>> cells = new LinkedHashMap<>();
		for (CellChange change : revised.get().comparison().changes()) {
			Optional<RevisionReason> reason = isMeasure(change) ? revised.get().reason(change).filter(each -> NOTHING_CHANGED.matcher(JapaneseText.folded(each.getText())).find()) : Optional.empty();
			Optional<String> sentence = reason.flatMap(each -> removed(change));
			sentence.ifPresent(words -> {
				gone.computeIfAbsent(reason.get(), each -> new LinkedHashMap<>()).put(change.key(), words);
				cells.computeIfAbsent(reason.get(), each -> new ArrayList<>()).add(change.after().orElseThrow());
			});
		}
		cells.forEach((reason, those) -> report.aboutAll(those, (some, told) -> tell(reason, some, gone.get(reason), told)));
	}

	private static boolean isMeasure(CellChange change) {
		return change.kind() == CellChange.Kind.CHANGED && change.cell().meaning().matches("[ⅢⅣ].*");
	}

	/** The first sentence that is neither there any more nor written in other words. */
	private static Optional<String> removed(CellChange change) {
		List<String> now = change.after().flatMap(Values::text).map(JapaneseText::sentences).orElse(List.of());
		return change.before().flatMap(Values::text).map(JapaneseText::sentences).orElse(List.of()).stream().filter(sentence -> !Likeness.isAmong(sentence, now)).findFirst();
	}

	private static void tell(RevisionReason reason, List<Cell> cells, Map<CellKey, String> gone, Report report) {
		Report.Told told = report.about(reason).in(cells.get(0)).with("text", JapaneseText.quoted(reason.getText())).with("others", Report.others(cells.size() - 1))
				.with("sentence", JapaneseText.quoted(gone.get(cells.get(0).key())));
		cells.forEach(cell -> cell.things().forEach(told::related));
	}
}
