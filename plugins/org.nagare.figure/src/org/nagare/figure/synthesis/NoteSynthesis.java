package org.nagare.figure.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.model.ExceptionalCase;
import org.nagare.model.Note;
import org.nagare.model.Step;
import org.nagare.model.StepPart;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;

/** The (備考): a heading for each 業務 where there are several, number and sentence of each step, ※ lines. */
final class NoteSynthesis {
	private final AssessmentDerivation derivation;
	private final TextReferences references;

	NoteSynthesis(AssessmentDerivation derivation) {
		this.derivation = derivation;
		this.references = new TextReferences(derivation);
	}

	/** The lines of some steps only, under the headings they always have. */
	List<FigureSection> sections(Collection<Step> steps) {
		Set<String> keys = new HashSet<>();
		steps.forEach(step -> keys.add(key(step)));
		return sections().stream()
				.map(section -> new FigureSection(section.key(), section.heading(), section.title(),
						section.steps().stream().filter(step -> keys.contains(step.key())).toList()))
				.filter(section -> !section.steps().isEmpty()).toList();
	}

	List<FigureSection> sections() {
		List<SubAffair> affairs = derivation.subAffairs();
		List<FigureSection> sections = new ArrayList<>();
		for (SubAffair affair : affairs) {
			String title = Naming.display(affair);
			String heading = affairs.size() > 1 ? (sections.size() + 1) + ". " + title : "";
			sections.add(new FigureSection(key(affair), heading, title, affair.getSteps().stream().map(this::step).toList()));
		}
		return sections;
	}

	private FigureStep step(Step step) {
		List<String> remarks = new ArrayList<>();
		for (StepPart part : step.getParts()) {
			if (part instanceof Note note && note.getText() != null) {
				remarks.add(references.printed(note.getText(), step));
			} else if (part instanceof ExceptionalCase exception && exception.getText() != null) {
				remarks.add(references.printed(exception.getText(), step));
			}
		}
		String number = derivation.stepNumber(step).map(Object::toString).orElse("");
		String sentence = step.getText() == null ? "" : references.printed(step.getText(), step);
		return new FigureStep(key(step), number, sentence, remarks);
	}

	private String key(org.eclipse.emf.ecore.EObject thing) {
		return derivation.project().key(thing).map(Object::toString).orElse("");
	}
}
