package org.nagare.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.file.FileNameCoding;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what of the arguments is wrong, how the command is used, and where help is. */
final class WrongUse implements IParameterExceptionHandler {

	private final Console console;

	WrongUse(Console console) {
		this.console = console;
	}

	@Override
	public int handleParseException(ParameterException exception, String[] arguments) {
		CommandLine command = exception.getCommandLine();
		Optional<String> coding = Arrays.stream(arguments).flatMap(argument -> FileNameCoding.spoils(argument).stream()).findFirst();
		if (coding.isPresent()) {
			console.say(CommandMessage.NARROW_FILE_NAMES, Map.of("coding", coding.get()));
			return ExitStatus.INPUT_OUTPUT_FAILED;
		}
		switch (exception) {
			case UnmatchedArgumentException unmatched -> tell(unmatched, command);
			case MissingParameterException missing -> console.say(CommandMessage.ARGUMENT_MISSING, Map.of("name", String.join(" ", missing.getMissing().stream().map(WrongUse::nameWithLabel).toList())));
			case OverwrittenOptionException twice -> console.say(CommandMessage.OPTION_TWICE, Map.of("name", nameOf(twice.getOverwritten())));
			default -> tellValue(exception);
		}
		Help help = command.getHelp();
		console.err().print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
		boolean isCommand = command.getParent() != null;
		console.err().println((console.isJapanese() ? "詳しくは: nagare help" : "More: nagare help") + (isCommand ? " " + command.getCommandName() : ""));
		return ExitStatus.WRONG_USE;
	}

	private void tell(UnmatchedArgumentException unmatched, CommandLine command) {
		String first = unmatched.getUnmatched().get(0);
		if (first.startsWith("-") && first.length() > 1) {
			console.say(CommandMessage.UNKNOWN_OPTION, Map.of("name", first));
		} else if (command.getParent() == null) {
			List<String> known = command.getSubcommands().keySet().stream().toList();
			console.say(CommandMessage.NO_SUCH_COMMAND, Map.of("name", first, "known", console.list(known)));
		} else {
			console.say(CommandMessage.TOO_MANY_ARGUMENTS, Map.of("name", String.join(" ", unmatched.getUnmatched())));
		}
	}

	/** Only options with a few fixed values, numbers, days and paths can have a wrong one. */
	private void tellValue(ParameterException exception) {
		ArgSpec argument = exception.getArgSpec();
		String value = exception.getValue();
		if (argument == null || value == null) {
			console.say(CommandMessage.ARGUMENTS_UNREADABLE, Map.of());
			return;
		}
		Class<?> type = argument.isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
		if (type.isEnum()) {
			List<String> allowed = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
			console.say(CommandMessage.NOT_ALLOWED_VALUE, Map.of("name", nameOf(argument), "value", value, "allowed", console.list(allowed)));
		} else if (type == int.class) {
			console.say(CommandMessage.NOT_ALLOWED_VALUE, Map.of("name", nameOf(argument), "value", value, "allowed", argument.paramLabel()));
		} else if (type == LocalDate.class) {
			console.say(CommandMessage.NO_SUCH_DAY, Map.of("name", nameOf(argument), "value", value));
		} else {
			console.say(CommandMessage.BAD_PATH, Map.of("path", value, "reason", nameOf(argument)));
		}
	}

	private static String nameOf(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.shortestName() : argument.paramLabel();
	}

	private static String nameWithLabel(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.shortestName() + " " + option.paramLabel() : argument.paramLabel();
	}
}
