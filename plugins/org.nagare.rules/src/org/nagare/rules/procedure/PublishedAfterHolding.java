package org.nagare.rules.procedure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.Revision;
import org.nagare.model.SpiFile;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** An assessment is published before the file is held; where that was not possible, the cover says why. A revision comes later by nature. */
public final class PublishedAfterHolding implements Rule {

	/** One sentence says that it was an emergency, or names the rule for it, and that it was assessed afterwards: an emergency alone may be that of a telephone number. */
	private static final List<Pattern> EMERGENCY = List.of(Pattern.compile("緊急|(?<!法)第9条第2項"), Pattern.compile("評価|事後|(?<!法)第9条第2項"));
	private static final Pattern NOT_MEANT = Pattern.compile("(?:当た|該当し|あた)らない|適用しない");

	@Override
	public String code() {
		return "time.published-after-holding";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<JapaneseDate> published = context.published();
		String note = context.assessment().getSpecialNote();
		boolean revised = !context.derivation().statements(Revision.class).isEmpty();
		if (published.isEmpty() || revised || note != null && JapaneseText.sentence(note, EMERGENCY, NOT_MEANT).isPresent()) {
			return;
		}
		for (SpiFile file : context.derivation().files()) {
			JapaneseDate.parse(file.getStart()).filter(start -> start.isSurelyBefore(published.get())).ifPresent(start -> report.about(file, Literals.SPI_FILE__START)
					.with("file", file.getName()).with("start", start).with("published", published.get()).related(context.assessment()));
		}
	}
}
