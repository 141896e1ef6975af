package org.nagare.form.answer;

import static org.nagare.form.answer.Answer.at;
import static org.nagare.model.ModelPackage.Literals.DISPLAYED__DISPLAY;
import static org.nagare.model.ModelPackage.Literals.INFORMATION_SYSTEM__FUNCTIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.form.text.Wording;
import org.nagare.form.text.Wording.Manner;
import org.nagare.model.InformationSystem;
import org.nagare.model.SystemFunction;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.AssessmentPlan;
import org.nagare.model.vocabulary.SystemKind;

/** One system of the affair. */
final class SystemBindings {

	private SystemBindings() {
	}

	static Answer name(Matter matter) {
		return Answer.of(new Answer.Text(Wording.of(matter.system(), Manner.PRESENTING), false), at(matter.system(), DISPLAYED__DISPLAY));
	}

	static Answer functions(Matter matter) {
		List<SystemFunction> functions = matter.system().getFunctions();
		if (functions.isEmpty()) {
			return Told.missing(matter.system(), INFORMATION_SYSTEM__FUNCTIONS);
		}
		List<Wording> lines = new ArrayList<>();
		for (int i = 0; i < functions.size(); i++) {
			SystemFunction function = functions.get(i);
			lines.add(Wording.of(i + 1 + ". ").then(function.getHeading() == null ? Wording.MISSING : matter.read(function.getHeading())));
			if (function.getExplanation() != null) {
				lines.add(matter.read(function.getExplanation()));
			}
		}
		return Answer.of(new Answer.Text(Wording.join(lines, "\n"), functions.stream().anyMatch(function -> function.getHeading() == null)),
				at(matter.system(), INFORMATION_SYSTEM__FUNCTIONS));
	}

	/** What it is connected with; a system without any neighbour is unknown and not alone. */
	static Answer connections(Matter matter) {
		List<InformationSystem> connected = matter.derivation().connections(matter.system());
		if (connected.isEmpty()) {
			return Answer.unknown("接続が分かる流れも「接続」もありません。", "No flow and no 接続 tells a connection.", at(matter.system()));
		}
		List<Answer.Word> words = connected.stream().map(system -> Answer.Word.of(
				AssessmentDerivation.kind(system).map(SystemKind::word).orElse("その他"), Wording.of(system, Manner.SHORT))).toList();
		List<Answer.Trace> traces = new ArrayList<>();
		traces.add(at(matter.system()));
		connected.forEach(system -> traces.add(at(system)));
		return new Answer(new Answer.Words(words, false), traces);
	}

	/** Seen over all affairs of the body, for the sheet is about all of them. */
	static Answer holdsNumber(Matter matter) {
		return truth(matter, AssessmentPlan.around(matter.derivation()).holdsNumber(matter.system()));
	}

	static Answer reachesNumber(Matter matter) {
		return truth(matter, AssessmentPlan.around(matter.derivation()).reachesNumber(matter.system()));
	}

	/** The systems of all affairs of the body in one figure. */
	static Answer overview(Matter matter) {
		return AssessmentPlan.around(matter.derivation()).systems().isEmpty()
				? Answer.unknown("どの事務のシステムも分かりません。", "It is not known which systems any affair uses.", at(matter.assessment()))
				: Answer.of(new Answer.Drawn(Answer.Drawing.SYSTEMS), at(matter.assessment()));
	}

	/** What no file and no arrow tells, a person enters. */
	private static Answer truth(Matter matter, Optional<Boolean> known) {
		return Answer.of(known.<Answer.Content>map(Answer.Truth::new).orElseGet(() -> new Answer.Asked(List.of())), at(matter.system()));
	}
}
