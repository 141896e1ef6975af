package org.nagare.sirius.tests.viewpoint;

import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/**
 * The variables that Sirius sets where an expression stands, with the Java types that their values can have. They are told by the annotations
 * of the expression in the metamodel, by the tool around it and by what its operations declare.
 */
final class Scope {

	/** The diagram and its views: objects of classes that the plug-in does not know. */
	static final Class<?> VIEW = EObject.class;

	private static final String MODEL = "org.nagare.model.";
	private static final String VARIABLES = "http://www.eclipse.org/sirius/interpreted/expression/variables";

	private final Viewpoint viewpoint;
	private final Services services;

	Scope(Viewpoint viewpoint, Services services) {
		this.viewpoint = viewpoint;
		this.services = services;
	}

	/** The variables of an expression; «self» is what it is asked of. */
	Map<String, Set<Class<?>>> of(EObject owner, String expression) {
		Map<String, Set<Class<?>>> scope = new LinkedHashMap<>();
		annotated(owner, expression).forEach(name -> scope.put(name, Set.of(VIEW)));
		if (ancestor(owner, "MappingFilter") == null) {
			// a filter is told the element and nothing of the diagram
			scope.put("diagram", Set.of(VIEW));
		}
		EObject tool = ancestor(owner, "AbstractToolDescription");
		EObject mapping = ancestor(owner, "DiagramElementMapping");
		if (tool != null) {
			scope.put(Call.SELF, toolSelf(tool));
			tool(tool, scope);
			operations(owner, tool, scope);
		} else if (mapping != null) {
			boolean candidates = owner == mapping && expression.equals("semanticCandidatesExpression");
			scope.put(Call.SELF, candidates ? containers(mapping) : Set.of(type(Values.text(mapping, "domainClass"))));
			if (Values.is(mapping, "EdgeMapping")) {
				scope.put("source", ends(mapping, "sourceMapping"));
				scope.put("target", ends(mapping, "targetMapping"));
			}
		} else if (Values.is(owner, "DiagramDescription")) {
			scope.put(Call.SELF, Set.of(type(Values.text(owner, "domainClass"))));
		} else if (Values.is(owner, "MappingFilter")) {
			scope.put(Call.SELF, domains(Values.all(owner, "mappings")));
		} else if (Values.is(owner, "SemanticBasedDecoration")) {
			scope.put(Call.SELF, Set.of(type(Values.text(owner, "domainClass"))));
		}
		return scope;
	}

	static Set<String> annotated(EObject owner, String expression) {
		Set<String> names = new LinkedHashSet<>();
		Values.feature(owner, expression).getEAnnotations().stream().filter(note -> VARIABLES.equals(note.getSource())).forEach(note -> names.addAll(note.getDetails().keySet()));
		return names;
	}

	static EObject ancestor(EObject at, String type) {
		for (EObject one = at; one != null; one = one.eContainer()) {
			if (Values.is(one, type)) {
				return one;
			}
		}
		return null;
	}

	/** What the precondition and the first operation of a tool are asked of. */
	private Set<Class<?>> toolSelf(EObject tool) {
		return switch (tool.eClass().getName()) {
			case "DeleteElementDescription" -> domains(users(tool, "deletionDescription"));
			case "DirectEditLabel" -> domains(users(tool, "labelDirectEdit"));
			case "ReconnectEdgeDescription" -> domains(users(tool, "reconnections"));
			default -> Set.of(EObject.class);
		};
	}

	private void tool(EObject tool, Map<String, Set<Class<?>>> scope) {
		switch (tool.eClass().getName()) {
			case "NodeCreationDescription", "ContainerCreationDescription" -> {
				scope.put("container", Set.of(EObject.class));
				scope.put("containerView", Set.of(VIEW));
			}
			case "EdgeCreationDescription" -> {
				List<EObject> mappings = Values.all(tool, "edgeMappings");
				Set<Class<?>> sources = union(mappings, "sourceMapping", Values.all(tool, "extraSourceMappings"));
				Set<Class<?>> targets = union(mappings, "targetMapping", Values.all(tool, "extraTargetMappings"));
				scope.putAll(Map.of("source", sources, "target", targets, "preSource", sources, "preTarget", targets, "sourceView", Set.of(VIEW), "targetView", Set.of(VIEW)));
			}
			case "ReconnectEdgeDescription" -> {
				List<EObject> mappings = users(tool, "reconnections");
				Set<Class<?>> ends = union(mappings, "sourceMapping", List.of());
				ends.addAll(union(mappings, "targetMapping", List.of()));
				scope.putAll(Map.of("source", ends, "target", ends, "element", domains(mappings), "edgeView", Set.of(VIEW), "otherEnd", Set.of(VIEW)));
			}
			case "DeleteElementDescription" -> scope.put("element", domains(users(tool, "deletionDescription")));
			case "DirectEditLabel" -> {
				scope.put("arg0", Set.of(String.class));
				scope.put("view", Set.of(VIEW));
			}
			case "ContainerDropDescription" -> {
				scope.put("element", domains(Values.all(tool, "mappings")));
				scope.put("newSemanticContainer", Set.of(EObject.class));
				scope.put("newContainerView", Set.of(VIEW));
			}
			case "ToolDescription" -> scope.putAll(Map.of("element", Set.of(EObject.class), "elementView", Set.of(VIEW)));
			case "OperationAction" -> scope.put("views", Set.of(VIEW));
			default -> {
				// a menu asks of the element that it is opened on
			}
		}
		for (EObject one : (Iterable<EObject>) tool::eAllContents) {
			if (Values.is(one, "SelectModelElementVariable")) {
				scope.put(Values.text(one, "name"), Set.of(elementType(Values.text(one, "candidatesExpression"))));
			}
		}
	}

