package org.nagare.rules.completeness;

import org.eclipse.emf.ecore.EObject;
import java.util.Optional;
import org.nagare.model.Entry;
import org.nagare.model.CellEntry;
import java.util.List;
import org.nagare.rules.finding.Fix;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.EntryValue;
import org.nagare.rules.catalogue.Bilingual;
import java.util.Set;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** That there is none is written as なし, so that it prints the same everywhere. */
public final class NoneSpelling implements Rule {

	private static final Set<String> SPELLINGS = Set.of("-", "ー", "―", "—", "–", "なし", "無し", "無", "特になし", "特に無し", "該当なし", "該当無し", "該当なしのため", "ない", "ありません", "なしとする");

	@Override
	public String code() {
		return "complete.none-spelling";
	}

	private static List<Fix.Edit> mended(Cell cell, RuleContext context) {
		return cell.things().stream().flatMap(thing -> value(thing).stream()).findFirst().map(value -> context.edits().replace(value, Literals.ENTRY_VALUE__TEXT, "なし")).orElse(List.of());
	}

	private static Optional<EntryValue> value(EObject thing) {
		return switch (thing) {
			case EntryValue value -> Optional.of(value);
			case CellEntry entry -> Optional.ofNullable(entry.getValue());
			case Entry entry -> Optional.ofNullable(entry.getValue());
			default -> Optional.empty();
		};
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			if (cell.origin() == Origin.ENTERED && Values.own(cell).filter(text -> SPELLINGS.contains(JapaneseText.folded(text).replaceAll("[。.]$", ""))).isPresent()) {
				report.about(cell).with("written", Values.own(cell).get()).fix(new Bilingual("«なし» に直す", "Write なし"), mended(cell, context));
			}
		}
	}
}
