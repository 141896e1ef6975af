package org.nagare.workbench.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nagare.delivery.message.Undelivered;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.folders.OpenProjects;
import org.nagare.workbench.language.LanguageConnection;

/** Exports everything that a person wants of a project. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		List<ProjectFolder> projects = OpenProjects.all();
		if (projects.isEmpty()) {
			Ask.tell(shell, Words.TITLE.text(), Words.NO_PROJECT.text());
			return null;
		}
		Map<Path, String> seen = LanguageConnection.get().seen();
		new ExportWindow(shell, projects, seen).ask().ifPresent(order -> Work.begin(shell, Words.TITLE.text(), new ProjectExport(order, seen)::make, done -> tell(shell, order, done),
				() -> Ask.tell(shell, Words.TITLE.text(), Words.CANCELLED.text()),
				e -> Ask.tell(shell, Words.TITLE.text(), e instanceof Undelivered refused ? refused.in(NagareWorkbench.messageLanguage()) : Words.FAILED.text())));
		return null;
	}

	private static void tell(Shell shell, ProjectExport.Order order, ProjectExport.Exported done) {
		show(order.target());
		String missing = done.told().isEmpty() ? "" : "\n\n" + Words.MISSING.text() + "\n" + String.join("\n", done.told());
		Ask.tell(shell, Words.TITLE.text(), Words.DONE.text().formatted(done.files().size(), order.target()) + missing);
	}

	/** Files that were written into an open folder are seen there. */
	private static void show(Path target) {
		for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(target.toUri())) {
			try {
				folder.getParent().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
			} catch (CoreException e) {
				NagareWorkbench.log(target.toString(), e);
			}
		}
	}
}
