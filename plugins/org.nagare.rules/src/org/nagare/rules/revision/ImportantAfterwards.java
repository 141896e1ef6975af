package org.nagare.rules.revision;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellChange;
import org.nagare.model.Revision;
import org.nagare.model.RevisionReason;
import org.nagare.model.SubmissionTiming;
import org.nagare.model.key.CellKey;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Revised;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** Whoever reports a change of an important item afterwards says why that was enough. */
public final class ImportantAfterwards implements Rule {

	private static final Pattern EXEMPT = Pattern.compile("重要な変更に(?:は)?(?:当た|該当し|あた)(?:ら)?ない|リスクを相当程度(?:に)?変動させ(?:る(?:もの|と)で(?:は)?な|な)|緊急");

	@Override
	public String code() {
		return "revision.important-afterwards";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Revision revision : context.derivation().statements(Revision.class)) {
			Optional<Revised> compared = context.revised().filter(revised -> revised.revision() == revision);
			for (RevisionReason reason : revision.getReasons()) {
				if (reason.getTiming() == SubmissionTiming.AFTER && !saysWhy(reason)) {
					compared.map(revised -> changed(revised, reason)).orElseGet(() -> named(context, reason)).findFirst()
							.ifPresent(cell -> report.about(reason).in(cell).with("text", JapaneseText.quoted(String.valueOf(reason.getText()))));
				}
			}
		}
	}

	/** What did change for a reason, whatever it says that it is about. */
	private static Stream<Cell> changed(Revised revised, RevisionReason reason) {
		return revised.comparison().changes().stream().filter(change -> change.cell().isImportant() && revised.reason(change).filter(reason::equals).isPresent()).map(CellChange::cell);
	}

	/** Where the state before is not kept, what the reason names by its path. */
	private static Stream<Cell> named(RuleContext context, RevisionReason reason) {
		return reason.getSubjects().stream().map(CellKey::of).flatMap(key -> context.cells().stream().filter(cell -> cell.isImportant() && covers(key, cell)));
	}

	/** Whether a reason says that the change is none of those for which the assessment is made again. */
	static boolean saysWhy(RevisionReason reason) {
		return EXEMPT.matcher(JapaneseText.folded(String.valueOf(reason.getText()))).find();
	}

	private static boolean covers(CellKey meant, Cell cell) {
		String path = meant.segments().stream().map(CellKey.Segment::word).collect(Collectors.joining("."));
		return cell.item().key().plain().equals(path) || cell.item().key().plain().startsWith(path + ".");
	}

}
