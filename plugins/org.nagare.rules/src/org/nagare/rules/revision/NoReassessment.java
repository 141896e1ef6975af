package org.nagare.rules.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellChange;
import org.nagare.model.ProcedureSubject;
import org.nagare.model.RevisionReason;
import org.nagare.model.SubmissionTiming;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Revised;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** Who changes an important item in an important way hears opinions and has it checked once more. */
public final class NoReassessment implements Rule {

	@Override
	public String code() {
		return "revision.no-reassessment";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<Revised> revised = context.revised();
		Optional<JapaneseDate> before = revised.flatMap(each -> JapaneseDate.parse(each.comparison().earlier().derivation().assessment().getPublicationDate()));
		if (before.isEmpty()) {
			return;
		}
		List<String> missing = missing(context, before.get());
		for (RevisionReason reason : missing.isEmpty() ? List.<RevisionReason>of() : revised.get().revision().getReasons()) {
			if (reason.getTiming() != SubmissionTiming.BEFORE || ImportantAfterwards.saysWhy(reason)) {
				continue;
			}
			List<Cell> cells = revised.get().comparison().changes().stream().filter(change -> change.cell().isImportant() && revised.get().reason(change).filter(reason::equals).isPresent())
					.map(CellChange::cell).toList();
			if (!cells.isEmpty()) {
				report.about(reason).in(cells.get(0)).with("others", Report.others(cells.size() - 1)).with("text", JapaneseText.quoted(String.valueOf(reason.getText()))).with("published", before.get())
						.with("missing", missing).related(revised.get().revision());
			}
		}
	}

	/** The steps of the procedure that were not taken since the state before was published. */
	private static List<String> missing(RuleContext context, JapaneseDate published) {
		List<String> missing = new ArrayList<>();
		if (!isDone(context, published, ProcedureSubject.HEARING)) {
			missing.add(ProcedureSubject.HEARING.getLiteral());
		}
		if (!isDone(context, published, ProcedureSubject.THIRD_PARTY_CHECK, ProcedureSubject.APPROVAL)) {
			missing.add(ProcedureSubject.THIRD_PARTY_CHECK.getLiteral());
		}
		return missing;
	}

	private static boolean isDone(RuleContext context, JapaneseDate published, ProcedureSubject... steps) {
		return context.assessment().getProcedures().stream().filter(event -> Stream.of(steps).anyMatch(step -> step == event.getSubject()))
				.flatMap(event -> JapaneseDate.parse(event.getDate()).stream()).anyMatch(published::isSurelyBefore);
	}
}
