package org.nagare.rules.consistency;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.InformationSystem;
import org.nagare.model.Organization;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** A system that the texts speak of is one of the systems of the affair. */
public final class SystemNotListed implements Rule {

	private static final Set<SystemKind> COUNTED = Set.of(SystemKind.BUSINESS, SystemKind.SHARED, SystemKind.INTERNAL_LINKAGE, SystemKind.ADDRESSEE, SystemKind.INTERMEDIATE_SERVER);

	private static final Pattern PART_OF_NAME = Pattern.compile("[一-龠々ァ-ヶーA-Za-z0-9]");

	@Override
	public String code() {
		return "agree.system-not-listed";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<InformationSystem> listed = context.derivation().systemsInOrder();
		List<InformationSystem> others = Stream.concat(context.derivation().statements(Organization.class).stream(), context.derivation().statements(InformationSystem.class).stream())
				.flatMap(SystemNotListed::systems).filter(system -> !listed.contains(system) && COUNTED.contains(AssessmentDerivation.kind(system).orElse(SystemKind.TERMINAL))).toList();
		for (Cell cell : context.cells()) {
			if (cell.origin() != Origin.ENTERED || cell.meaning().startsWith("Ⅰ.2")) {
				continue;
			}
			String text = Values.text(cell).orElse("");
			others.stream().filter(system -> names(system).anyMatch(name -> isIn(text, name) && listed.stream().flatMap(SystemNotListed::names).noneMatch(own -> own.contains(name)))).findFirst()
					.ifPresent(system -> report.about(cell).with("system", Naming.display(system)).related(system));
		}
	}

	/** Its name, and the short ones that are long enough not to be a word of their own. */
	private static Stream<String> names(InformationSystem system) {
		return Stream.concat(Stream.of(Naming.display(system)), Stream.concat(Stream.of(Naming.shortDisplay(system)), Naming.aliases(system).stream()).filter(name -> name.length() > 2));
	}

	/** Not as the end of a longer name. */
	private static boolean isIn(String text, String name) {
		for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			if (at == 0 || !PART_OF_NAME.matcher(text.substring(at - 1, at)).matches()) {
				return true;
			}
		}
		return false;
	}

	private static Stream<InformationSystem> systems(EObject thing) {
		return thing instanceof InformationSystem system ? Stream.of(system) : thing.eContents().stream().flatMap(SystemNotListed::systems);
	}
}
