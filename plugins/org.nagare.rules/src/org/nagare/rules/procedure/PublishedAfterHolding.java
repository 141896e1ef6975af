package org.nagare.rules.procedure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.Revision;
import org.nagare.model.SpiFile;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** An assessment is published before the file is held; where that was not possible, the cover says why. A revision comes later by nature. */
public final class PublishedAfterHolding implements Rule {

	private static final Pattern EMERGENCY = Pattern.compile("緊急|第9条第2項|第９条第２項|第九条第二項");

	@Override
	public String code() {
		return "time.published-after-holding";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<JapaneseDate> published = context.published();
		String note = context.assessment().getSpecialNote();
		boolean revised = !context.derivation().statements(Revision.class).isEmpty();
		if (published.isEmpty() || revised || note != null && EMERGENCY.matcher(note).find()) {
			return;
		}
		for (SpiFile file : context.derivation().files()) {
			JapaneseDate.parse(file.getStart()).filter(start -> start.isSurelyBefore(published.get())).ifPresent(start -> report.about(file, Literals.SPI_FILE__START)
					.with("file", file.getName()).with("start", start).with("published", published.get()).related(context.assessment()));
		}
	}
}
