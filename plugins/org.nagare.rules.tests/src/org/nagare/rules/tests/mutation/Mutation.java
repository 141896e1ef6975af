package org.nagare.rules.tests.mutation;

import java.nio.file.Path;

/** One mistake at one place of one example. */
record Mutation(Operator operator, ExampleProject project, Path file, int line, String before, String text) {

	/** By what it is known in the list of survivors. */
	String place() {
		return project.name() + "/" + project.folder().nameOf(file) + ":" + line;
	}
}
