package org.nagare.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.assessment.TwoStates;
import org.nagare.delivery.form.Product;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.change.DifferenceJson;
import org.nagare.form.change.DifferenceText;
import org.nagare.form.change.RevisionRows;
import org.nagare.model.Revision;
import org.nagare.model.value.JapaneseDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the rows of the table of changes that follow from two states, with the reasons of the last 改訂. */
@Command(name = "revise")
public final class ReviseCommand implements Callable<Integer> {

	/** The formats by the names of the command line. */
	public enum Format {
		md, json
	}

	private final Console console;

	@Mixin
	private final NamedStates states = new NamedStates();

	@Option(names = "--date", paramLabel = "DATE")
	private String date;

	@Option(names = "--format", paramLabel = "md|json", defaultValue = "md")
	private Format format;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE|-")
	private String target;

	public ReviseCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (date != null && JapaneseDate.parse(date).isEmpty()) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NOT_ALLOWED_VALUE, Map.of("name", "--date", "value", date, "allowed", "令和7年4月1日"));
		}
		List<DifferenceJson.Revised> all = new ArrayList<>();
		for (TwoStates.Pair pair : states.read(console)) {
			List<Revision> revisions = pair.comparison().later().derivation().statements(Revision.class);
			Optional<Revision> last = revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
			RevisionRows.Table table = RevisionRows.of(pair.comparison(), last, Optional.ofNullable(date), pair.later().locator());
			table.problems().forEach(this::tell);
			all.add(new DifferenceJson.Revised(pair.comparison(), table));
		}
		String text = format == Format.json ? DifferenceJson.rows(all) : DifferenceText.markdown(all);
		new Results(console).put(List.of(new Product("変更箇所", "." + format.name(), text)), target);
		return ExitStatus.DONE;
	}

	private void tell(FormProblem problem) {
		console.say(CommandMessage.DOUBTFUL, Map.of("place", problem.source().map(Object::toString).orElse(""), "japanese", problem.japanese(), "english", problem.english()));
	}
}
