package org.nagare.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.assessment.TwoStates;
import org.nagare.form.change.Comparison;
import org.nagare.form.change.DifferenceJson;
import org.nagare.form.change.DifferenceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells which cells differ between two states of a project. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer> {

	/** The formats by the names of the command line. */
	public enum Format {
		text, json
	}

	private final Console console;

	@Mixin
	private final NamedStates states = new NamedStates();

	@Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
	private Format format;

	public DiffCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<Comparison> all = states.read(console).stream().map(TwoStates.Pair::comparison).toList();
		console.put(format == Format.json ? DifferenceJson.differences(all) : DifferenceText.differences(all));
		return ExitStatus.DONE;
	}
}
