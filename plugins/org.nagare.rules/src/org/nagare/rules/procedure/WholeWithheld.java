package org.nagare.rules.procedure;

import org.nagare.model.ItemPath;
import org.nagare.model.Withholding;
import org.nagare.model.key.CellKey;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Cells and words are withheld, each for its reason; never the whole of a section. A thing of the model may be withheld wherever it is printed. */
public final class WholeWithheld implements Rule {

	private static final Bilingual WHOLE = new Bilingual("まとまりの全体に及んでいます", "reaches over the whole section");
	private static final Bilingual WITHOUT_REASON = new Bilingual("理由が書かれていません", "gives no reason");

	@Override
	public String code() {
		return "time.whole-withheld";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Withholding withholding : context.derivation().statements(Withholding.class)) {
			ItemPath path = withholding.getPath();
			if (path == null || path.getSegments().isEmpty()) {
				continue;
			}
			if (withholding.getParts().isEmpty() && path.getSegments().size() == 1 && isSection(CellKey.of(path), context)) {
				report.about(withholding).with("section", CellKey.of(path)).with("fault", WHOLE);
			} else if (withholding.getReason() == null || withholding.getReason().isBlank()) {
				report.about(withholding).with("section", CellKey.of(path)).with("fault", WITHOUT_REASON);
			}
		}
	}

	private static boolean isSection(CellKey path, RuleContext context) {
		String head = path.segments().getFirst().word();
		return context.form().filter(form -> form.edition().sections().stream().anyMatch(section -> section.key().head().equals(head))).isPresent();
	}
}
