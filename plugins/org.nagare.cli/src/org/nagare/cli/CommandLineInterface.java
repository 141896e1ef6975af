package org.nagare.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.nagare.cli.command.BuildCommand;
import org.nagare.cli.command.CheckCommand;
import org.nagare.cli.command.DiffCommand;
import org.nagare.cli.command.ExplainCommand;
import org.nagare.cli.command.FigureCommand;
import org.nagare.cli.command.FormCommand;
import org.nagare.cli.command.FormatCommand;
import org.nagare.cli.command.HelpCommand;
import org.nagare.cli.command.LanguageServerCommand;
import org.nagare.cli.command.LibraryCommand;
import org.nagare.cli.command.NagareCommand;
import org.nagare.cli.command.NagareCommand.LanguageName;
import org.nagare.cli.command.NewCommand;
import org.nagare.cli.command.ProgramVersion;
import org.nagare.cli.command.RenameCommand;
import org.nagare.cli.command.ReviseCommand;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.font.Machine;
import org.nagare.file.FileNameCoding;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** All commands as one interface; it can be started any number of times in one process. */
public final class CommandLineInterface {

	private static final int WIDTH = 80;
	private static final int WIDEST_OPTION = 24;

	private final Console console;
	private final Machine machine;

	public CommandLineInterface(Console console, Machine machine) {
		this.console = console;
		this.machine = machine;
	}

	/** Runs one command and answers the exit status. Whatever happens is told in words. */
	public int run(String... arguments) {
		Console spoken = askedLanguage(arguments).map(language -> console.in(language.language())).orElse(console);
		Failures failures = new Failures(spoken);
		try {
			if (Arrays.stream(arguments).anyMatch(FileNameCoding::hasLost)) {
				spoken.say(CommandMessage.NARROW_TERMINAL, Map.of("coding", FileNameCoding.name()));
				return ExitStatus.INPUT_OUTPUT_FAILED;
			}
			StringWriter texts = new StringWriter();
			int status = commands(spoken, machine, failures, new PrintWriter(texts)).execute(arguments);
			spoken.err().flush();
			if (!texts.toString().isEmpty()) {
				spoken.put(texts.toString());
			}
			return status;
		} catch (IOException | RuntimeException | Error problem) {
			return failures.tell(problem);
		}
	}

	private static CommandLine commands(Console console, Machine machine, Failures failures, PrintWriter texts) {
		CommandLine line = new CommandLine(new NagareCommand(console));
		line.addSubcommand(new BuildCommand(console, machine));
		line.addSubcommand(new CheckCommand(console));
		line.addSubcommand(new ExplainCommand(console));
		line.addSubcommand(new FigureCommand(console, machine));
		line.addSubcommand(new FormCommand(console, machine));
		line.addSubcommand(new DiffCommand(console));
		line.addSubcommand(new ReviseCommand(console));
		line.addSubcommand(new FormatCommand(console));
		line.addSubcommand(new RenameCommand(console));
		line.addSubcommand(new NewCommand(console));
		line.addSubcommand(new LibraryCommand(console));
		line.addSubcommand(new LanguageServerCommand(console));
		line.addSubcommand(new HelpCommand(console));
		line.getCommandSpec().versionProvider(new ProgramVersion(console));
		Locale locale = console.isJapanese() ? Locale.JAPANESE : Locale.ENGLISH;
		ResourceBundle descriptions = ResourceBundle.getBundle("org.nagare.cli.help", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		line.setResourceBundle(descriptions);
		line.getSubcommands().values().forEach(sub -> {
			sub.setResourceBundle(descriptions);
			sub.getCommandSpec().usageMessage().abbreviateSynopsis(true);
		});
		line.setOut(texts);
		line.setErr(new PrintWriter(console.err(), true));
		// a file may well be named «@something»
		line.setExpandAtFiles(false);
		line.setUsageHelpWidth(WIDTH);
		line.setUsageHelpAutoWidth(false);
		line.setUsageHelpLongOptionsMaxWidth(WIDEST_OPTION);
		line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
		line.setHelpFactory(UsageText::new);
		line.setExecutionExceptionHandler((exception, command, parsed) -> failures.tell(exception));
		line.setParameterExceptionHandler(new WrongUse(console));
		return line;
	}

	/** The language has to be known before the first message, also before one about a wrong argument. */
	private static Optional<LanguageName> askedLanguage(String[] arguments) {
		for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
			String option = NagareCommand.LANGUAGE_OPTION;
			String wanted = arguments[i].startsWith(option + "=") ? arguments[i].substring(option.length() + 1)
					: arguments[i].equals(option) && i + 1 < arguments.length ? arguments[i + 1] : null;
			for (LanguageName language : LanguageName.values()) {
				if (language.name().equals(wanted)) {
					return Optional.of(language);
				}
			}
		}
		return Optional.empty();
	}
}
