package org.nagare.rules.drawing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nagare.model.Flow;
import org.nagare.model.Node;
import org.nagare.model.Step;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.TextEdits;
import org.nagare.rules.prose.JapaneseText;

/** A step that speaks of both directions draws both. */
public final class TwoWayStep implements Rule {

	private static final List<Pattern> BOTH_WAYS = List.of(Pattern.compile("相互に|双方向|送受信|同様(?:に|の(?:方法|経路|手順)(?:で|により)).*(?:照会|提供|送信)|互いに"));
	private static final Pattern NOT_MEANT = Pattern.compile("しない|ない。$");

	@Override
	public String code() {
		return "figure.two-way-step";
	}

	/** From outside to another place of the body than it went from, as an answer goes on to the system that holds the file. */
	private static boolean comesBack(Arrow there, Arrow back, RuleContext context) {
		Predicate<Node> own = node -> context.derivation().zone(node).zone().isOfBody();
		return own.test(there.source()) && !own.test(there.target()) && own.test(back.target());
	}

	private static boolean isNamed(Node node, String sentence) {
		return sentence.contains(Naming.display(node)) || sentence.contains(Naming.shortDisplay(node));
	}

	/** The same things on the way back; what else is told of the way there need not hold for it. */
	private static String reversed(Flow flow, TextEdits edits) {
		List<String> way = flow.getHops().stream().map(edits::words).toList().reversed();
		return String.join(" → ", way) + " : " + flow.getPayloads().stream().map(edits::words).collect(Collectors.joining(", "));
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Step step : context.derivation().steps()) {
			List<Arrow> arrows = context.derivation().arrows(step);
			Optional<String> sentence = JapaneseText.sentence(String.valueOf(step.getText()), BOTH_WAYS, NOT_MEANT);
			boolean both = arrows.stream().anyMatch(one -> arrows.stream().anyMatch(other -> one.target() == other.source() && (one.source() == other.target() || comesBack(one, other, context))));
			if (sentence.isPresent() && !arrows.isEmpty() && !both) {
				Report.Told told = report.about(step).with("step", context.derivation().stepNumber(step).map(Object::toString).orElse("")).with("sentence", JapaneseText.quoted(sentence.get()));
				List<Flow> all = arrows.stream().map(Arrow::flow).distinct().toList();
				all.forEach(told::related);
				List<Flow> named = arrows.stream().filter(arrow -> isNamed(arrow.source(), sentence.get()) || isNamed(arrow.target(), sentence.get())).map(Arrow::flow).distinct().toList();
				List<Flow> flows = all.size() == 1 ? all : named;
				if (flows.size() == 1) {
					told.fix(new Bilingual("逆向きの矢印を加える", "Add the arrow of the other direction"), context.edits().lineAfter(flows.get(0), reversed(flows.get(0), context.edits())));
				}
			}
		}
	}
}
