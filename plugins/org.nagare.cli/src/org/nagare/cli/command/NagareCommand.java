package org.nagare.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.messages.MessageLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** The command without a command: says what there is. */
@Command(name = "nagare")
public final class NagareCommand implements Callable<Integer> {

	public static final String LANGUAGE_OPTION = "--lang";

	/** The languages by the names of the command line. */
	public enum LanguageName {
		ja(MessageLanguage.JAPANESE), en(MessageLanguage.ENGLISH);

		private final MessageLanguage language;

		LanguageName(MessageLanguage language) {
			this.language = language;
		}

		public MessageLanguage language() {
			return language;
		}
	}

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Option(names = "--version", versionHelp = true)
	private boolean version;

	@Option(names = {"-h", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT)
	private boolean help;

	/** Has been looked at before: the first message already has to be in this language. */
	@Option(names = LANGUAGE_OPTION, paramLabel = "ja|en", scope = CommandLine.ScopeType.INHERIT)
	private LanguageName language;

	public NagareCommand(Console console) {
		this.console = console;
	}

	/** The language that was asked for; without, that of the machine counts. */
	Optional<MessageLanguage> askedLanguage() {
		return Optional.ofNullable(language).map(LanguageName::language);
	}

	@Override
	public Integer call() {
		console.err().print(spec.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
		return ExitStatus.WRONG_USE;
	}
}
