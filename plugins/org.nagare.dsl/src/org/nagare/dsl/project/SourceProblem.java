package org.nagare.dsl.project;

import java.util.Comparator;
import org.nagare.dsl.messages.FindingSeverity;

/**
 * Something that the language found in a file. The file is given as it lies in the project, with «/» between folders on every system;
 * lines and columns count from 1, an offset in characters from 0.
 */
public record SourceProblem(String code, FindingSeverity severity, String message, String file, int line, int column, int offset, int length) {

	/** The order in which people read: by file, by place, and then by code so that it is the same on each machine. */
	public static final Comparator<SourceProblem> READING_ORDER = Comparator.comparing(SourceProblem::file).thenComparingInt(SourceProblem::offset)
			.thenComparing(SourceProblem::code).thenComparing(SourceProblem::message);
}
