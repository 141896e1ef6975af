package org.nagare.dsl.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.naming.Membership;
import org.nagare.dsl.naming.NagareDescriptionStrategy;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.ProjectFile;

/**
 * A text of a reading.
 *
 * @param written    as it stands in the file or in the editor
 * @param offers     the names that it gives, in its order
 * @param assessment the one whose own text it is; empty where it is shared
 * @param refersTo   addresses of the other texts in which something stands that it refers to; known when it has been checked
 * @param unresolved whether it refers to something that was not found; known when it has been checked
 * @param problems   what the language has found in it
 */
record KeptText(XtextResource resource, String written, List<Offer> offers, Optional<String> assessment, Set<URI> refersTo, boolean unresolved, List<SourceProblem> problems) {

	/** A name, and what is called so. */
	record Offer(QualifiedName name, QualifiedName fullName, EClass type, URI thing) {

		private static Offer of(IEObjectDescription description) {
			return new Offer(description.getName(), NagareDescriptionStrategy.qualifiedName(description), description.getEClass(), description.getEObjectURI());
		}
	}

	/** Not checked yet. */
	static KeptText of(XtextResource resource, String written, NagareLanguage language) {
		List<Offer> offers = new ArrayList<>();
		language.description(resource).getExportedObjects().forEach(description -> offers.add(Offer.of(description)));
		Optional<String> assessment = resource.getContents().stream().findFirst().filter(ProjectFile.class::isInstance).flatMap(Membership::of);
		return new KeptText(resource, written, offers, assessment, Set.of(), false, List.of());
	}

	KeptText checked(NagareLanguage language, String name) {
		List<SourceProblem> found = language.check(resource, name);
		Set<URI> others = new HashSet<>();
		boolean missing = false;
		for (TreeIterator<EObject> things = resource.getAllContents(); things.hasNext();) {
			for (EObject meant : things.next().eCrossReferences()) {
				missing |= meant.eIsProxy();
				Resource text = meant.eIsProxy() ? null : meant.eResource();
				if (text != null && text != resource) {
					others.add(text.getURI());
				}
			}
		}
		return new KeptText(resource, written, offers, assessment, others, missing, found);
	}

	boolean isOf(Set<String> assessments) {
		return assessment.filter(assessments::contains).isPresent();
	}

	boolean givesTheSameNames(KeptText other) {
		return offers.equals(other.offers);
	}

	/** Whether a library stands in it, that other assessments may use. */
	boolean holdsLibrary() {
		return resource.getContents().stream().anyMatch(content -> content instanceof ProjectFile file && file.getStatements().stream().anyMatch(MeasureLibrary.class::isInstance));
	}

	/** Whether one of these words is a part of a name that it gives. */
	boolean gives(Set<String> words) {
		return offers.stream().anyMatch(offer -> offer.fullName().getSegments().stream().anyMatch(words::contains) || offer.name().getSegments().stream().anyMatch(words::contains));
	}

	/** Whether every name that is given in it could be read, and belongs somewhere. */
	boolean isClean() {
		boolean stray = resource.getContents().stream().anyMatch(content -> content instanceof ProjectFile file && file.getAssessment() != null && file.getAssessment().eIsProxy());
		return !stray && !resource.getParseResult().hasSyntaxErrors() && !(resource instanceof NagareResource text && text.isUnreadable());
	}
}
