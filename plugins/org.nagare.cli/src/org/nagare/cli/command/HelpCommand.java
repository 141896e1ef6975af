package org.nagare.cli.command;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Explains a command, or says which there are. */
@Command(name = "help")
public final class HelpCommand implements Callable<Integer> {

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "COMMAND")
	private String command;

	public HelpCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		CommandLine all = spec.commandLine().getParent();
		CommandLine wanted = command == null ? all : all.getSubcommands().get(command);
		if (wanted == null) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NO_SUCH_COMMAND,
					Map.of("name", command, "known", console.list(all.getSubcommands().keySet().stream().toList())));
		}
		console.put(wanted.getUsageMessage(CommandLine.Help.Ansi.OFF));
		return ExitStatus.DONE;
	}
}
