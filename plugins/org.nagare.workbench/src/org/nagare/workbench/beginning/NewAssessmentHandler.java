package org.nagare.workbench.beginning;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.edition.Edition;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.folders.OpenProjects;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.ProjectReading;

/** Adds an assessment to the project of the text in front, else to the first that is open. */
public final class NewAssessmentHandler extends AbstractHandler {

	private record Ready(ProjectParts parts, List<Edition> editions) {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		List<ProjectFolder> projects = OpenProjects.all();
		if (projects.isEmpty()) {
			Ask.tell(shell, Words.NEW_ASSESSMENT.text(), Words.NO_PROJECT.text());
			return null;
		}
		Map<Path, String> seen = LanguageConnection.get().seen();
		ProjectFolder project = projects.getFirst();
		Work.begin(shell, Words.NEW_ASSESSMENT.text(), steps -> {
			steps.step(Words.READING.text());
			Ready ready = new Ready(ProjectParts.of(project, seen), Beginnings.editions(ProjectReading.get().editions().of(project, seen).catalogue()));
			steps.check();
			return ready;
		}, ready -> ask(shell, ready), () -> {
			// the person turned back
		}, e -> Ask.tell(shell, Words.NEW_ASSESSMENT.text(), Words.NO_PARTS.text()));
		return null;
	}

	private static void ask(Shell shell, Ready ready) {
		if (!ready.parts().areWhole()) {
			Ask.tell(shell, Words.NEW_ASSESSMENT.text(), Words.NO_PARTS.text());
			return;
		}
		new AssessmentWindow(shell, ready.parts(), ready.editions()).ask().filter(files -> Beginnings.make(shell, Words.NEW_ASSESSMENT, files)).ifPresent(files -> Beginnings.open(Beginnings.last(files)));
	}
}
