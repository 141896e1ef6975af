package org.nagare.rules.consistency;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Origin;
import org.nagare.model.InformationSystem;
import org.nagare.model.Organization;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Once;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** A source is a person or a body; a system is a way. */
public final class SystemAsSource implements Rule {

	/** Not the department or the company that has to do with it. */
	private static final Pattern SYSTEM = Pattern.compile("システム(?![一-龠ァ-ヶー]{0,8}(?:課|部|室|局|係|班|者|機構|会社|協会|財団|センター))");
	private static final Pattern BETWEEN = Pattern.compile("[、,・]|及び|並びに|から");

	@Override
	public String code() {
		return "agree.system-as-source";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Once<Set<String>> systems = new Once<>(() -> context.derivation().statements(Organization.class).stream().flatMap(SystemAsSource::systems)
				.flatMap(system -> Stream.concat(Stream.of(Naming.display(system), Naming.shortDisplay(system)), Naming.aliases(system).stream())).map(JapaneseText::folded).collect(Collectors.toSet()));
		for (Cell cell : context.cells("Ⅱ.3.①")) {
			for (CellValue.Mark mark : Values.marks(cell)) {
				if (cell.origin() == Origin.ENTERED && mark.text().map(JapaneseText::folded).filter(text -> SYSTEM.matcher(text).find() || BETWEEN.splitAsStream(text).anyMatch(systems.get()::contains)).isPresent()) {
					report.about(cell).with("written", mark.text().get());
				}
			}
		}
	}

	private static Stream<InformationSystem> systems(EObject thing) {
		return thing instanceof InformationSystem system ? Stream.of(system) : thing.eContents().stream().flatMap(SystemAsSource::systems);
	}
}
