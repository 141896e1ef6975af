package org.nagare.rules.consistency;

import java.util.Optional;
import java.util.regex.Pattern;
import org.nagare.model.Boundary;
import org.nagare.model.InformationSystem;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.Organization;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Residence;
import org.nagare.model.value.Present;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Whoever keeps the file in a system of somebody else entrusts it, or says why that is no entrustment. */
public final class OutsideStorage implements Rule {

	private static final Pattern NO_ENTRUSTMENT = Pattern.compile("委託に(?:は)?(?:当た|該当し|あた)(?:ら)?ない");

	@Override
	public String code() {
		return "agree.outside-storage";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			for (InformationSystem system : Present.in(file.getHolders())) {
				Optional<Organization> keeper = Residence.body(system);
				boolean own = keeper.equals(context.derivation().body()) || Residence.boundaries(system).stream().anyMatch(Boundary::isUserResponsible);
				boolean entrusted = context.derivation().entrustments(file).stream().anyMatch(entrustment -> context.derivation().targets(entrustment).contains(system)
						|| keeper.isPresent() && keeper.equals(Optional.ofNullable(entrustment.getContractor())));
				if (!own && !entrusted && context.cells().stream().filter(cell -> cell.item().key().plain().startsWith("Ⅱ.4") || cell.item().key().plain().startsWith("Ⅱ.6") || cell.item().key().plain().startsWith("Ⅱ.7"))
						.map(Values::text).flatMap(Optional::stream).noneMatch(text -> NO_ENTRUSTMENT.matcher(JapaneseText.folded(text)).find())) {
					report.about(file, Literals.SPI_FILE__HOLDERS).with("file", file.getName()).with("system", Naming.display(system)).related(system);
				}
			}
		}
	}

}
