package org.nagare.workbench.problems;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.nagare.dsl.entry.EntryChange;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.FindingAcceptance;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.editor.SeenText;
import org.nagare.workbench.folders.OpenProjects;
import org.nagare.workbench.language.LanguageConnection;

/** Accepts what is in the list for a reason, which the text keeps from then on. */
final class Accepting {

	private final Shell shell;
	private final IWorkbenchPage page;

	Accepting(Shell shell, IWorkbenchPage page) {
		this.shell = shell;
		this.page = page;
	}

	/** Asks for the reason first. */
	void ask(Problem problem) {
		Ask.name(shell, Words.ACCEPT.text(), problem.message() + "\n\n" + Words.WHY.text().formatted(problem.code()), "", typed -> typed.isBlank() ? Words.NO_REASON.text() : "")
				.ifPresent(reason -> accept(problem, reason));
	}

	private void accept(Problem problem, String reason) {
		Path text = problem.file().getLocation().toPath();
		Optional<ProjectFolder> project = OpenProjects.around(text);
		if (project.isEmpty()) {
			tell(Words.NOT_ACCEPTED.text());
			return;
		}
		Map<Path, String> seen = LanguageConnection.get().seen();
		FindingAcceptance.Seen finding = new FindingAcceptance.Seen(problem.code(), project.get().nameOf(text), problem.line(), problem.message());
		Work.begin(shell, Words.ACCEPT.text(), steps -> {
			steps.step(problem.message().lines().findFirst().orElse(""));
			EntryChange change = new FindingAcceptance(NagareWorkbench.messageLanguage(), EditionCatalogue.shipped(), NagareWorkbench.today()).accept(project.get(), seen, finding, reason, steps::check);
			steps.check();
			return change;
		}, this::put, () -> {
			// nothing was written
		}, e -> tell(Words.NOT_ACCEPTED.text()));
	}

	private void put(EntryChange change) {
		switch (change) {
			case EntryChange.Refused refused -> tell(refused.message(NagareWorkbench.messageLanguage()));
			case EntryChange.Changed changed -> {
				Path text = Path.of(changed.text().getURI().toFileString());
				switch (SeenText.change(page, text, changed.text().getParseResult().getRootNode().getText(), changed.edits())) {
					case MADE -> {
						// the list follows the text
					}
					case NOT_WRITTEN -> tell(Words.NOT_ACCEPTED.text());
					case CHANGED_MEANWHILE -> tell(Words.CHANGED_MEANWHILE.text());
				}
			}
		}
	}

	private void tell(String words) {
		Ask.tell(shell, Words.ACCEPT.text(), words);
	}
}
