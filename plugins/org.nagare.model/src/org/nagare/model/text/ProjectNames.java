package org.nagare.model.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Assessment;
import org.nagare.model.Boundary;
import org.nagare.model.Entrustment;
import org.nagare.model.FigureLayout;
import org.nagare.model.ItemGroup;
import org.nagare.model.Member;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.ProjectFile;
import org.nagare.model.ReEntrustment;
import org.nagare.model.RecordedItem;
import org.nagare.model.SpiFile;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.ProjectModel;

/** The names of everything in the texts of a project. Departments and boundaries do not add to a name. */
final class ProjectNames implements NameRules.Offers {

	private final Map<List<String>, List<NameOffer>> named = new HashMap<>();
	private final Map<String, List<NameOffer>> inner = new HashMap<>();

	ProjectNames(ProjectModel project) {
		for (ProjectFile text : project.texts()) {
			Optional<String> assessment = ProjectModel.assessmentOf(text).map(Assessment::getName);
			// a text of an assessment that is not there is nobody's
			if (assessment.isPresent() || !text.eIsSet(ModelPackage.Literals.PROJECT_FILE__ASSESSMENT)) {
				text.getStatements().forEach(statement -> enter(statement, assessment));
			}
		}
	}

	@Override
	public List<NameOffer> named(List<String> name) {
		return named.getOrDefault(name, List.of());
	}

	@Override
	public List<NameOffer> inner(String name) {
		return inner.getOrDefault(name, List.of());
	}

	private void enter(EObject thing, Optional<String> assessment) {
		if (thing instanceof Named one && one.getName() != null && !one.getName().isEmpty() && !(one instanceof FigureLayout)) {
			offer(one, assessment);
		}
		if (thing instanceof Organization || thing instanceof Member || thing instanceof SpiFile || thing instanceof ItemGroup
				|| thing instanceof SubAffair || thing instanceof Entrustment || thing instanceof ReEntrustment) {
			thing.eContents().forEach(part -> enter(part, assessment));
		}
	}

	private void offer(Named thing, Optional<String> assessment) {
		List<String> full = fullName(thing, assessment);
		NameOffer offer = new NameOffer(thing, full, assessment);
		named.computeIfAbsent(full, name -> new ArrayList<>(1)).add(offer);
		if (thing instanceof Member && thing.eContainer() instanceof Named) {
			List<String> brief = assessment.map(name -> List.of(name, thing.getName())).orElseGet(() -> List.of(thing.getName()));
			named.computeIfAbsent(brief, name -> new ArrayList<>(1)).add(offer);
		}
		if (thing instanceof Step || thing instanceof RecordedItem || thing instanceof ReEntrustment) {
			inner.computeIfAbsent(thing.getName(), name -> new ArrayList<>(1)).add(offer);
		}
	}

	private static List<String> fullName(Named thing, Optional<String> assessment) {
		List<String> names = new ArrayList<>(4);
		names.add(thing.getName());
		for (EObject container = thing.eContainer(); container != null; container = container.eContainer()) {
			boolean transparent = thing instanceof Member && (container instanceof OrganizationUnit || container instanceof Boundary);
			if (!transparent && container instanceof Named outer && outer.getName() != null) {
				names.add(outer.getName());
			}
		}
		if (!(thing instanceof Assessment)) {
			assessment.ifPresent(names::add);
		}
		Collections.reverse(names);
		return names;
	}
}
