package org.nagare.rules.drawing;

import java.util.Optional;
import org.nagare.rules.finding.Fix;
import java.util.List;
import org.nagare.dsl.conversion.NameText;
import org.nagare.rules.catalogue.Bilingual;
import java.util.HashSet;
import java.util.Set;
import org.nagare.model.Flow;
import org.nagare.model.Organization;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.CharacterFinding;
import org.nagare.model.derivation.LegalCharacter;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Residence;
import org.nagare.model.vocabulary.OrganizationKind;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Whoever works on the file for the body has an entrustment, or is named in a chain. */
public final class ContractorArrows implements Rule {

	@Override
	public String code() {
		return "figure.contractor-without-entrustment";
	}

	private static List<Fix.Edit> stub(Movement movement, SpiFile file, RuleContext context) {
		Optional<Organization> contractor = movement.to().node().flatMap(Residence::body);
		return contractor.map(body -> context.edits().atEnd(movement.arrow().flow(), "\n委託 " + NameText.write(body.getName() + "への委託") + " \"後日記載\" 委託先 " + NameText.write(body.getName()) + " : "
				+ NameText.write(file.getName()) + " {\n    内容 \"後日記載\"\n}\n")).orElse(List.of());
	}

	@Override
	public void check(RuleContext context, Report report) {
		Set<Flow> told = new HashSet<>();
		for (SpiFile file : context.derivation().files()) {
			for (Movement movement : context.derivation().movements(file)) {
				boolean undeclared = movement.decision().findings().contains(CharacterFinding.RE_ENTRUSTMENT_NOT_DECLARED);
				boolean business = movement.character() == LegalCharacter.PROVISION && movement.to().row().isEmpty() && movement.to().node().flatMap(Residence::body).map(Organization::getKind)
						.flatMap(kind -> Vocabulary.entry(OrganizationKind.class, kind)).filter(kind -> kind == OrganizationKind.PRIVATE_BUSINESS).isPresent();
				if ((undeclared || business && !movement.decision().written()) && told.add(movement.arrow().flow())) {
					report.about(movement.arrow().flow()).with("to", movement.to().node().map(Naming::display).orElse(""))
							.explaining(context.cells().stream().filter(cell -> cell.meaning().startsWith("Ⅱ.5.") && cell.things().contains(movement.arrow().flow())))
							.fix(new Bilingual("委託を書き足す", "Declare the entrustment"), stub(movement, file, context));
				}
			}
		}
	}
}
