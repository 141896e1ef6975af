package org.nagare.workbench.beginning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.workbench.language.ProjectReading;

/**
 * What every assessment of a project can name, as it is written there.
 *
 * @param register the system that answers who lives where
 * @param names    all names that every assessment can use
 */
record ProjectParts(ProjectFolder project, List<String> assessments, List<String> bodies, List<String> departments, List<String> systems, Optional<String> register,
		Set<String> names) {

	static ProjectParts of(ProjectFolder folder, Map<Path, String> seen) {
		NagareProject project = ProjectReading.get().language().read(folder, seen);
		ProjectModel model = ProjectModel.of(project.files());
		List<String> bodies = new ArrayList<>();
		List<String> departments = new ArrayList<>();
		List<String> systems = new ArrayList<>();
		List<String> registers = new ArrayList<>();
		Set<String> names = new LinkedHashSet<>();
		for (ProjectFile text : model.sharedTexts()) {
			text.eAllContents().forEachRemaining(thing -> {
				if (thing instanceof Named named && named.getName() != null) {
					names.add(named.getName());
				}
				switch (thing) {
					case Organization body -> add(bodies, body);
					case OrganizationUnit unit -> add(departments, unit);
					case InformationSystem system -> {
						add(systems, system);
						if (Vocabulary.entry(SystemKind.class, system.getKind()).filter(SystemKind.RESIDENT_REGISTER::equals).isPresent()) {
							add(registers, system);
						}
					}
					default -> {
						// nothing that an assessment begins with
					}
				}
			});
		}
		return new ProjectParts(folder, model.assessments().stream().map(AssessmentName::of).toList(), bodies, departments, systems, registers.stream().findFirst(), names);
	}

	/** Whether there is one of each to choose. */
	boolean areWhole() {
		return !bodies.isEmpty() && !departments.isEmpty() && !systems.isEmpty();
	}

	private static void add(List<String> names, Named thing) {
		if (thing.getName() != null && !thing.getName().isBlank()) {
			String name = NameText.write(thing.getName());
			names.add(names.contains(name) ? qualified(thing) : name);
		}
	}

	/** With the names of what it lies in, where its own is another's too. */
	private static String qualified(Named thing) {
		String name = NameText.write(thing.getName());
		for (EObject at = thing.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof Named outer && outer.getName() != null) {
				name = NameText.write(outer.getName()) + "." + name;
			}
		}
		return name;
	}
}
