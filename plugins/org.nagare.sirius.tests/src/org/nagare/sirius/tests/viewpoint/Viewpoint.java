package org.nagare.sirius.tests.viewpoint;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nagare.sirius.tests.Answers;

/** What stands in a viewpoint, by name. */
final class Viewpoint {

	private final EObject group;
	private final Answers answers = new Answers("毎月1回");

	Viewpoint(Resource odesign) {
		this.group = odesign.getContents().get(0);
		EcoreUtil.resolveAll(group);
	}

	static Viewpoint shipped(SiriusMetamodels metamodels) {
		return new Viewpoint(metamodels.load(SiriusMetamodels.shipped()));
	}

	/** Whoever is asked and told by the services. */
	Answers answers() {
		return answers;
	}

	EObject group() {
		return group;
	}

	EObject viewpoint() {
		return Values.all(group, "ownedViewpoints").get(0);
	}

	List<EObject> diagrams() {
		return Values.all(viewpoint(), "ownedRepresentations");
	}

	EObject diagram(String name) {
		return diagrams().stream().filter(one -> Values.text(one, "name").equals(name)).findFirst().orElseThrow();
	}

	List<String> serviceClasses() {
		return Values.all(viewpoint(), "ownedJavaExtensions").stream().map(one -> Values.text(one, "qualifiedClassName")).toList();
	}

	Services services() {
		return new Services(serviceClasses(), answers);
	}

	/** Layers of a diagram, the default first. */
	static List<EObject> layers(EObject diagram) {
		List<EObject> layers = new ArrayList<>();
		layers.add(Values.one(diagram, "defaultLayer"));
		layers.addAll(Values.all(diagram, "additionalLayers"));
		return layers;
	}

	/** Mappings of a layer, its own and those that it takes from elsewhere. */
	static List<EObject> mappings(EObject layer) {
		List<EObject> mappings = new ArrayList<>();
		for (String feature : List.of("nodeMappings", "containerMappings", "edgeMappings", "reusedMappings")) {
			mappings.addAll(Values.all(layer, feature));
		}
		return mappings;
	}

	/** Everything of a kind, such as «NodeCreationDescription». */
	List<EObject> all(String type) {
		List<EObject> found = new ArrayList<>();
		group.eAllContents().forEachRemaining(one -> {
			if (Values.is(one, type)) {
				found.add(one);
			}
		});
		return found;
	}

	/** The one of a kind that has the name. */
	EObject named(String type, String name) {
		return all(type).stream().filter(one -> Values.text(one, "name").equals(name)).findFirst().orElseThrow(() -> new AssertionError("no " + type + " " + name));
	}
}
