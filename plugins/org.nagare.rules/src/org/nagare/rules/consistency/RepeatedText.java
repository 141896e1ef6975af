package org.nagare.rules.consistency;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Two different items do not hold the very same text. */
public final class RepeatedText implements Rule {

	private static final int LEAST_LENGTH = 15;
	/** Marks of lists and stops make no other text. */
	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

	@Override
	public String code() {
		return "agree.repeated-text";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Map<String, Cell> first = new HashMap<>();
		for (Cell cell : context.cells()) {
			String text = cell.origin() == Origin.ENTERED && cell.meaning().startsWith("Ⅲ") ? Values.own(cell).map(JapaneseText::folded).orElse("") : "";
			boolean name = context.derivation().files().stream().anyMatch(file -> !text.isEmpty() && text.equals(JapaneseText.folded(Naming.display(file))));
			if (text.length() < LEAST_LENGTH && !name) {
				continue;
			}
			Cell other = first.putIfAbsent(cell.key().segments().get(0) + NO_LETTER.matcher(text).replaceAll(""), cell);
			boolean twice = other != null && !other.item().key().plain().equals(cell.item().key().plain());
			if (twice || name) {
				Report.Told told = report.about(cell).with("text", JapaneseText.quoted(Values.own(cell).orElse("")));
				told.with("other", twice ? new Bilingual(other.path() + " と同じ", "the same as " + other.path()) : new Bilingual("ファイルの名前だけ", "only the name of a file"));
				if (twice) {
					other.things().forEach(told::related);
				}
			}
		}
	}

}
