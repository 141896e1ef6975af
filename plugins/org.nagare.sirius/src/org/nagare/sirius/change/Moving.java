package org.nagare.sirius.change;

import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer;
import org.nagare.model.Entrustment;
import org.nagare.model.Member;
import org.nagare.model.Named;
import org.nagare.model.ProjectFile;
import org.nagare.model.ReEntrustment;
import org.nagare.model.Statement;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Residence;
import org.nagare.sirius.diagram.HomeTexts;
import org.nagare.sirius.diagram.OpenDiagram;

/** Puts a thing into another frame, where the grammar lets it stand and every name keeps meaning what it meant. */
public final class Moving {

	private final AssessmentDerivation derivation;

	public Moving(AssessmentDerivation derivation) {
		this.derivation = derivation;
	}

	/** Why the thing may not be dropped on a view of the container. */
	public Optional<MoveRefusal> refusal(EObject thing, EObject container, EObject containerView) {
		return OpenDiagram.holdsViews(containerView) ? refusal(thing, container) : Optional.of(MoveRefusal.ON_A_THING);
	}

	/** Why the thing may not stand there; what is no body, department or boundary is the open space around them. */
	public Optional<MoveRefusal> refusal(EObject thing, EObject container) {
		if (!Nesting.isMovable(thing)) {
			return Optional.of(MoveRefusal.STANDS_BY_ITSELF);
		}
		if (!Nesting.allows(container, (Member) thing) || EcoreUtil.isAncestor(thing, container)) {
			return Optional.of(MoveRefusal.NOT_THERE);
		}
		// within a body departments and boundaries add nothing to a name; elsewhere a dotted name in a sentence would lose its meaning
		if (Residence.body(thing).equals(Residence.body(container))) {
			return Optional.empty();
		}
		if (new Mentions(derivation.project()).mentions(thing)) {
			return Optional.of(MoveRefusal.MENTIONED);
		}
		return isNameFree((Member) thing, container) ? Optional.empty() : Optional.of(MoveRefusal.NAME_TAKEN);
	}

	private static boolean isNameFree(Member thing, EObject container) {
		String name = ((Named) thing).getName();
		EObject body = Residence.body(container).<EObject>map(found -> found).orElse(container);
		var all = body.eAllContents();
		while (all.hasNext()) {
			if (all.next() instanceof Named other && other instanceof Member && other.getName() != null && other.getName().equals(name)) {
				return false;
			}
		}
		return true;
	}

	/** Moves it; whether that changed anything. */
	public boolean move(EObject thing, EObject container) {
		if (refusal(thing, container).isPresent() || standsThere(thing, container)) {
			return false;
		}
		// a text that calls the thing by a dotted name has no change of its own in the model, and would not be saved
		UsageCrossReferencer.find(thing, derivation.project().texts()).forEach(usage -> usage.getEObject().eResource().setModified(true));
		EList<Member> members = Nesting.members(container);
		if (members != null) {
			return members.add((Member) thing);
		}
		ProjectFile text = HomeTexts.of(derivation).stream().filter(one -> EcoreUtil.isAncestor(one, thing)).findFirst()
				.orElseGet(() -> (ProjectFile) derivation.assessment().eContainer());
		return text.getStatements().add((Statement) thing);
	}

	private static boolean standsThere(EObject thing, EObject container) {
		return Nesting.members(container) == null ? thing.eContainer() instanceof ProjectFile : thing.eContainer() == container;
	}

	/** Hangs a link of a chain, with all below it, under another link or entrustment. */
	public static boolean move(ReEntrustment link, EObject above) {
		if (EcoreUtil.isAncestor(link, above) || above == link.eContainer()) {
			return false;
		}
		return switch (above) {
			case Entrustment entrustment -> entrustment.getReEntrustments().add(link);
			case ReEntrustment other when !other.isNone() -> other.getReEntrustments().add(link);
			default -> false;
		};
	}
}
