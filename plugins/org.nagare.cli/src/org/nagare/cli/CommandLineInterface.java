package org.nagare.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.nagare.cli.command.BuildCommand;
import org.nagare.cli.command.CheckCommand;
import org.nagare.cli.command.CommandFailure;
import org.nagare.cli.command.FigureCommand;
import org.nagare.cli.command.FormCommand;
import org.nagare.cli.command.FormatCommand;
import org.nagare.cli.command.LanguageServerCommand;
import org.nagare.cli.command.NagareCommand;
import org.nagare.cli.command.NewCommand;
import org.nagare.cli.command.RenameCommand;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.messages.MessageLanguage;
import picocli.CommandLine;

/** All commands as one interface; it can be started any number of times in one process. */
public final class CommandLineInterface {

	private static final String LANGUAGE_OPTION = "--lang";

	private final Console console;

	public CommandLineInterface(Console console) {
		this.console = console;
	}

	/** Runs one command and answers the exit status. */
	public int run(String... arguments) {
		Console spoken = inLanguageOf(arguments);
		CommandLine line = new CommandLine(new NagareCommand(spoken));
		line.addSubcommand(new BuildCommand(spoken));
		line.addSubcommand(new CheckCommand(spoken));
		line.addSubcommand(new FigureCommand(spoken));
		line.addSubcommand(new FormCommand(spoken));
		line.addSubcommand(new FormatCommand(spoken));
		line.addSubcommand(new RenameCommand(spoken));
		line.addSubcommand(new NewCommand(spoken));
		line.addSubcommand(new LanguageServerCommand(spoken));
		line.addSubcommand(new CommandLine.HelpCommand());
		Locale locale = spoken.language() == MessageLanguage.JAPANESE ? Locale.JAPANESE : Locale.ENGLISH;
		ResourceBundle texts = ResourceBundle.getBundle("org.nagare.cli.help", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		line.setResourceBundle(texts);
		line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(texts));
		line.setOut(new PrintWriter(spoken.out(), true));
		line.setErr(new PrintWriter(spoken.err(), true));
		line.setUsageHelpAutoWidth(false);
		line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
		line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, spoken));
		line.setParameterExceptionHandler(new WrongUse(spoken));
		return line.execute(arguments);
	}

	private static int failed(Exception exception, Console console) {
		return switch (exception) {
			case CommandFailure failure -> {
				console.say(failure.message(), failure.parameters());
				yield failure.status();
			}
			case IOException problem -> {
				console.say(CommandMessage.NOT_READABLE, Map.of("path", String.valueOf(problem.getMessage()), "reason", problem.getClass().getSimpleName()));
				yield ExitStatus.INPUT_OUTPUT_FAILED;
			}
			default -> new UnexpectedFailure(console).tell(exception);
		};
	}

	/** The language has to be known before the first message, also before one about a wrong argument. */
	private Console inLanguageOf(String[] arguments) {
		for (int i = 0; i < arguments.length; i++) {
			String wanted = arguments[i].startsWith(LANGUAGE_OPTION + "=") ? arguments[i].substring(LANGUAGE_OPTION.length() + 1)
					: arguments[i].equals(LANGUAGE_OPTION) && i + 1 < arguments.length ? arguments[i + 1] : null;
			if (wanted != null) {
				MessageLanguage language = wanted.equals("en") ? MessageLanguage.ENGLISH : MessageLanguage.JAPANESE;
				return new Console(console.in(), console.out(), console.err(), language, console.folder());
			}
		}
		return console;
	}
}
