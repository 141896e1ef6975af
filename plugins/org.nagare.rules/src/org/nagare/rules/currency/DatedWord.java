package org.nagare.rules.currency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.catalogue.DataFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.WrittenWords;
import org.nagare.rules.prose.JapaneseText;
import org.nagare.rules.prose.Sought;

/** A word of law or a name that a document written after a certain day should not use. Words and days are data: {@code dated-words.txt}. */
abstract class DatedWord implements Rule {

	/** @param typed what a remedy replaces in the text as it was typed, where one word simply takes the place of the other */
	private record Entry(LocalDate from, Sought pattern, String now, Optional<Pattern> typed, String by) {

		static Entry of(List<String> row) {
			boolean mechanical = row.size() > 4;
			return new Entry(LocalDate.parse(row.get(1)), Sought.of(row.get(2)), row.get(3), mechanical ? Optional.of(Pattern.compile(row.get(4))) : Optional.empty(), mechanical ? row.get(5) : "");
		}
	}

	private static final String DATA = "/catalogue/law/dated-words.txt";

	private final String code;
	private final List<Entry> entries;

	DatedWord(String code) {
		this.code = code;
		this.entries = DataFile.rows(DATA).filter(row -> row.get(0).equals(code)).map(Entry::of).toList();
	}

	@Override
	public final String code() {
		return code;
	}

	@Override
	public final void check(RuleContext context, Report report) {
		LocalDate written = context.published().map(JapaneseDate::lastDay).orElse(context.today());
		for (Entry entry : entries) {
			List<Cell> cells = written.isBefore(entry.from()) ? List.of()
					: context.cells().stream().filter(cell -> cell.origin() != Origin.FIXED && entry.pattern().isIn(context.folded(cell))).toList();
			new WrittenWords(context, entry.pattern().pattern(), JapaneseText::folded).in(cells).forEach(place -> report.about(place,
					told -> remedy(entry, place.thing(), context, told.with("since", JapaneseDate.of(entry.from()).map(Object::toString).orElse("")).with("now", entry.now()))));
		}
	}

	private static void remedy(Entry entry, EObject thing, RuleContext context, Report.Told told) {
		entry.typed().ifPresent(typed -> told.fix(new Bilingual("今の言葉にする", "Write what it is called now"), context.edits().replaceWords(thing, typed, entry.by())));
	}
}
