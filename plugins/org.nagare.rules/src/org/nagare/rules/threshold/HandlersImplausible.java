package org.nagare.rules.threshold;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.SpiFile;
import org.nagare.model.value.Count;
import org.nagare.model.value.Interval;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Those who handle a file are few beside those whom it is about: one for ten of them, and a thousand or more, was a slip of the pen; so is nobody. */
public final class HandlersImplausible implements Rule {

	private static final long MANY = 1_000;
	private static final long SUBJECTS_OF_ONE = 10;

	@Override
	public String code() {
		return "threshold.handlers-implausible";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			Optional<Interval> subjects = Count.parse(file.getSubjectCount()).map(Count::interval).filter(Interval::isBounded);
			subjects.ifPresent(all -> {
				file.getUsers().stream().filter(using -> isASlip(using.getHeadcount(), all)).forEach(using -> tell(using, Literals.USING_UNIT__HEADCOUNT, using.getHeadcount(), file, report));
				context.derivation().entrustments(file).stream().filter(entrustment -> isASlip(entrustment.getHandlers(), all))
						.forEach(entrustment -> tell(entrustment, Literals.ENTRUSTMENT__HANDLERS, entrustment.getHandlers(), file, report));
			});
		}
	}

	private static boolean isASlip(String written, Interval subjects) {
		return Count.parse(written).map(Count::interval)
				.filter(handlers -> handlers.lower() >= MANY && handlers.lower() > subjects.upper() / SUBJECTS_OF_ONE || handlers.isBounded() && handlers.upper() == 0).isPresent();
	}

	private static void tell(EObject thing, EStructuralFeature feature, String written, SpiFile file, Report report) {
		report.about(thing, feature).with("handlers", written).with("file", file.getName()).with("subjects", file.getSubjectCount()).related(file);
	}
}
