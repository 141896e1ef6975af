package org.nagare.sirius.tests.viewpoint;

import java.io.IOException;
import java.util.stream.Stream;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.sirius.tests.Checkout;

/** The examples on which the viewpoint is tried. */
abstract class OnEveryExample extends OnTheViewpoint {

	static Stream<ProjectFolder> examples() throws IOException {
		return Checkout.examples().stream();
	}
}
