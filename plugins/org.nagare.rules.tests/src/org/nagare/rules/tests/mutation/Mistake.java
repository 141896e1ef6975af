package org.nagare.rules.tests.mutation;

import java.util.List;
import java.util.Set;

/** A kind of mistake that fits any project. */
interface Mistake {

	String name();

	/** The codes of which one must appear. */
	Set<String> codes();

	/** The mistake at every place where it fits. */
	List<Mutation> mutations(ExampleProject project);
}
