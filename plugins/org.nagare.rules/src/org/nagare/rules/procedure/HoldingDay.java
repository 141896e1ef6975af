package org.nagare.rules.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.SpiFile;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A file is not held before there was a law of individual numbers, nor so late that the assessment has to be done anew before that. */
public final class HoldingDay implements Rule {

	/** The law was promulgated. */
	private static final LocalDate LAW = LocalDate.of(2013, 5, 31);
	/** After that many years an assessment is done anew. */
	private static final int DUE = 5;

	@Override
	public String code() {
		return "time.holding-day";
	}

	@Override
	public void check(RuleContext context, Report report) {
		LocalDate latest = context.published().map(JapaneseDate::lastDay).orElse(context.today()).plusYears(DUE);
		for (SpiFile file : context.derivation().files()) {
			Optional<JapaneseDate> start = JapaneseDate.parse(file.getStart());
			start.filter(day -> day.lastDay().isBefore(LAW)).ifPresent(day -> tell(file, day, new Bilingual("番号法の公布（平成25年5月31日）より前", "before the My Number Act was promulgated (2013-05-31)"), context, report));
			start.filter(day -> day.firstDay().isAfter(latest)).ifPresent(day -> tell(file, day, new Bilingual("評価から5年より後", "more than five years after the assessment"), context, report));
		}
	}

	private static void tell(SpiFile file, JapaneseDate start, Bilingual when, RuleContext context, Report report) {
		report.about(file, Literals.SPI_FILE__START).with("file", file.getName()).with("start", start).with("when", when).related(context.assessment());
	}
}
