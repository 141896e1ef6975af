package org.nagare.cli;

import org.nagare.cli.speech.Console;
import org.nagare.dsl.messages.MessageLanguage;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
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
		boolean japanese = console.language() == MessageLanguage.JAPANESE;
		CommandLine command = exception.getCommandLine();
		String what = switch (exception) {
			case UnmatchedArgumentException unmatched -> {
				String found = String.join(" ", unmatched.getUnmatched());
				yield japanese ? "«" + found + "» という指定はありません。" : "Unknown: «" + found + "».";
			}
			case MissingParameterException missing -> {
				String names = String.join(" ", missing.getMissing().stream().map(argument -> argument.paramLabel()).toList());
				yield japanese ? names + " の指定が要ります。" : "Missing: " + names + ".";
			}
			default -> japanese ? "指定を読めません: " + exception.getMessage() : exception.getMessage();
		};
		console.err().println(what);
		console.err().print(command.getUsageMessage(CommandLine.Help.Ansi.OFF).lines().limit(2).reduce("", (all, line) -> all + line + "\n"));
		console.err().println(japanese ? "詳しくは: nagare help " + name(command) : "More: nagare help " + name(command));
		return ExitStatus.WRONG_USE;
	}

	private static String name(CommandLine command) {
		return command.getParent() == null ? "" : command.getCommandName();
	}
}
