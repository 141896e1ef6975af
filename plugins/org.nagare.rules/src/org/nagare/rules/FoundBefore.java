package org.nagare.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nagare.dsl.project.NagareProject;
import org.nagare.model.Assessment;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.finding.Finding;

/**
 * What was found at the last look at a project.
 *
 * @param unsaved the open texts, as they were then
 * @param found   by the names of the assessments
 * @param across  what is known when all have been looked at
 */
record FoundBefore(Map<Path, String> unsaved, Map<String, List<Finding>> found, List<Finding> across) {

	static FoundBefore nothing(Map<Path, String> unsaved) {
		return new FoundBefore(unsaved, Map.of(), List.of());
	}

	/** Whether it is about these assessments; two of one name cannot be told apart. */
	boolean isOf(List<Assessment> assessments) {
		return found.size() == assessments.size() && List.copyOf(found.keySet()).equals(assessments.stream().map(FoundBefore::name).toList());
	}

	FoundBefore with(Map<Path, String> texts, Assessment assessment, List<Finding> findings) {
		Map<String, List<Finding>> all = new LinkedHashMap<>(found);
		all.put(name(assessment), findings);
		return new FoundBefore(Map.copyOf(texts), all, across);
	}

	FoundBefore withAcross(List<Finding> findings) {
		return new FoundBefore(unsaved, found, findings);
	}

	/** In the order of reading; what several assessments tell of one place is told once. */
	List<Finding> all() {
		List<Finding> all = new ArrayList<>();
		found.values().forEach(all::addAll);
		all.addAll(across);
		return OneTelling.of(all).stream().sorted(Finding.READING_ORDER).toList();
	}

	/** The one assessment to which every text belongs that has changed since; none where a shared text has, or where nothing has that is open. */
	Optional<Assessment> concerned(NagareProject project, Map<Path, String> texts) {
		List<Optional<Assessment>> concerned = new ArrayList<>();
		for (Path file : project.folder().files()) {
			if (!Objects.equals(texts.get(file), unsaved.get(file))) {
				concerned.add(text(project, project.folder().nameOf(file)).flatMap(ProjectModel::assessmentOf));
			}
		}
		return concerned.stream().distinct().count() == 1 ? concerned.get(0) : Optional.empty();
	}

	private static Optional<ProjectFile> text(NagareProject project, String name) {
		return project.files().stream().filter(text -> project.nameOf(text.eResource().getURI()).equals(name)).findFirst();
	}

	private static String name(Assessment assessment) {
		return String.valueOf(assessment.getName());
	}
}
