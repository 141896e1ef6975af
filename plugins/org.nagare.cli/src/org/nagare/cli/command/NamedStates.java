package org.nagare.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.nagare.cli.speech.Console;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The two states that a command compares, as the command line names them. */
final class NamedStates {

	@Parameters(index = "0", paramLabel = "OLD", descriptionKey = "OLD")
	private Path older;

	@Parameters(index = "1", paramLabel = "NEW", descriptionKey = "NEW")
	private Path newer;

	@Option(names = "--assessment", paramLabel = "NAME")
	private String assessment;

	List<TwoStates.Pair> read(Console console) {
		return new TwoStates(console, new ProjectReader(console)).of(older, newer, assessment);
	}
}
