package org.nagare.rules.consistency;

import java.util.Optional;
import org.nagare.model.Entrustment;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.SpiFile;
import org.nagare.model.value.Count;
import org.nagare.model.value.Interval;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** No more persons are entrusted than the file has. */
public final class EntrustedPersons implements Rule {

	@Override
	public String code() {
		return "agree.entrusted-persons";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Entrustment entrustment : context.derivation().entrustments()) {
			for (SpiFile file : context.derivation().filesOf(entrustment)) {
				Optional<Interval> entrusted = Count.parse(entrustment.getSubjectCount()).map(Count::interval);
				Optional<Interval> all = Count.parse(file.getSubjectCount()).map(Count::interval);
				if (entrusted.isPresent() && all.isPresent() && all.get().isBounded() && entrusted.get().lower() > all.get().upper()) {
					report.about(entrustment, Literals.ENTRUSTMENT__SUBJECT_COUNT).with("entrustment", entrustment.getName()).with("entrusted", entrustment.getSubjectCount())
							.with("file", file.getName()).with("all", file.getSubjectCount()).related(file);
				}
			}
		}
	}
}
