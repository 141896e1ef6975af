package org.nagare.workbench.beginning;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.edition.Edition;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.folders.OpenProjects;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.ProjectReading;

/** Adds an edition of a form to the project of the text in front, else to the first that is open. */
public final class NewEditionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		List<ProjectFolder> projects = OpenProjects.all();
		if (projects.isEmpty()) {
			Ask.tell(shell, Words.NEW_EDITION.text(), Words.NO_PROJECT.text());
			return null;
		}
		List<Edition> editions = Beginnings.editions(ProjectReading.get().editions().of(projects.getFirst(), LanguageConnection.get().seen()).catalogue());
		new EditionWindow(shell, projects.getFirst(), editions).ask().filter(files -> Beginnings.make(shell, Words.NEW_EDITION, files)).ifPresent(files -> Beginnings.open(Beginnings.last(files)));
		return null;
	}
}
