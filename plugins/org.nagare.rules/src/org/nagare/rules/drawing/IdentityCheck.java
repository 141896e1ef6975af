package org.nagare.rules.drawing;

import org.nagare.form.cell.CellValue;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.LegalCharacter;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Whoever acquires from the person says how the person is identified. */
public final class IdentityCheck implements Rule {

	@Override
	public String code() {
		return "figure.identity-check";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			boolean fromPerson = context.derivation().acquisitions(file).stream().anyMatch(movement -> movement.character() == LegalCharacter.ACQUISITION_FROM_SUBJECT
					|| movement.character() == LegalCharacter.ACQUISITION_FROM_SUBJECT_BY_CONTRACTOR);
			context.cell("Ⅲ.2.リスク3.本人確認", file).filter(cell -> fromPerson && (cell.value() instanceof CellValue.None || cell.value() instanceof CellValue.Blank))
					.ifPresent(cell -> report.about(cell).with("file", file.getName()).related(file));
		}
	}
}
