package org.nagare.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.font.Fonts;
import org.nagare.delivery.font.Machine;
import org.nagare.delivery.form.Delivery;
import org.nagare.delivery.form.FormFormat;
import org.nagare.delivery.form.Progress;
import org.nagare.delivery.message.Undelivered;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.file.FolderPlan;
import org.nagare.model.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks projects and makes figure and form of each assessment, going on after findings; the status tells whether there were errors. */
@Command(name = "build")
public final class BuildCommand implements Callable<Integer> {

	private final Console console;
	private final Machine machine;

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
	private List<Path> paths;

	@Option(names = "--font", paramLabel = "FILE")
	private Path font;

	@Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "out")
	private String target;

	@Option(names = "--formats", paramLabel = "FORMAT,…", split = ",", splitSynopsisLabel = "", defaultValue = "html,json")
	private List<FormFormat> formats;

	@Option(names = "--public")
	private boolean forThePublic;

	public BuildCommand(Console console, Machine machine) {
		this.console = console;
		this.machine = machine;
	}

	@Override
	public Integer call() {
		if (Results.isConsole(target)) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NO_FOLDER_BUT_CONSOLE, Map.of());
		}
		List<ProjectFolder> folders = new Projects(console).folders(paths);
		ProjectReader reader = new ProjectReader(console);
		FolderPlan plan = new FolderPlan(console.resolve(Path.of(target)));
		int status = ExitStatus.DONE;
		for (ProjectFolder folder : folders) {
			ProjectReader.Checked checked = reader.checkAloud(folder);
			status = ExitStatus.worse(status, ExitStatus.worse(checked.status(), build(checked, reader, plan)));
		}
		return status;
	}

	private int build(ProjectReader.Checked checked, ProjectReader reader, FolderPlan plan) {
		NagareProject project = checked.project();
		Delivery.Order order = new Delivery.Order(new LinkedHashSet<>(formats), forThePublic);
		Delivery delivery = new Delivery(order, project, checked.textErrors(), reader.language(), reader.editions(project), () -> new Fonts(machine, font, console.folder()), console::say);
		if (delivery.assessments().isEmpty()) {
			console.say(CommandMessage.NO_ASSESSMENT, Map.of("project", project.name()));
			return ExitStatus.ERRORS_FOUND;
		}
		Results results = new Results(console);
		Path folder = results.folder(plan, plan.root(), project.name());
		int status = ExitStatus.DONE;
		for (Assessment assessment : delivery.assessments()) {
			Delivery.Made made = delivery.of(assessment, Progress.UNSEEN);
			for (Undelivered.Cause trouble : made.troubles()) {
				status = ExitStatus.worse(status, ExitStatus.of(trouble));
			}
			results.putBelow(plan, results.folder(plan, folder, AssessmentName.of(assessment)), made.products());
		}
		return status;
	}
}
