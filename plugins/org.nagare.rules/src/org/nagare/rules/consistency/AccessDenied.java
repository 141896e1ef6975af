package org.nagare.rules.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.InformationSystem;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Whoever is said to have no access sends nothing by the system that the sentence speaks of. */
public final class AccessDenied implements Rule {

	private static final Pattern DENIED = Pattern.compile("(.+?)から(?:は|も)?.*(?:アクセス|接続|閲覧|参照|利用)(?:(?:が|は|も|すること(?:が|は))?(?:できな|不可)|(?:する|される|させる)こと(?:は|が|も)(?:な|あり得な)い|(?:させ|され)ない)");

	/** What others are called in a sentence, and in one word as the name of a body. */
	private static final Pattern OTHERS = Pattern.compile("(?:ほか|他|外)の(?=[市区町村都道府県団])");

	@Override
	public String code() {
		return "agree.access-denied";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			for (Cell cell : context.cells()) {
				boolean risk = cell.origin() == Origin.ENTERED && cell.meaning().startsWith("Ⅲ") && context.folded(cell).contains("から");
				for (String sentence : risk ? Values.text(cell).map(JapaneseText::sentences).orElse(List.of()) : List.<String>of()) {
					Matcher denied = DENIED.matcher(JapaneseText.folded(sentence));
					if (denied.find()) {
						acquired(OTHERS.matcher(denied.group(1)).replaceAll("他"), sentence, file, context).ifPresent(movement -> report.about(cell).with("sentence", JapaneseText.quoted(sentence))
								.with("from", movement.from().node().map(Naming::display).orElse("")).related(movement.arrow().flow()));
					}
				}
			}
		}
	}

	/** What comes from one of those named before the denial, through a system that the sentence names, if it names one. */
	private static Optional<Movement> acquired(String who, String sentence, SpiFile file, RuleContext context) {
		List<Movement> all = context.derivation().movements(file).stream().filter(movement -> movement.from().node().filter(node -> who.contains(JapaneseText.folded(Naming.shortDisplay(node)))).isPresent()).toList();
		List<InformationSystem> named = context.derivation().systemsInOrder().stream().filter(system -> sentence.contains(Naming.shortDisplay(system)) || sentence.contains(Naming.display(system))).toList();
		return all.stream().filter(movement -> named.isEmpty() || movement.arrow().path().stream().anyMatch(named::contains)).findFirst();
	}

}
