package org.nagare.rules.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.SpiFile;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.catalogue.LawDay;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A file is not held before there was a law of individual numbers, nor so late that the assessment has to be done anew before that. */
public final class HoldingDay implements Rule {

	private static final Bilingual BEFORE = before(LawDay.PROMULGATED);

	@Override
	public String code() {
		return "time.holding-day";
	}

	@Override
	public void check(RuleContext context, Report report) {
		LocalDate latest = context.published().map(JapaneseDate::lastDay).orElse(context.today()).plusYears(FiveYears.DUE);
		for (SpiFile file : context.derivation().files()) {
			Optional<JapaneseDate> start = JapaneseDate.parse(file.getStart());
			start.filter(day -> LawDay.PROMULGATED.isAfter(day.lastDay())).ifPresent(day -> tell(file, day, BEFORE, context, report));
			start.filter(day -> day.firstDay().isAfter(latest)).ifPresent(day -> tell(file, day, new Bilingual("評価から5年より後", "more than five years after the assessment"), context, report));
		}
	}

	private static Bilingual before(LawDay law) {
		return new Bilingual(law.what().japanese() + "（" + JapaneseDate.of(law.day()).map(Object::toString).orElse("") + "）より前", "before " + law.what().english() + " (" + law.day() + ")");
	}

	private static void tell(SpiFile file, JapaneseDate start, Bilingual when, RuleContext context, Report report) {
		report.about(file, Literals.SPI_FILE__START).with("file", file.getName()).with("start", start).with("when", when).related(context.assessment());
	}
}
