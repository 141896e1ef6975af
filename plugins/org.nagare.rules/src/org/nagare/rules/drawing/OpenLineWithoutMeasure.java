package org.nagare.rules.drawing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Movement;
import org.nagare.model.vocabulary.Medium;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Whoever lets the file travel over a line that is open to everybody says how it is protected there. */
public final class OpenLineWithoutMeasure implements Rule {

	private static final Set<Medium> OPEN = EnumSet.of(Medium.INTERNET, Medium.E_MAIL);
	private static final String TECHNICAL = "Ⅲ.7.リスク1.";
	/** What protects something on an open line. That another line is closed does not. */
	private static final Pattern PROTECTED = Pattern.compile("暗号|TLS|SSL|VPN|HTTPS|電子証明|パスワード");

	@Override
	public String code() {
		return "figure.open-line-without-measure";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			open(context.derivation().acquisitions(file)).ifPresent(movement -> tell("Ⅲ.2.リスク4.措置", movement, file, context, report));
			open(context.derivation().provisions(file)).or(() -> open(context.derivation().transfers(file))).ifPresent(movement -> tell("Ⅲ.5.リスク2.措置", movement, file, context, report));
		}
	}

	private static Optional<Movement> open(List<Movement> movements) {
		return movements.stream().filter(movement -> medium(movement).isPresent()).findFirst();
	}

	private static Optional<Medium> medium(Movement movement) {
		return movement.arrow().flow().getMedia().stream().flatMap(medium -> Vocabulary.entry(Medium.class, medium).stream()).filter(OPEN::contains).findFirst();
	}

	/** It may be told among the measures for that way or among the technical ones; what a library says, it says of its own lines. A cell that is still empty is told as that. */
	private static void tell(String item, Movement movement, SpiFile file, RuleContext context, Report report) {
		Optional<Cell> cell = context.cell(item, file).filter(one -> Values.text(one).isPresent());
		boolean said = context.cells().stream().filter(one -> one.meaning().startsWith(item.substring(0, 4)) || one.meaning().startsWith(TECHNICAL)).filter(one -> context.files(one).contains(file))
				.map(Values::own).flatMap(Optional::stream).anyMatch(text -> PROTECTED.matcher(JapaneseText.folded(text)).find());
		if (cell.isPresent() && !said) {
			report.about(cell.get()).with("file", file.getName()).with("medium", medium(movement).orElseThrow().word()).related(movement.arrow().flow());
		}
	}
}
