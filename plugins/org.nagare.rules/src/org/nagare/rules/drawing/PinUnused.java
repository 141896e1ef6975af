package org.nagare.rules.drawing;

import org.nagare.figure.explain.FigureFault.UnusedPin;
import org.nagare.figure.explain.PlaceWords;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A pin is followed by some page of the figure. */
public final class PinUnused implements Rule {

	@Override
	public String code() {
		return "figure.pin-unused";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (UnusedPin fault : context.faults(UnusedPin.class)) {
			report.about(fault.pin().statement()).with("name", fault.pin().label()).with("wanted", PlaceWords.of(fault.pin().wish()))
					.with("reason", new Bilingual(fault.reason().japanese(), fault.reason().english()))
					.fix(new Bilingual("この固定を消す", "Remove this pin"), context.edits().without(fault.pin().statement()));
		}
	}
}
