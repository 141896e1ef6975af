package org.nagare.rules.procedure;

import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.ProcedureEvent;
import org.nagare.model.ProcedureSubject;
import org.nagare.model.SpiFile;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The steps of the procedure come one after the other. */
public final class ProcedureOrder implements Rule {

	@Override
	public String code() {
		return "time.procedure-order";
	}

	@Override
	public void check(RuleContext context, Report report) {
		backwards(context, report);
		endedBeforeHeld(context, report);
		ProcedureEvent last = null;
		for (ProcedureSubject subject : ProcedureSubject.values()) {
			for (ProcedureEvent event : context.assessment().getProcedures()) {
				Optional<JapaneseDate> date = JapaneseDate.parse(event.getDate());
				if (event.getSubject() != subject || date.isEmpty()) {
					continue;
				}
				Optional<JapaneseDate> before = last == null ? Optional.empty() : JapaneseDate.parse(last.getUntil() == null ? last.getDate() : last.getUntil());
				if (before.isPresent() && date.get().isSurelyBefore(before.get())) {
					report.about(event, Literals.PROCEDURE_EVENT__DATE).with("what", subject.getLiteral()).with("date", date.get()).with("first", last.getSubject().getLiteral())
							.with("before", before.get()).related(last);
				}
				last = event;
			}
		}
		Optional<JapaneseDate> end = last == null ? Optional.empty() : JapaneseDate.parse(last.getUntil() == null ? last.getDate() : last.getUntil());
		if (end.isPresent() && context.published().filter(published -> published.isSurelyBefore(end.get())).isPresent()) {
			report.about(context.assessment(), Literals.ASSESSMENT__PUBLICATION_DATE).with("what", "公表日").with("date", context.published().get()).with("first", last.getSubject().getLiteral())
					.with("before", end.get()).related(last);
		}
	}

	/** What has ended was held before that. The publication may come later: it tells of the end. */
	private static void endedBeforeHeld(RuleContext context, Report report) {
		Optional<JapaneseDate> end = JapaneseDate.parse(context.assessment().getEndDate());
		for (SpiFile file : context.derivation().files()) {
			JapaneseDate.parse(file.getStart()).filter(start -> end.filter(day -> day.isSurelyBefore(start)).isPresent())
					.ifPresent(start -> report.about(context.assessment(), Literals.ASSESSMENT__END_DATE).with("what", "終了").with("date", end.get())
							.with("first", new Bilingual("ファイル「" + file.getName() + "」の保有", "the holding of the file " + file.getName())).with("before", start).related(file));
		}
	}

	/** A hearing that ends before it begins has no days that could be counted. */
	private static void backwards(RuleContext context, Report report) {
		for (ProcedureEvent event : context.assessment().getProcedures()) {
			Optional<JapaneseDate> until = JapaneseDate.parse(event.getUntil());
			JapaneseDate.parse(event.getDate()).filter(from -> until.filter(end -> end.isSurelyBefore(from)).isPresent())
					.ifPresent(from -> report.about(event, Literals.PROCEDURE_EVENT__UNTIL).with("what", new Bilingual(event.getSubject().getLiteral() + "の終わりの日", "the end of " + event.getSubject().getLiteral()))
							.with("date", until.get()).with("first", new Bilingual("始めの日", "its beginning")).with("before", from)
							.explaining(Stream.of("Ⅵ.2.②", "Ⅵ.2.③").flatMap(item -> context.cells(item).stream())));
		}
	}
}
