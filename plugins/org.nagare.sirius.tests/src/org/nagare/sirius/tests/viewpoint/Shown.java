package org.nagare.sirius.tests.viewpoint;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.Key;

/** What a person sees in a diagram, in words: what stands where, which line leads from where to where, and what is written at each. */
final class Shown {

	private Shown() {
	}

	static List<String> of(Canvas canvas, ProjectModel project) {
		return canvas.views().stream().map(view -> view(view, canvas, project)).sorted().toList();
	}

	private static String view(EObject view, Canvas canvas, ProjectModel project) {
		String told = Values.text(Values.one(view, "actualMapping"), "name") + " " + thing(view, project) + " «" + Values.text(view, "name") + "»";
		if (Values.is(view, "DEdge")) {
			return told + " " + end(Values.one(view, "sourceNode"), project) + " -> " + end(Values.one(view, "targetNode"), project) + " " + line(canvas.style(view));
		}
		EObject around = view.eContainer();
		return told + " in " + (around == canvas.diagram() ? "the diagram" : thing(around, project));
	}

	private static String end(EObject view, ProjectModel project) {
		return Values.text(Values.one(view, "actualMapping"), "name") + " " + thing(view, project);
	}

	private static String line(EObject style) {
		return Values.text(style, "lineStyle") + Values.text(style, "sizeComputationExpression");
	}

	private static String thing(EObject view, ProjectModel project) {
		EObject thing = Canvas.subject(view);
		return project.key(thing).map(Key::toString).orElseGet(() -> thing.eClass().getName());
	}
}
