package org.nagare.workbench.beginning;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.folders.OpenProjects;
import org.nagare.workbench.folders.ProjectChoice;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.ProjectReading;

/** Adds an assessment to a project: to that of the text in front, unless another one is chosen. */
public final class NewAssessmentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		List<ProjectFolder> projects = OpenProjects.all();
		if (projects.isEmpty()) {
			Ask.tell(shell, Words.NEW_ASSESSMENT.text(), Words.NO_PROJECT.text());
			return null;
		}
		Map<Path, String> seen = LanguageConnection.get().seen();
		ProjectChoice.Reader<AssessmentWindow.Ready> reader = (project, steps) -> new AssessmentWindow.Ready(ProjectParts.of(project, seen), Beginnings.editions(ProjectReading.get().editions().of(project, seen).catalogue()));
		Work.begin(shell, Words.NEW_ASSESSMENT.text(), steps -> {
			steps.step(Words.READING.text());
			AssessmentWindow.Ready ready = reader.read(projects.getFirst(), steps);
			steps.check();
			return ready;
		}, ready -> ask(shell, projects, ready, reader), () -> {
			// the person turned back
		}, e -> Ask.tell(shell, Words.NEW_ASSESSMENT.text(), Words.NOT_READ.text().formatted(OpenProjects.nameOf(projects.getFirst()))));
		return null;
	}

	private static void ask(Shell shell, List<ProjectFolder> projects, AssessmentWindow.Ready ready, ProjectChoice.Reader<AssessmentWindow.Ready> reader) {
		if (projects.size() == 1 && !ready.parts().areWhole()) {
			Ask.tell(shell, Words.NEW_ASSESSMENT.text(), Words.NO_PARTS.text().formatted(OpenProjects.nameOf(ready.parts().project())));
			return;
		}
		new AssessmentWindow(shell, projects, ready, reader).ask().filter(files -> Beginnings.make(shell, Words.NEW_ASSESSMENT, files)).ifPresent(files -> Beginnings.open(Beginnings.last(files)));
	}
}
