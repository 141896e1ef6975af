package org.nagare.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;

/** A mistake of the program itself: the person is told in words, the details go to a file that can be handed on. */
final class UnexpectedFailure {

	private final Console console;

	UnexpectedFailure(Console console) {
		this.console = console;
	}

	int tell(Throwable failure) {
		if (failure instanceof OutOfMemoryError) {
			console.say(CommandMessage.TOO_LARGE_FOR_MEMORY, Map.of());
			return ExitStatus.INPUT_OUTPUT_FAILED;
		}
		String what = failure.getClass().getSimpleName();
		try {
			Path log = Files.createTempFile("nagare-", ".log");
			try (PrintStream details = new PrintStream(Files.newOutputStream(log), false, StandardCharsets.UTF_8)) {
				failure.printStackTrace(details);
			}
			console.say(CommandMessage.UNEXPECTED, Map.of("what", what, "log", log.toString()));
		} catch (IOException e) {
			console.say(CommandMessage.UNEXPECTED_UNLOGGED, Map.of("what", what));
		}
		return ExitStatus.INPUT_OUTPUT_FAILED;
	}
}
