package org.nagare.sirius.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer;
import org.nagare.model.Assessment;
import org.nagare.model.Boundary;
import org.nagare.model.Displayed;
import org.nagare.model.Entrustment;
import org.nagare.model.Node;
import org.nagare.model.ProjectFile;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.value.Present;

/**
 * What could be drawn and is not, because no line leads to it: what was created a moment ago has to be somewhere until its first line is
 * drawn. The print does not show it; the diagram does, faintly. Only texts of the assessment and that of its body are looked
 * at: a shared library of bodies holds many that this affair will never meet.
 */
final class Unconnected {

	private final Set<EObject> used = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<Displayed> found = new ArrayList<>();

	private Unconnected() {
	}

	/** Nothing in the project speaks of it, nor of anything in it: it was made and not used yet. */
	static List<Displayed> loose(AssessmentDerivation derivation) {
		List<Displayed> unconnected = of(derivation);
		Set<EObject> spokenOf = UsageCrossReferencer.findAll(unconnected, derivation.project().texts()).keySet();
		return unconnected.stream().filter(thing -> spokenOf.stream().noneMatch(one -> EcoreUtil.isAncestor(thing, one))).toList();
	}

	static List<Displayed> of(AssessmentDerivation derivation) {
		Unconnected search = new Unconnected();
		ProjectModel project = derivation.project();
		// what another assessment draws is no loose end of this one
		project.assessments().stream().map(project::derive).forEach(search::noteUse);
		for (ProjectFile text : HomeTexts.of(derivation)) {
			text.getStatements().forEach(search::visit);
		}
		return List.copyOf(search.found);
	}

	private void noteUse(AssessmentDerivation derivation) {
		Assessment assessment = derivation.assessment();
		used.addAll(Present.in(assessment.getEntities()));
		derivation.arrows().stream().map(Arrow::path).forEach(used::addAll);
		for (SpiFile file : derivation.files()) {
			used.addAll(Present.in(file.getHolders()));
			used.addAll(Present.in(file.getReplicas()));
		}
		for (Entrustment entrustment : derivation.entrustments()) {
			Present.of(entrustment.getContractor()).ifPresent(used::add);
			derivation.chain(entrustment).forEach(link -> link.to().ifPresent(used::add));
			used.addAll(derivation.targets(entrustment));
		}
	}

	/** Enters the thing unless it, or something in it, is used; whether it is. */
	private boolean visit(EObject thing) {
		boolean isUsed = used.contains(thing);
		int place = found.size();
		for (EObject member : thing.eContents()) {
			isUsed |= member instanceof Displayed && visit(member);
		}
		if (!isUsed && (thing instanceof Node || thing instanceof Boundary)) {
			found.add(place, (Displayed) thing);
		}
		return isUsed;
	}
}
