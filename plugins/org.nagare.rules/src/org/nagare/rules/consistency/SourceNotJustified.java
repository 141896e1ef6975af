package org.nagare.rules.consistency;

import java.util.List;
import java.util.Optional;
import org.nagare.form.cell.Cell;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.LegalCharacter;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Residence;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Where there are several sources, the justification speaks of each. */
public final class SourceNotJustified implements Rule {

	@Override
	public String code() {
		return "agree.source-not-justified";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			Optional<Cell> cell = context.cell("Ⅱ.3.④", file);
			Optional<String> text = cell.flatMap(Values::text).map(JapaneseText::folded);
			List<Movement> acquired = context.derivation().acquisitionsOutsideNetwork(file).stream()
					.filter(movement -> movement.character() != LegalCharacter.ACQUISITION_FROM_OWN_DEPARTMENT).toList();
			if (text.isEmpty() || acquired.stream().map(movement -> movement.from().node()).distinct().count() < 2) {
				continue;
			}
			acquired.stream().map(movement -> movement.from().node()).flatMap(Optional::stream).distinct().filter(node -> SourceNames.of(node).stream().noneMatch(name -> text.get().contains(JapaneseText.folded(name))))
					.forEach(node -> report.about(cell.get()).with("source", printed(node)).concerning(node).related(node));
		}
	}

	/** As the form prints it: a system is a way, its department or body is the source. */
	private static String printed(Node node) {
		return node instanceof InformationSystem system ? Residence.owner(system).map(Naming::display).or(() -> Residence.body(system).map(Naming::display)).orElseGet(() -> Naming.display(node)) : Naming.display(node);
	}
}
