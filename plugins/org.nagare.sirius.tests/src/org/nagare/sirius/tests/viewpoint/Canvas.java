package org.nagare.sirius.tests.viewpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nagare.sirius.diagram.ProjectState;

/**
 * A diagram as a refresh of Sirius builds it, in the order of its own: containers and nodes by their candidates, layer for layer, then lines
 * by candidates, finders and the condition on each pair of views.
 */
final class Canvas {

	private final SiriusMetamodels metamodels;
	private final Interpreter interpreter;
	private final EObject diagram;
	private final Set<EObject> active = new LinkedHashSet<>();
	private final Map<EObject, List<EObject>> viewsOfMapping = new LinkedHashMap<>();
	private final List<EObject> edges = new ArrayList<>();

	private Canvas(SiriusMetamodels metamodels, Viewpoint viewpoint, EObject description, EObject subject) {
		this.metamodels = metamodels;
		this.diagram = metamodels.create("diagram.DSemanticDiagram");
		Values.set(diagram, "target", subject);
		Values.set(diagram, "description", description);
		this.interpreter = new Interpreter(viewpoint.services()).with("diagram", diagram).with("viewpoint", diagram);
		for (EObject layer : Viewpoint.layers(description)) {
			active.addAll(Viewpoint.mappings(layer));
		}
		fill(diagram, subject, active.stream().filter(mapping -> !Values.is(mapping, "EdgeMapping")).toList());
		active.stream().filter(mapping -> Values.is(mapping, "EdgeMapping")).forEach(this::connect);
	}

	static Canvas of(SiriusMetamodels metamodels, Viewpoint viewpoint, String description, EObject subject) {
		return new Canvas(metamodels, viewpoint, viewpoint.diagram(description), subject);
	}

	private void fill(EObject containerView, EObject container, List<EObject> mappings) {
		for (EObject mapping : mappings) {
			Interpreter here = interpreter.with("containerView", containerView).with("container", container);
			for (EObject candidate : here.all(container, Values.text(mapping, "semanticCandidatesExpression"))) {
				if (Values.isOf(candidate, Values.text(mapping, "domainClass")) && here.isTrue(candidate, Values.text(mapping, "preconditionExpression"))) {
					EObject view = view(containerView, mapping, candidate);
					List<EObject> inner = new ArrayList<>();
					for (String feature : List.of("subNodeMappings", "reusedNodeMappings", "subContainerMappings", "reusedContainerMappings")) {
						inner.addAll(Values.all(mapping, feature));
					}
					fill(view, candidate, inner);
				}
			}
		}
	}

	private EObject view(EObject containerView, EObject mapping, EObject subject) {
		boolean inList = containerView.eClass().getName().equals("DNodeList");
		boolean list = Values.text(mapping, "childrenPresentation").equals("List");
		String type = Values.is(mapping, "ContainerMapping") ? list ? "DNodeList" : "DNodeContainer" : inList ? "DNodeListElement" : "DNode";
		EObject view = metamodels.create("diagram." + type);
		Values.set(view, "target", subject);
		Values.set(view, "actualMapping", mapping);
		Values.add(containerView, inList ? "ownedElements" : "ownedDiagramElements", view);
		viewsOfMapping.computeIfAbsent(mapping, absent -> new ArrayList<>()).add(view);
		Values.set(view, "name", label(view));
		return view;
	}

	private void connect(EObject mapping) {
		for (EObject candidate : interpreter.all(subject(diagram), Values.text(mapping, "semanticCandidatesExpression"))) {
			if (!Values.isOf(candidate, Values.text(mapping, "domainClass"))) {
				continue;
			}
			for (EObject source : interpreter.all(candidate, Values.text(mapping, "sourceFinderExpression"))) {
				for (EObject target : interpreter.all(candidate, Values.text(mapping, "targetFinderExpression"))) {
					for (EObject sourceView : views(Values.all(mapping, "sourceMapping"), source)) {
						for (EObject targetView : views(Values.all(mapping, "targetMapping"), target)) {
							connect(mapping, candidate, sourceView, targetView);
						}
					}
				}
			}
		}
	}

	private void connect(EObject mapping, EObject candidate, EObject sourceView, EObject targetView) {
		Interpreter here = interpreter.with("source", subject(sourceView)).with("target", subject(targetView)).with("sourceView", sourceView).with("targetView", targetView)
				.with("containerView", diagram).with("container", subject(diagram));
		if (here.isTrue(candidate, Values.text(mapping, "preconditionExpression"))) {
			EObject edge = metamodels.create("diagram.DEdge");
			Values.set(edge, "target", candidate);
			Values.set(edge, "actualMapping", mapping);
			Values.set(edge, "sourceNode", sourceView);
			Values.set(edge, "targetNode", targetView);
			Values.add(diagram, "ownedDiagramElements", edge);
			viewsOfMapping.computeIfAbsent(mapping, absent -> new ArrayList<>()).add(edge);
			Values.set(edge, "name", label(edge));
			edges.add(edge);
		}
	}

	private List<EObject> views(List<EObject> mappings, EObject subject) {
		return mappings.stream().flatMap(mapping -> viewsOfMapping.getOrDefault(mapping, List.of()).stream()).filter(view -> subject(view) == subject).toList();
	}

	/** The style that Sirius takes: the first whose condition holds, else the one of the mapping. */
	EObject style(EObject view) {
		EObject mapping = Values.one(view, "actualMapping");
		for (EObject conditional : Values.all(mapping, "conditionnalStyles")) {
			if (interpreter.with("view", view).isTrue(subject(view), Values.text(conditional, "predicateExpression"))) {
				return Values.one(conditional, "style");
			}
		}
		return Values.one(mapping, "style");
	}

	private String label(EObject view) {
		EObject style = style(view);
		EObject labelled = Values.is(style, "EdgeStyleDescription") ? Values.one(style, "centerLabelStyleDescription") : style;
		return (String) interpreter.with("view", view).evaluate(subject(view), Values.text(labelled, "labelExpression"));
	}

	static EObject subject(EObject view) {
		return Values.one(view, "target");
	}

	EObject diagram() {
		return diagram;
	}

	Interpreter interpreter() {
		return interpreter;
	}

	/** The views of a mapping, by its name. */
	List<EObject> views(String mapping) {
		return viewsOfMapping.entrySet().stream().filter(entry -> Values.text(entry.getKey(), "name").equals(mapping)).flatMap(entry -> entry.getValue().stream()).toList();
	}

	/** The views of a mapping that stand for what the print shows: what nothing speaks of yet is faint. */
	List<EObject> printed(String mapping) {
		return views(mapping).stream().filter(view -> !ProjectState.drawn(diagram).isLoose(subject(view))).toList();
	}

	/** All views: frames, nodes, lines of lists, edges. */
	List<EObject> views() {
		return viewsOfMapping.values().stream().flatMap(List::stream).toList();
	}
}
