package org.nagare.rules.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nagare.model.Boundary;
import org.nagare.model.InformationSystem;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.Named;
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
	/** A sentence that says itself of what it speaks, and not of what was spoken of before. */
	private static final Pattern OF_ITS_OWN = Pattern.compile("(?<!これ|それ|の利用|の使用)は.*委託に");

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
				if (!own && !entrusted && context.cells().stream().filter(cell -> cell.meaning().startsWith("Ⅱ.4") || cell.meaning().startsWith("Ⅱ.6") || cell.meaning().startsWith("Ⅱ.7"))
						.map(Values::text).flatMap(Optional::stream).noneMatch(text -> isDenied(text, names(system, keeper)))) {
					report.about(file, Literals.SPI_FILE__HOLDERS).with("file", file.getName()).with("system", Naming.display(system)).related(system);
				}
			}
		}
	}

	/** Whether a text says of one of these names that it is no entrustment, be it in the sentence behind the one that names it. */
	private static boolean isDenied(String text, List<String> names) {
		String before = "";
		for (String sentence : JapaneseText.sentences(text)) {
			String folded = JapaneseText.folded(sentence);
			String about = OF_ITS_OWN.matcher(folded).find() ? folded : before + folded;
			if (NO_ENTRUSTMENT.matcher(folded).find() && names.stream().anyMatch(about::contains)) {
				return true;
			}
			before = folded;
		}
		return false;
	}

	/** By what a text may call the system, the place where it stands, or who keeps it. */
	private static List<String> names(InformationSystem system, Optional<Organization> keeper) {
		Stream<Named> meant = Stream.of(Stream.of((Named) system), Residence.boundaries(system).stream(), keeper.stream()).flatMap(each -> each);
		return meant.flatMap(node -> Stream.concat(Stream.of(Naming.display(node), Naming.shortDisplay(node)), Naming.aliases(node).stream())).map(JapaneseText::folded).toList();
	}
}
