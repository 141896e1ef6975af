package org.nagare.sirius.services;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.nagare.rules.finding.Finding;
import org.nagare.sirius.diagram.ProjectState;
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

	private static List<Finding> findings(EObject thing) {
		ProjectState state = ProjectState.of(thing);
		return state.kept(FoundAtThings.class, () -> FoundAtThings.of(state.project(), LocalDate.now())).at(thing);
	}
}
