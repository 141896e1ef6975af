package org.nagare.rules.completeness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.form.cell.Requirement;
import org.nagare.model.Entrustment;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/**
 * Whoever provides, transfers or entrusts says what care is taken. Where nothing of it is said yet, that is one thing to do: it is told at the
 * provision or entrustment because of which the form asks, and not cell by cell.
 */
public final class CareMissing implements Rule {

	private static final int SHOWN = 5;
	private static final String ENTRUSTED = "Ⅲ.4";
	private static final String PROVIDED = "Ⅲ.5";
	private static final String RECIPIENTS = "Ⅱ.5.";

	@Override
	public String code() {
		return "complete.care-missing";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			entrusted(file, context, report);
			provided(file, context, report);
		}
	}

	private static void entrusted(SpiFile file, RuleContext context, Report report) {
		List<Entrustment> entrustments = context.derivation().entrustments(file);
		List<Cell> open = allOpen(ENTRUSTED, file, context);
		if (!open.isEmpty() && !entrustments.isEmpty()) {
			tell(entrustments.getFirst(), new Bilingual("委託「" + entrustments.getFirst().getName() + "」", "the entrustment \"" + entrustments.getFirst().getName() + "\""), ENTRUSTED, open, context, report);
		}
	}

	private static void provided(SpiFile file, RuleContext context, Report report) {
		Optional<Movement> provided = Stream.concat(context.derivation().provisionsOutsideNetwork(file).stream(), context.derivation().transfers(file).stream()).findFirst();
		List<Cell> open = allOpen(PROVIDED, file, context);
		if (!open.isEmpty() && provided.isPresent()) {
			EObject flow = provided.get().arrow().flow();
			Stream<Cell> untold = context.cells().stream().filter(cell -> cell.meaning().startsWith(RECIPIENTS) && cell.things().contains(flow) && !cell.isComplete());
			String name = Naming.display(provided.get().arrow().source()) + "→" + Naming.display(provided.get().arrow().target());
			tell(flow, provided.get().character().isProvision() ? new Bilingual("提供「" + name + "」", "the provision " + name) : new Bilingual("移転「" + name + "」", "the transfer " + name), PROVIDED,
					Stream.concat(untold, open.stream()).toList(), context, report);
		}
	}

	private static void tell(EObject cause, Bilingual what, String item, List<Cell> open, RuleContext context, Report report) {
		report.about(cause).with("cause", what).with("item", item.replace(".", "")).with("open", open.size()).with("cells", open.stream().limit(SHOWN).map(Cell::path).toList()).with("others", open.size() > SHOWN ? new Bilingual(" など", " …") : Bilingual.same("")).explaining(open.stream())
				.fix(new Bilingual(item.replace(".", "") + " の記載の欄を書き足す", "Add entries to fill in for " + item.replace(".", "")), new EntryStubs(context).of(open.stream().filter(OpenCells::isText).toList()));
	}

	/** What a person has to say below an item, where nothing of it has been said; else nothing. */
	private static List<Cell> allOpen(String item, SpiFile file, RuleContext context) {
		List<Cell> below = context.cells().stream().filter(cell -> cell.meaning().startsWith(item + ".") && context.files(cell).contains(file)).toList();
		return below.stream().anyMatch(cell -> cell.origin() == Origin.ENTERED) ? List.of()
				: below.stream().filter(cell -> OpenCells.isEntered(cell) && cell.requirement() == Requirement.REQUIRED && !cell.isComplete()).toList();
	}
}
