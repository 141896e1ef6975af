package org.nagare.rules.tests.mutation;

import java.nio.file.Path;
import java.util.Set;

/**
 * One mistake at one place of one example.
 *
 * @param name  of the kind of mistake
 * @param codes of which one must appear
 * @param where the file and line, or the cell, by which it is known in the list of survivors
 * @param text  the file with the mistake
 */
record Mutation(String name, Set<String> codes, ExampleProject project, Path file, String where, String text) {

	String place() {
		return project.name() + "/" + where;
	}
}
