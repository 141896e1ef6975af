package org.nagare.rules.drawing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nagare.model.Node;
import org.nagare.model.Step;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Residence;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/**
 * The arrows of a step lead where its sentences say. What is received from somebody comes from there, and what is sent to somebody goes there;
 * where nobody is named, what a step only receives does not leave the body, and what it only sends does not come to it.
 */
public final class DirectionInText implements Rule {

	private static final Pattern RECEIVES = Pattern.compile("受け付け|受け取|受領|取り込|入手|取得する|(?:届出|申請|申込み?|請求|通知|移転|提供|判定)を受け");
	private static final Pattern SENDS = Pattern.compile("送る|送り|送付|送信|通知する|通知し|交付|提供する|提供し|渡す|渡し|移転する|移転し|振り込");
	private static final Pattern BOTH_WAYS = Pattern.compile("照会|求め|相互|双方|送受信|同様|回答|得る");
	/** What follows the name of somebody from whom something comes, or to whom it goes. */
	private static final String FROM = "から(?!の)[^。]*(?:受け|取り込|入手|取得|得る|得て)";
	private static final String TO = "に(?!関|よ|つい|対|お|係|基|代)[^。]*(?:送る|送り|送付|送信|渡す|渡し|登録する|登録し|通知する|通知し|提供する|提供し|移転する|移転し|交付)";
	/** What follows the name of somebody who hands something in, and of somebody to whom it is handed in or where it is put down; what was done before is another step. */
	private static final String BY = "が(?:[^。、]{0,20}を)?(?:示す|示し(?!た)|提示する|提示し(?!た)|持って|持参し(?!た)|提出する|提出し(?!た)|届け出る|申請する|申請し(?!た))";
	private static final String AT = "に(?:[^。、]{0,20}を)?(?:記録する|記録し(?!た)|行き|行って|持参し(?!た)|提出する(?!よう)|提出し(?!た)|届け出る|届け出て)";
	private static final int SHORTEST_NAME = 2;
	/** What a display adds in brackets, which sentences leave out. */
	private static final Pattern ADDED = Pattern.compile("[(（][^)）]*[)）]$");

	@Override
	public String code() {
		return "figure.direction-in-text";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Step step : context.derivation().steps()) {
			List<Arrow> arrows = context.derivation().arrows(step);
			if (!arrows.isEmpty() && step.getText() != null) {
				wrong(step, arrows, context).ifPresent(sentence -> report.about(step).with("step", context.derivation().stepNumber(step).map(Object::toString).orElse(""))
						.with("sentence", JapaneseText.quoted(sentence)).related(arrows.get(0).flow()));
			}
		}
	}

	private static Optional<String> wrong(Step step, List<Arrow> arrows, RuleContext context) {
		List<String> sentences = JapaneseText.sentences(step.getText());
		Set<Node> nodes = new LinkedHashSet<>();
		arrows.forEach(arrow -> nodes.addAll(arrow.path()));
		for (Node node : nodes) {
			boolean sends = arrows.stream().anyMatch(arrow -> arrow.path().subList(0, arrow.path().size() - 1).contains(node));
			boolean receives = arrows.stream().anyMatch(arrow -> arrow.path().subList(1, arrow.path().size()).contains(node));
			Optional<String> sentence = sentences.stream()
					.filter(each -> !sends && (says(each, node, FROM) || says(each, node, BY)) || !receives && (says(each, node, TO) || says(each, node, AT))).findFirst();
			if (sentence.isPresent()) {
				return sentence;
			}
		}
		return acrossTheBorder(step.getText(), sentences, arrows, context).or(() -> new DirectionsTold(step.getText(), arrows, context.derivation()).wrong());
	}

	private static boolean says(String sentence, Node node, String what) {
		return Stream.concat(Stream.of(Naming.display(node), Naming.shortDisplay(node)), Naming.aliases(node).stream()).flatMap(name -> Stream.of(name, ADDED.matcher(name).replaceFirst(""))).filter(name -> name.length() >= SHORTEST_NAME).distinct()
				.anyMatch(name -> sentence.contains(name) && Pattern.compile(Pattern.quote(name) + what).matcher(sentence).find());
	}

	/** Where all that crosses the border of the body does so the other way round. */
	private static Optional<String> acrossTheBorder(String text, List<String> sentences, List<Arrow> arrows, RuleContext context) {
		boolean receives = RECEIVES.matcher(text).find();
		boolean sends = SENDS.matcher(text).find();
		if (receives == sends || BOTH_WAYS.matcher(text).find()) {
			return Optional.empty();
		}
		Predicate<Node> own = node -> Residence.body(node).equals(context.derivation().body());
		// what somebody outside does is told from the other side
		if (arrows.stream().flatMap(arrow -> arrow.path().stream()).anyMatch(node -> !own.test(node) && sentences.stream().anyMatch(sentence -> says(sentence, node, "(?:が|は、)")))) {
			return Optional.empty();
		}
		List<Arrow> crossing = arrows.stream().filter(arrow -> own.test(arrow.source()) != own.test(arrow.target())).toList();
		boolean turned = !crossing.isEmpty() && crossing.stream().allMatch(arrow -> own.test(arrow.source()) == receives);
		return turned ? sentences.stream().filter(each -> (receives ? RECEIVES : SENDS).matcher(each).find()).findFirst() : Optional.empty();
	}
}
