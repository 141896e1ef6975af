package org.nagare.workbench.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.rules.CheckResult;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.finding.Finding;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.ProblemMarkers;
import org.nagare.workbench.folders.OpenProjects;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.ProjectReading;
import org.nagare.workbench.problems.ProblemsView;

/** Checks every open project by all rules, as it is seen; also the files that no editor of texts watches. */
public final class CheckHandler extends AbstractHandler {

	private record Checked(ProjectFolder project, String name, CheckResult result) {

		String counts() {
			return Words.COUNTS.text().formatted(name, count(FindingSeverity.ERROR), count(FindingSeverity.WARNING), count(FindingSeverity.INFORMATION), result.accepted().size());
		}

		private long count(FindingSeverity severity) {
			return result.findings().stream().filter(finding -> finding.severity() == severity).count();
		}
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Shell shell = window.getShell();
		List<ProjectFolder> projects = OpenProjects.all();
		if (projects.isEmpty()) {
			Ask.tell(shell, Words.TITLE.text(), Words.NO_PROJECT.text());
			return null;
		}
		Map<Path, String> seen = LanguageConnection.get().seen();
		Work.begin(shell, Words.TITLE.text(), steps -> checked(projects, seen, steps), done -> show(window.getActivePage(), shell, done),
				() -> Ask.tell(shell, Words.TITLE.text(), Words.CANCELLED.text()), e -> Ask.tell(shell, Words.TITLE.text(), Words.FAILED.text()));
		return null;
	}

	private static List<Checked> checked(List<ProjectFolder> projects, Map<Path, String> seen, Work.Steps steps) {
		ProjectCheck check = ProjectReading.get().check();
		List<Checked> all = new ArrayList<>();
		steps.of(projects.size());
		for (ProjectFolder folder : projects) {
			steps.check();
			steps.step(OpenProjects.nameOf(folder));
			all.add(ProjectReading.get().projects().look(folder, seen, project -> new Checked(folder, project.project().name(), check.check(project, steps::check))));
		}
		steps.check();
		return all;
	}

	private static void show(IWorkbenchPage page, Shell shell, List<Checked> done) {
		for (Checked one : done) {
			Map<String, List<Finding>> byFile = new LinkedHashMap<>();
			one.result().findings().forEach(finding -> byFile.computeIfAbsent(finding.file(), file -> new ArrayList<>()).add(finding));
			// a text has its marks from the language, with every change of it
			byFile.keySet().removeIf(name -> name.isEmpty() || name.endsWith(ProjectFolder.FILE_ENDING));
			byFile.forEach((name, findings) -> {
				Optional<IFile> file = Editors.file(one.project().root().resolve(name).toUri());
				file.ifPresent(each -> ProblemMarkers.mark(each, findings));
			});
		}
		try {
			page.showView(ProblemsView.ID);
		} catch (PartInitException e) {
			NagareWorkbench.log(ProblemsView.ID, e);
		}
		Ask.tell(shell, Words.TITLE.text(), String.join("\n", done.stream().map(Checked::counts).toList()) + "\n\n" + Words.WHERE.text());
	}
}
