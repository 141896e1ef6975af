package org.nagare.rules.procedure;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.model.Assessment;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.ProcedureEvent;
import org.nagare.model.ProcedureSubject;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.LawDay;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/**
 * Nothing was assessed before there was a law that asks for it: the era or the year was a slip. Of the procedure the first day is looked at, for
 * one that comes before it is out of order anyway.
 */
public final class BeforeLaw implements Rule {

	@Override
	public String code() {
		return "time.before-law";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Assessment assessment = context.assessment();
		Optional<ProcedureEvent> first = Stream.of(ProcedureSubject.values()).flatMap(subject -> assessment.getProcedures().stream().filter(event -> event.getSubject() == subject && event.getDate() != null)).findFirst();
		first.ifPresent(event -> tell(event, Literals.PROCEDURE_EVENT__DATE, event.getSubject().getLiteral(), event.getDate(), report));
		if (first.isEmpty()) {
			tell(assessment, Literals.ASSESSMENT__PUBLICATION_DATE, "公表日", assessment.getPublicationDate(), report);
		}
		tell(assessment, Literals.ASSESSMENT__END_DATE, "終了", assessment.getEndDate(), report);
	}

	private static void tell(EObject thing, EStructuralFeature feature, String what, String written, Report report) {
		JapaneseDate.parse(written).filter(date -> LawDay.PROMULGATED.isAfter(date.lastDay())).ifPresent(date -> report.about(thing, feature).with("what", what).with("date", date));
	}
}
