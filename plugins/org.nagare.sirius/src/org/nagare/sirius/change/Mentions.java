package org.nagare.sirius.change;

import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.text.TextMeanings;
import org.nagare.model.text.TextPiece;

/** Names in braces within the sentences of a project. */
final class Mentions {

	private final ProjectModel project;

	Mentions(ProjectModel project) {
		this.project = project;
	}

	/** Whether a sentence outside of the thing names it, or something in it. */
	boolean mentions(EObject thing) {
		return project.texts().stream().anyMatch(text -> mentions(text, thing));
	}

	/** Whether a sentence of one text does. */
	boolean mentions(ProjectFile text, EObject thing) {
		Optional<AssessmentDerivation> reader = ProjectModel.assessmentOf(text).or(() -> project.assessments().stream().findFirst()).map(project::derive);
		return reader.isPresent() && mentions(text, thing, new TextMeanings(reader.get()));
	}

	private static boolean mentions(ProjectFile text, EObject thing, TextMeanings meanings) {
		for (TreeIterator<EObject> all = text.eAllContents(); all.hasNext();) {
			EObject owner = all.next();
			if (owner == thing) {
				all.prune();
				continue;
			}
			for (EAttribute attribute : owner.eClass().getEAllAttributes()) {
				if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany() && owner.eGet(attribute) instanceof String sentence
						&& sentence.indexOf('{') >= 0 && meanings.read(sentence, owner).stream().anyMatch(piece -> isAbout(piece, thing))) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isAbout(TextPiece piece, EObject thing) {
		EObject meant = switch (piece) {
			case TextPiece.Mention mention -> mention.thing();
			case TextPiece.Property property -> property.owner();
			case TextPiece.Number number -> number.step();
			default -> null;
		};
		return meant != null && EcoreUtil.isAncestor(thing, meant);
	}
}
