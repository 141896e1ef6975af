package org.nagare.rules.revision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellChange;
import org.nagare.form.cell.CellValue;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Revised;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Where information comes from another source, goes to another recipient or contractor, what was entered about that is looked at again. */
public final class TextsLeftBehind implements Rule {

	/** What follows from arrows, and the beginnings of the items in which people write about it. */
	private record Concern(List<String> derived, List<String> texts) {
	}

	private static final List<Concern> CONCERNS = List.of(new Concern(List.of("Ⅱ.3.①", "Ⅱ.3.②"), List.of("Ⅱ.3.④", "Ⅱ.3.⑤", "Ⅲ.2")), new Concern(List.of("Ⅱ.4.有無"), List.of("Ⅲ.4")),
			new Concern(List.of("Ⅱ.5.有無"), List.of("Ⅲ.5", "Ⅲ.6")));

	@Override
	public String code() {
		return "revision.texts-left-behind";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<Revised> revised = context.revised();
		for (CellChange change : revised.map(each -> each.comparison().changes()).orElse(List.of())) {
			CONCERNS.stream().filter(concern -> concern.derived().contains(change.cell().meaning()) && isOther(change)).findFirst()
					.filter(concern -> revised.get().comparison().changes().stream().noneMatch(other -> isOf(other, change) && concern.texts().stream().anyMatch(text -> isBelow(other, text))))
					.ifPresent(concern -> report.about(change.cell()).with("texts", concern.texts()).related(revised.get().revision()));
		}
	}

	/** Whether there are others now, or more of them, and not only other names for the same. */
	private static boolean isOther(CellChange change) {
		return change.kind() == CellChange.Kind.CHANGED && !shape(change.before().orElseThrow()).equals(shape(change.after().orElseThrow()));
	}

	private static String shape(Cell cell) {
		return cell.value() instanceof CellValue.Marks marks
				? marks.marks().stream().map(mark -> mark.label() + mark.text().map(text -> text.matches(".*[0-9]件.*") ? text : Integer.toString(text.split("、").length)).orElse("")).collect(Collectors.joining("\n"))
				: Values.read(cell);
	}

	private static boolean isOf(CellChange one, CellChange other) {
		return one.key().segments().getFirst().names().equals(other.key().segments().getFirst().names());
	}

	private static boolean isBelow(CellChange change, String item) {
		String plain = change.cell().meaning();
		return plain.equals(item) || plain.startsWith(item + ".");
	}
}
