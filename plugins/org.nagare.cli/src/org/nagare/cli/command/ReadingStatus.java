package org.nagare.cli.command;

import org.nagare.cli.ExitStatus;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.project.SourceProblem;

/** The status of a command that cannot go on because of a text: one that could not be read at all is not an error of its author. */
final class ReadingStatus {

	private ReadingStatus() {
	}

	static int of(SourceProblem problem) {
		return problem.code().equals(LanguageFinding.FILE_UNREADABLE.code()) ? ExitStatus.INPUT_OUTPUT_FAILED : ExitStatus.ERRORS_FOUND;
	}
}
