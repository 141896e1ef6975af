package org.nagare.cli.command;

import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a command: says what there is. */
@Command(name = "nagare", versionProvider = ProgramVersion.class)
public final class NagareCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Option(names = "--version", versionHelp = true)
	private boolean version;

	@Option(names = "--lang", paramLabel = "ja|en", scope = CommandLine.ScopeType.INHERIT)
	private String language;

	public NagareCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		console.err().print(spec.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
		return ExitStatus.WRONG_USE;
	}
}
