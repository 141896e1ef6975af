package org.nagare.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import org.nagare.dsl.conversion.NameText;
import org.nagare.model.InformationSystem;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Residence;
import org.nagare.model.key.CellKey;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.TextEdits;
import org.nagare.rules.finding.Fix;

/**
 * A listed system that nothing leads to or from is not used, or its arrows are missing. A 接続 is offered with what passes information on
 * within its body; where there is no such thing, with the one other system that is listed.
 */
public final class SystemUnconnected implements Rule {

	@Override
	public String code() {
		return "agree.system-unconnected";
	}

	@Override
	public void check(RuleContext context, Report report) {
		if (context.derivation().arrows().isEmpty()) {
			return;
		}
		for (InformationSystem system : context.derivation().systemsInOrder()) {
			boolean drawn = context.derivation().arrows().stream().anyMatch(arrow -> arrow.path().contains(system));
			if (!drawn && context.derivation().connections(system).isEmpty()) {
				Report.Told told = report.about(system).with("system", Naming.display(system)).concerning(context.assessment())
						.explaining(context.cells("Ⅰ.2.③").stream().filter(cell -> cell.repetitions().stream().anyMatch(each -> each.name().equals(CellKey.Name.of(system.getName())))));
				neighbours(system, context).forEach(neighbour -> told.fix(new Bilingual("「" + Naming.shortDisplay(neighbour) + "」との接続を書く", "Write the 接続 with \"" + Naming.shortDisplay(neighbour) + "\""),
						connection(system, neighbour, context.edits())));
			}
		}
	}

	private static List<InformationSystem> neighbours(InformationSystem system, RuleContext context) {
		List<InformationSystem> relays = new ArrayList<>();
		Residence.body(system).ifPresent(body -> body.eAllContents().forEachRemaining(thing -> {
			if (thing instanceof InformationSystem other && other != system && Vocabulary.entry(SystemKind.class, other.getKind()).filter(kind -> kind == SystemKind.INTERNAL_LINKAGE).isPresent()) {
				relays.add(other);
			}
		}));
		List<InformationSystem> listed = context.derivation().systemsInOrder().stream().filter(other -> other != system && Residence.body(other).equals(Residence.body(system))).toList();
		return !relays.isEmpty() ? relays : listed.size() == 1 ? listed : List.of();
	}

	/** Within a body its systems are called by their own names. A system has its functions in braces, or nothing there. */
	private static List<Fix.Edit> connection(InformationSystem system, InformationSystem neighbour, TextEdits edits) {
		String words = "接続 " + NameText.write(neighbour.getName());
		List<Fix.Edit> within = edits.lineWithin(system, words);
		return within.isEmpty() ? edits.after(system, " " + words) : within;
	}
}
