package org.nagare.sirius.tests.viewpoint;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.sirius.tests.Checkout;

/** The shipped viewpoint as Sirius reads it, and the examples on which it is tried. */
abstract class OnEveryExample {

	SiriusMetamodels metamodels;
	Viewpoint viewpoint;

	static Stream<ProjectFolder> examples() throws IOException {
		return Checkout.examples().stream();
	}

	@BeforeEach
	void read() {
		metamodels = SiriusMetamodels.read();
		viewpoint = Viewpoint.shipped(metamodels);
	}
}
