package org.nagare.figure.synthesis;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.model.Entrustment;
import org.nagare.model.Named;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ChainLink;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.CircledNumber;
import org.nagare.model.value.Present;

/** The chains of entrustment in words. */
final class EntrustmentNotes {
	/** Where nobody is named yet. */
	static final String OPEN = "未定";
	private final AssessmentDerivation derivation;

	EntrustmentNotes(AssessmentDerivation derivation) {
		this.derivation = derivation;
	}

	List<FigureSection> sections() {
		List<FigureStep> lines = new ArrayList<>();
		for (Entrustment entrustment : derivation.entrustments()) {
			String key = derivation.project().key(entrustment).map(Object::toString).orElse("");
			String sentence = Naming.display(entrustment) + "：" + name(entrustment.getContractor());
			List<String> links = derivation.chain(entrustment).stream().map(EntrustmentNotes::line).toList();
			lines.add(new FigureStep(key, CircledNumber.of(lines.size() + 1), sentence, links));
		}
		return lines.isEmpty() ? List.of() : List.of(new FigureSection("委託", "", "委託", lines));
	}

	private static String line(ChainLink link) {
		String matter = link.link().getMatter() == null ? "" : "「" + link.link().getMatter() + "」";
		return "再委託" + (link.depth() > 1 ? "（" + link.depth() + "次）" : "") + matter + "：" + link.from().map(Naming::display).orElse(OPEN) + " → "
				+ link.to().map(Naming::display).orElse(OPEN);
	}

	private static String name(Named party) {
		return Present.is(party) ? Naming.display(party) : OPEN;
	}
}
