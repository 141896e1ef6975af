package org.nagare.rules.drawing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nagare.model.Note;
import org.nagare.model.Step;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.PayloadContent;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** Of what is said to have no number, some arrow has none. */
public final class NumberDenied implements Rule {

	private static final List<Pattern> DENIED = List.of(Pattern.compile("個人番号[^、]*(?:含まない|含まれない|含みません|含まれません|含めない|含めません|欄[はが](?:無い|ない|ありません))"));
	private static final Pattern CONDITIONAL = Pattern.compile("場合|とき|でなければ");

	@Override
	public String code() {
		return "figure.number-denied";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Step step : context.derivation().steps()) {
			List<Arrow> arrows = context.derivation().arrows(step);
			Stream<String> words = Stream.concat(Stream.ofNullable(step.getText()), step.getParts().stream().filter(Note.class::isInstance).map(note -> String.valueOf(((Note) note).getText())));
			if (!arrows.isEmpty() && arrows.stream().allMatch(NumberDenied::hasNumber)) {
				words.flatMap(text -> JapaneseText.sentence(text, DENIED, CONDITIONAL).stream()).findFirst()
						.ifPresent(sentence -> report.about(step).with("step", context.derivation().stepNumber(step).map(Object::toString).orElse("")).with("sentence", JapaneseText.quoted(sentence))
								.concerning(arrows.get(0).flow()).related(arrows.get(0).flow())
								.explaining(context.cells().stream().filter(cell -> arrows.stream().anyMatch(arrow -> cell.things().contains(arrow.flow())))));
			}
		}
	}

	private static boolean hasNumber(Arrow arrow) {
		return arrow.flow().getPayloads().stream().map(PayloadContent::of).anyMatch(content -> content.hasNumberInWords()
				|| content.items().stream().anyMatch(item -> PayloadContent.category(item).filter(ItemCategory.INDIVIDUAL_NUMBER::equals).isPresent()));
	}
}
