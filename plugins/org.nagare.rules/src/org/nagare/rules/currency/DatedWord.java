package org.nagare.rules.currency;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.DataFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A word of law or a name that a document written after a certain day should not use. Words and days are data: {@code dated-words.txt}. */
abstract class DatedWord implements Rule {

	private record Entry(LocalDate from, Pattern pattern, String now) {
	}

	private static final String DATA = "/catalogue/law/dated-words.txt";

	private final String code;
	private final List<Entry> entries;

	DatedWord(String code) {
		this.code = code;
		this.entries = DataFile.rows(DATA).filter(row -> row.get(0).equals(code)).map(row -> new Entry(LocalDate.parse(row.get(1)), Pattern.compile(row.get(2)), row.get(3))).toList();
	}

	@Override
	public final String code() {
		return code;
	}

	@Override
	public final void check(RuleContext context, Report report) {
		LocalDate written = context.published().map(JapaneseDate::lastDay).orElse(context.today());
		for (Cell cell : context.cells()) {
			if (cell.origin() == Origin.FIXED) {
				continue;
			}
			String text = context.folded(cell);
			for (Entry entry : entries) {
				Matcher matcher = entry.pattern().matcher(text);
				if (!written.isBefore(entry.from()) && matcher.find()) {
					report.about(cell).with("found", matcher.group()).with("since", JapaneseDate.of(entry.from()).map(Object::toString).orElse("")).with("now", entry.now());
				}
			}
		}
	}
}
