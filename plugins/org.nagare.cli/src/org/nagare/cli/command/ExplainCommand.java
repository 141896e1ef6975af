package org.nagare.cli.command;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.output.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the page of a rule, or lists all rules. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "CODE")
	private String code;

	public ExplainCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Catalogue catalogue = Catalogue.shipped();
		if (code == null) {
			console.put(RulePage.list(catalogue, console.language()));
			return ExitStatus.DONE;
		}
		RuleEntry entry = catalogue.entry(code).orElseThrow(() -> new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.UNKNOWN_RULE, Map.of("code", code)));
		console.put(RulePage.write(entry, console.language()));
		return ExitStatus.DONE;
	}
}
