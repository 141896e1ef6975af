package org.nagare.sirius.tests.viewpoint;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.nagare.sirius.tests.Session;

/** The shipped viewpoint as Sirius reads it, and diagrams drawn by it. */
abstract class OnTheViewpoint {

	SiriusMetamodels metamodels;
	Viewpoint viewpoint;

	@BeforeEach
	void read() {
		metamodels = SiriusMetamodels.known();
		viewpoint = Viewpoint.shipped(metamodels);
	}

	Canvas drawn(String diagram, EObject subject) {
		return Canvas.of(metamodels, viewpoint, diagram, subject);
	}

	/** The whole figure of the first assessment. */
	Canvas figure(Session session) {
		return drawn("figure", session.assessments().get(0));
	}

	/** The views of the notation, by the elements of the diagram. */
	Map<EObject, EObject> placed(Canvas canvas) {
		return new NotationModel().attach(metamodels, canvas.diagram());
	}
}
