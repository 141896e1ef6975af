package org.nagare.sirius.services;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Fix;
import org.nagare.sirius.diagram.ProjectState;
import org.nagare.sirius.dialog.Remedies;
import org.nagare.sirius.finding.FoundAtThings;

/** What the layer of findings shows. The rules are asked once for each state of the texts, and only while the layer is shown. */
public final class FindingServices {

	public boolean hasFinding(EObject thing) {
		return !findings(thing).isEmpty();
	}

	/** What is found, and what to do. */
	public String findingText(EObject thing) {
		return findings(thing).stream().map(finding -> finding.code() + " " + finding.message() + finding.help().map(help -> "\n　" + help).orElse(""))
				.collect(Collectors.joining("\n"));
	}

	/** Whether a remedy is known for something that is found at the thing. */
	public boolean hasFix(EObject thing) {
		return !fixes(thing).isEmpty();
	}

	/** Lets a person choose a remedy and writes it into the saved texts; what is not saved yet would be lost by that, so it is asked to be saved first. */
	public EObject chooseFix(EObject thing) {
		List<Fix> fixes = fixes(thing);
		if (ProjectState.of(thing).project().texts().stream().anyMatch(text -> text.eResource().isModified())) {
			Remedies.askToSave();
		} else {
			Remedies.choose(fixes.stream().map(Fix::title).toList()).ifPresent(choice -> Remedies.write(found(thing).mended(fixes.get(choice))));
		}
		return thing;
	}

	private static List<Fix> fixes(EObject thing) {
		return findings(thing).stream().flatMap(finding -> finding.fixes().stream()).toList();
	}

	private static List<Finding> findings(EObject thing) {
		return found(thing).at(thing);
	}

	private static FoundAtThings found(EObject thing) {
		ProjectState state = ProjectState.of(thing);
		return state.kept(FoundAtThings.class, () -> FoundAtThings.of(state.project(), LocalDate.now()));
	}
}
