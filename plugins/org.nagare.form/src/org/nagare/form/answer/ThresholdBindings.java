package org.nagare.form.answer;

import static org.nagare.form.answer.Answer.at;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__THRESHOLDS;
import static org.nagare.model.ModelPackage.Literals.THRESHOLD_INPUT__AS_OF;
import static org.nagare.model.ModelPackage.Literals.THRESHOLD_INPUT__VALUE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.nagare.form.text.Wording;
import org.nagare.model.ThresholdInput;
import org.nagare.model.ThresholdSubject;
import org.nagare.model.derivation.HandlersCount;
import org.nagare.model.derivation.ThresholdJudgement;
import org.nagare.model.value.Interval;

/** The threshold: what goes into the judgement, of which day, and what comes out. */
final class ThresholdBindings {

	private ThresholdBindings() {
	}

	static Answer judgement(Matter matter) {
		ThresholdJudgement judgement = matter.derivation().threshold();
		if (judgement.result().isEmpty()) {
			String missing = judgement.missing().stream().map(ThresholdSubject::getLiteral).collect(Collectors.joining("、"));
			return Answer.unknown("しきい値の" + missing + "がまだ決まりません。", "Not known well enough for the threshold: " + missing + ".",
					at(matter.assessment(), ASSESSMENT__THRESHOLDS));
		}
		String word = switch (judgement.result().get()) {
			case NONE -> "義務なし";
			case BASIC -> "基礎項目";
			case BASIC_AND_KEY -> "重点項目";
			case BASIC_AND_FULL -> "全項目";
		};
		return Answer.of(new Answer.Words(List.of(Answer.Word.of(word)), false), at(matter.assessment(), ASSESSMENT__THRESHOLDS));
	}

	/** Own staff and that of contractors: the number written for the judgement, else the counted one. */
	static Answer handlers(Matter matter) {
		HandlersCount count = matter.derivation().handlers();
		if (count.judged().equals(Interval.ANY)) {
			return Answer.unknown("しきい値の取扱者数も、部署と委託先の人数も書かれていません。", "Neither the number for the threshold nor those of departments and contractors are written.",
					at(matter.assessment(), ASSESSMENT__THRESHOLDS));
		}
		return Answer.of(new Answer.Quantity(Amount.of(count.judged())), at(matter.assessment(), ASSESSMENT__THRESHOLDS));
	}

	static Answer incident(Matter matter) {
		Optional<Boolean> happened = matter.derivation().threshold().incident();
		if (happened.isEmpty()) {
			return Answer.unknown("しきい値の重大事故が書かれていません。", "Whether a serious incident happened is not written for the threshold.",
					at(matter.assessment(), ASSESSMENT__THRESHOLDS));
		}
		return Answer.of(new Answer.Words(List.of(Answer.Word.of(happened.get() ? "あり" : "なし")), false),
				input(matter, ThresholdSubject.INCIDENT).map(input -> at(input, THRESHOLD_INPUT__VALUE)).orElseGet(() -> at(matter.assessment())));
	}

	/** The day on which something was counted. */
	static Binding asOf(ThresholdSubject subject) {
		return matter -> input(matter, subject).filter(input -> input.getAsOf() != null)
				.map(input -> Answer.of(new Answer.Text(Wording.of(input.getAsOf() + " 時点"), false), at(input, THRESHOLD_INPUT__AS_OF)))
				.orElseGet(() -> Answer.unknown("しきい値の" + subject.getLiteral() + "に時点が書かれていません。",
						"It is not written of which day the threshold's " + subject.getLiteral() + " is.", at(matter.assessment(), ASSESSMENT__THRESHOLDS)));
	}

	private static Optional<ThresholdInput> input(Matter matter, ThresholdSubject subject) {
		return matter.assessment().getThresholds().stream().filter(input -> input.getSubject() == subject).findFirst();
	}
}
