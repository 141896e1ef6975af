package org.nagare.workbench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.folders.OpenProjects;
import org.nagare.workbench.folders.ProjectChoice;
import org.nagare.workbench.language.LanguageConnection;

/** Puts two states of a project side by side: of that of the text in front, unless another one is chosen. */
public final class CompareHandler extends AbstractHandler {

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
		ProjectChoice.Reader<StatesWindow.Ready> reader = (project, steps) -> ready(project, seen);
		Work.begin(shell, Words.TITLE.text(), steps -> {
			steps.step(Words.READING.text());
			StatesWindow.Ready ready = reader.read(projects.getFirst(), steps);
			steps.check();
			return ready;
		}, ready -> new StatesWindow(shell, projects, ready, reader).ask().ifPresent(two -> compare(shell, window.getActivePage(), two)), () -> {
			// the person turned back
		}, e -> Ask.tell(shell, Words.TITLE.text(), Words.FAILED.text()));
		return null;
	}

	/** What the project keeps, then its history. */
	private static StatesWindow.Ready ready(ProjectFolder project, Map<Path, String> seen) throws IOException {
		List<ProjectState> states = new ArrayList<>();
		Path kept = project.root().resolve(ProjectFolder.EARLIER_STATES);
		if (Files.isDirectory(kept)) {
			try (Stream<Path> folders = Files.list(kept)) {
				folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted(java.util.Comparator.reverseOrder()).forEach(name -> states.add(new ProjectState.Kept(project, name)));
			}
		}
		Optional<GitHistory> history = GitHistory.of(project.root());
		boolean more = false;
		if (history.isPresent()) {
			GitHistory.Latest latest = history.get().latest();
			latest.entries().forEach(entry -> states.add(new ProjectState.Revision(history.get(), entry)));
			more = latest.more();
		}
		return new StatesWindow.Ready(new ProjectState.Present(project, seen), states, more);
	}

	private static void compare(Shell shell, IWorkbenchPage page, StatesWindow.Two two) {
		Work.begin(shell, Words.TITLE.text(), steps -> Compared.of(two.earlier(), two.later(), steps), compared -> show(shell, page, compared), () -> {
			// what was shown before stays
		}, e -> Ask.tell(shell, Words.TITLE.text(), Words.FAILED.text()));
	}

	private static void show(Shell shell, IWorkbenchPage page, Optional<Compared> compared) {
		if (compared.filter(found -> !found.assessments().isEmpty()).isEmpty()) {
			String only = compared.map(found -> "\n\n" + String.join("\n", found.only())).orElse("");
			Ask.tell(shell, Words.TITLE.text(), (Words.NOTHING_TO_COMPARE.text() + only).strip());
			return;
		}
		try {
			((CompareView) page.showView(CompareView.ID)).show(compared.get());
		} catch (PartInitException e) {
			NagareWorkbench.log(CompareView.ID, e);
		}
	}
}