	/** The candidates of a dialog are what their service says that it lists. */
	private Class<?> elementType(String candidates) {
		return services.named(Call.of(candidates).name()).stream().map(method -> method.getGenericReturnType()).filter(ParameterizedType.class::isInstance)
				.map(type -> ((ParameterizedType) type).getActualTypeArguments()[0]).filter(Class.class::isInstance).<Class<?>>map(Class.class::cast).findFirst()
				.orElse(EObject.class);
	}

	/** What the operations around an expression declare, and what they go to. */
	private static void operations(EObject owner, EObject tool, Map<String, Set<Class<?>>> scope) {
		if (Values.is(owner, "SubVariable")) {
			scope.put(Call.SELF, Set.of(VIEW));
			return;
		}
		for (EObject at = owner.eContainer(); at != null && at != tool; at = at.eContainer()) {
			if (Values.is(at, "Let")) {
				scope.put(Values.text(at, "variableName"), Set.of(Values.text(at, "valueExpression").contains(":") ? Object.class : String.class));
			} else if (Values.is(at, "For")) {
				scope.put(Values.text(at, "iteratorName"), Set.of(VIEW));
				scope.put(Call.SELF, Set.of(VIEW));
			} else if (Values.is(at, "ChangeContext")) {
				scope.put(Call.SELF, Set.of(EObject.class));
			}
		}
	}

	/** The mappings that use a tool. */
	private List<EObject> users(EObject tool, String feature) {
		return viewpoint.all("DiagramElementMapping").stream().filter(mapping -> Values.has(mapping, feature) && uses(mapping, feature, tool)).toList();
	}

	private static boolean uses(EObject mapping, String feature, EObject tool) {
		Object value = Values.get(mapping, feature);
		return value instanceof List<?> several ? several.contains(tool) : value == tool;
	}

	/** What a mapping can stand in: the subject of a diagram, or the element of a container mapping. */
	private Set<Class<?>> containers(EObject mapping) {
		Set<Class<?>> types = new LinkedHashSet<>();
		for (EObject diagram : viewpoint.diagrams()) {
			if (Viewpoint.layers(diagram).stream().anyMatch(layer -> Viewpoint.mappings(layer).contains(mapping))) {
				types.add(type(Values.text(diagram, "domainClass")));
			}
		}
		for (EObject container : viewpoint.all("ContainerMapping")) {
			for (String feature : List.of("subNodeMappings", "reusedNodeMappings", "subContainerMappings", "reusedContainerMappings")) {
				if (Values.all(container, feature).contains(mapping)) {
					types.add(type(Values.text(container, "domainClass")));
				}
			}
		}
		for (EObject bearer : viewpoint.all("AbstractNodeMapping")) {
			if (Values.all(bearer, "borderedNodeMappings").contains(mapping) || Values.all(bearer, "reusedBorderedNodeMappings").contains(mapping)) {
				types.add(type(Values.text(bearer, "domainClass")));
			}
		}
		return types;
	}

	private static Set<Class<?>> union(List<EObject> mappings, String ends, List<EObject> extra) {
		Set<Class<?>> types = new LinkedHashSet<>(domains(extra));
		mappings.forEach(mapping -> types.addAll(ends(mapping, ends)));
		return types;
	}

	private static Set<Class<?>> ends(EObject mapping, String feature) {
		return domains(Values.all(mapping, feature));
	}

	private static Set<Class<?>> domains(List<EObject> mappings) {
		Set<Class<?>> types = new LinkedHashSet<>();
		mappings.forEach(mapping -> types.add(type(Values.text(mapping, "domainClass"))));
		return types;
	}

	/** The Java interface of a class of the model. */
	static Class<?> type(String domainClass) {
		String name = domainClass.substring(domainClass.lastIndexOf(':') + 1);
		try {
			return name.equals("EObject") ? EObject.class : Class.forName(MODEL + name);
		} catch (ClassNotFoundException e) {
			return Void.class;
		}
	}
}
