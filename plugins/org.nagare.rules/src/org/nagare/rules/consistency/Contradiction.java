package org.nagare.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Overruled;
import org.nagare.form.edition.Kind;
import org.nagare.form.text.Passage;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.Facts;
import org.nagare.rules.prose.JapaneseText;
import org.nagare.rules.prose.Likeness;

/**
 * What a value says against the derived one in whose place it was written. Choices, marks, dates and numbers have to be the same. Words may be
 * others as long as they leave no fact out, be it that the reason for them names it: so whoever explains what he left out is not told of it.
 */
final class Contradiction {

	private static final int SHOWN = 5;
	private static final Bilingual PLAIN = Bilingual.same("");

	private final CellValue own;
	private final CellValue derived;
	private final String reason;
	private final boolean names;
	private final List<List<String>> known;

	private Contradiction(Cell cell, Overruled overruled, List<List<String>> known) {
		this.own = cell.value();
		this.derived = overruled.derived();
		this.reason = overruled.reason().orElse("");
		this.names = cell.item().kind() == Kind.LABEL || cell.item().kind() == Kind.LIST;
		this.known = known;
	}

	/**
	 * Empty where they agree; else what exactly differs, in so far as the two values do not tell it by themselves.
	 *
	 * @param known the names of things, each with all by which it is called
	 */
	static Optional<Bilingual> of(Cell cell, Overruled overruled, List<List<String>> known) {
		return new Contradiction(cell, overruled, known).told();
	}

	private Optional<Bilingual> told() {
		return switch (derived) {
			case CellValue.Unknown unknown -> Optional.empty();
			case CellValue.Blank blank -> Optional.empty();
			case CellValue.NotApplicable notApplicable -> Optional.empty();
			case CellValue.Figure figure -> Optional.empty();
			case CellValue.None none -> plainly(!Values.read(own).isEmpty() && !(own instanceof CellValue.None));
			case CellValue.Choice choice -> own instanceof CellValue.Choice other && other.label().equals(choice.label()) ? words(choice.text(), other.text()) : plainly(true);
			case CellValue.Marks marks -> own instanceof CellValue.Marks other ? marks(marks, other) : plainly(!marks.marks().isEmpty());
			case CellValue.Date date -> plainly(!isSameDay(date.date(), Values.read(own)));
			case CellValue.Number number -> plainly(!number.equals(own));
			case CellValue.Flag flag -> plainly(!flag.equals(own));
			case CellValue.Text text -> words(text.text());
			case CellValue.Items items -> words(String.join("\n", items.items()));
		};
	}

	private static Optional<Bilingual> plainly(boolean differs) {
		return differs ? Optional.of(PLAIN) : Optional.empty();
	}

	private static boolean isSameDay(String derived, String written) {
		Optional<JapaneseDate> day = JapaneseDate.parse(derived);
		return JapaneseText.folded(written).equals(JapaneseText.folded(derived)) || day.isPresent() && day.equals(JapaneseDate.parse(written));
	}

	private Optional<Bilingual> marks(CellValue.Marks derived, CellValue.Marks own) {
		List<String> missing = without(derived, own);
		// where not all is known, what is marked besides may be what is not known yet
		List<String> more = derived.undecided() ? List.of() : without(own, derived);
		if (missing.isEmpty() && more.isEmpty()) {
			return derived.marks().stream().flatMap(mark -> words(mark.text(), bracket(own, mark.label())).stream()).findFirst();
		}
		Bilingual left = left(missing);
		return Optional.of(more.isEmpty() ? left
				: new Bilingual(left.japanese() + "ほかの記述に無いもの: " + String.join("、", more) + "。", left.english() + " Not found elsewhere: " + String.join(", ", more) + "."));
	}

	private static List<String> without(CellValue.Marks some, CellValue.Marks others) {
		List<String> labels = others.marks().stream().map(CellValue.Mark::label).toList();
		return some.marks().stream().map(CellValue.Mark::label).filter(label -> !labels.contains(label)).toList();
	}

	private static Optional<String> bracket(CellValue.Marks marks, String label) {
		return marks.marks().stream().filter(mark -> mark.label().equals(label)).findFirst().flatMap(CellValue.Mark::text);
	}

	/** What stands in the brackets of a choice are names and numbers. */
	private Optional<Bilingual> words(Optional<String> derived, Optional<String> own) {
		List<String> missing = derived.map(words -> Facts.missing(words, own.orElse("") + "\n" + reason, true, known)).orElse(List.of());
		return missing.isEmpty() ? Optional.empty() : Optional.of(left(missing));
	}

	private Optional<Bilingual> words(String derived) {
		String told = derived.lines().filter(line -> !line.contains(Passage.MISSING)).collect(Collectors.joining("\n"));
		String written = Values.read(own);
		if (told.isBlank() || JapaneseText.folded(written).equals(JapaneseText.folded(told))) {
			return Optional.empty();
		}
		boolean silent = written.isBlank() || own instanceof CellValue.None;
		List<String> missing = silent ? List.of() : Facts.missing(told, written + "\n" + reason, names, known);
		return missing.isEmpty() ? plainly(silent || !names && Likeness.isNone(told, written)) : Optional.of(left(missing));
	}

	private static Bilingual left(List<String> missing) {
		if (missing.isEmpty()) {
			return PLAIN;
		}
		List<String> shown = new ArrayList<>(missing.stream().limit(SHOWN).map(JapaneseText::quoted).toList());
		int more = missing.size() - shown.size();
		return new Bilingual("上書きに無いもの: " + String.join("、", shown) + (more > 0 ? "、ほか" + more : "") + "。",
				" Left out: " + String.join(", ", shown) + (more > 0 ? ", and " + more + " more" : "") + ".");
	}
}
