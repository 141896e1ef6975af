package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Assessment;
import org.nagare.model.ModelPackage;
import org.nagare.model.ProjectFile;
import org.nagare.model.Statement;
import org.nagare.model.key.Key;
import org.nagare.model.key.KeyIndex;
import org.nagare.model.value.Present;

/**
 * All texts of a project, and which of them belong to which assessment: a text with an assessment in it, or one that says that it belongs
 * to one; any other is shared. The view is of the moment it was made; after a change a new one is made.
 */
public final class ProjectModel {

	private final List<ProjectFile> texts;
	private final List<Assessment> assessments = new ArrayList<>();
	private final List<ProjectFile> shared = new ArrayList<>();
	private final Map<Assessment, List<ProjectFile>> own = new IdentityHashMap<>();
	private final Map<Assessment, AssessmentDerivation> derivations = new IdentityHashMap<>();
	private final Map<Class<?>, Object> kept = new HashMap<>();
	private KeyIndex keys;
	private List<Handover> handovers;

	private ProjectModel(Collection<ProjectFile> texts) {
		this.texts = List.copyOf(texts);
		for (ProjectFile text : this.texts) {
			for (Statement statement : text.getStatements()) {
				if (statement instanceof Assessment assessment) {
					assessments.add(assessment);
				}
			}
		}
		for (ProjectFile text : this.texts) {
			Optional<Assessment> assessment = assessmentOf(text);
			if (assessment.isPresent()) {
				own.computeIfAbsent(assessment.get(), key -> new ArrayList<>()).add(text);
			} else if (!text.eIsSet(ModelPackage.Literals.PROJECT_FILE__ASSESSMENT)) {
				// a text that says it belongs to an assessment which is not there is nobody's, and not everybody's
				shared.add(text);
			}
		}
	}

	public static ProjectModel of(Collection<ProjectFile> texts) {
		return new ProjectModel(texts);
	}

	/** The assessment that a text belongs to; the first where two stand in one text. */
	public static Optional<Assessment> assessmentOf(ProjectFile text) {
		for (Statement statement : text.getStatements()) {
			if (statement instanceof Assessment assessment) {
				return Optional.of(assessment);
			}
		}
		return Present.of(text.getAssessment());
	}

	public List<ProjectFile> texts() {
		return texts;
	}

	/** All assessments in the order of the texts. */
	public List<Assessment> assessments() {
		return List.copyOf(assessments);
	}

	public Optional<Assessment> assessment(String name) {
		return assessments.stream().filter(assessment -> name.equals(assessment.getName())).findFirst();
	}

	public List<ProjectFile> sharedTexts() {
		return List.copyOf(shared);
	}

	public List<ProjectFile> ownTexts(Assessment assessment) {
		List<ProjectFile> found = own.get(assessment);
		if (found != null) {
			return List.copyOf(found);
		}
		// the second assessment of a text has no text of its own, but what stands beside it is what it means
		return assessment.eContainer() instanceof ProjectFile text ? List.of(text) : List.of();
	}

	/** What the texts of an assessment state, its own first, then the shared ones. */
	public <S extends Statement> List<S> statements(Assessment assessment, Class<S> type) {
		List<S> found = new ArrayList<>();
		collect(ownTexts(assessment), type, found);
		collect(shared, type, found);
		return found;
	}

	/** What the shared texts state. */
	public <S extends Statement> List<S> sharedStatements(Class<S> type) {
		List<S> found = new ArrayList<>();
		collect(shared, type, found);
		return found;
	}

	private static <S extends Statement> void collect(List<ProjectFile> texts, Class<S> type, List<S> found) {
		for (ProjectFile text : texts) {
			for (Statement statement : text.getStatements()) {
				if (type.isInstance(statement)) {
					found.add(type.cast(statement));
				}
			}
		}
	}

	/** What follows for one assessment; made once for each. */
	public synchronized AssessmentDerivation derive(Assessment assessment) {
		return derivations.computeIfAbsent(assessment, one -> AssessmentDerivation.of(one, this));
	}

	/** What the affairs of a body hand to each other, as the assessments on both sides tell it. */
	public synchronized List<Handover> handovers() {
		if (handovers == null) {
			handovers = Handovers.of(this);
		}
		return handovers;
	}

	/** The keys of everything in the project. */
	public synchronized KeyIndex keys() {
		if (keys == null) {
			keys = KeyIndex.of(texts);
		}
		return keys;
	}

	/** What somebody makes of all texts, made once: every assessment asks for the same. */
	public synchronized <T> T kept(Class<T> type, Function<ProjectModel, T> maker) {
		return type.cast(kept.computeIfAbsent(type, one -> maker.apply(this)));
	}

	public Optional<Key> key(EObject thing) {
		return keys().key(thing);
	}
}
