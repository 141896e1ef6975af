package org.nagare.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nagare.cli.command.CommandFailure;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.message.Undelivered;
import org.nagare.file.FileNameCoding;
import org.nagare.file.FileTrouble;

/** From whatever ended a command early to a message and an exit status. */
final class Failures {

	private final Console console;

	Failures(Console console) {
		this.console = console;
	}

	int tell(Throwable problem) {
		return switch (problem) {
			case CommandFailure failure -> {
				console.say(failure.message(), failure.parameters());
				yield failure.status();
			}
			case Undelivered failure -> {
				failure.tell(console::say);
				yield ExitStatus.of(failure.reason());
			}
			case InvalidPathException path -> badPath(path);
			case IOException output -> outputFailed(output);
			default -> new UnexpectedFailure(console).tell(problem);
		};
	}

	/** A reader that has seen enough and left, as «head» does, needs no message. */
	int outputFailed(IOException problem) {
		FileTrouble trouble = FileTrouble.of(problem);
		String words = trouble.english().toLowerCase(Locale.ROOT);
		if (!words.contains("pipe") && !words.contains("パイプ")) {
			console.say(CommandMessage.OUTPUT_FAILED, Map.of("reason", console.isJapanese() ? trouble.japanese() : trouble.english()));
		}
		return ExitStatus.INPUT_OUTPUT_FAILED;
	}

	private int badPath(InvalidPathException path) {
		Optional<String> coding = FileNameCoding.spoils(path.getInput());
		if (coding.isPresent()) {
			console.say(CommandMessage.NARROW_FILE_NAMES, Map.of("coding", coding.get()));
			return ExitStatus.INPUT_OUTPUT_FAILED;
		}
		console.say(CommandMessage.BAD_PATH, Map.of("path", path.getInput(), "reason", path.getReason()));
		return ExitStatus.WRONG_USE;
	}
}
