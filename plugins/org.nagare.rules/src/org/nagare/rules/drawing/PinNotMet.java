package org.nagare.rules.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.explain.FigureFault.NotAtPin;
import org.nagare.figure.explain.PlaceWords;
import org.nagare.figure.synthesis.WishStatements;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** What is pinned stands at its pin, on every page that shows it. */
public final class PinNotMet implements Rule {

	@Override
	public String code() {
		return "figure.pin-not-met";
	}

	@Override
	public void check(RuleContext context, Report report) {
		WishStatements statements = new WishStatements(context.derivation());
		Map<EObject, List<NotAtPin>> unmet = new LinkedHashMap<>();
		for (NotAtPin fault : context.faults(NotAtPin.class)) {
			statements.pin(fault.pin().wish()).ifPresent(pin -> unmet.merge(pin, List.of(fault), PinNotMet::joined));
		}
		unmet.forEach((pin, faults) -> report.about(pin).with("name", faults.get(0).label()).with("pages", faults.stream().map(fault -> fault.page().key()).toList())
				.with("wanted", PlaceWords.of(faults.get(0).pin().wish())).with("place", PlaceWords.of(faults.get(0).corner()))
				.fix(new Bilingual("この固定を消す", "Remove this pin"), context.edits().without(pin)));
	}

	private static <T> List<T> joined(List<T> one, List<T> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}
}
