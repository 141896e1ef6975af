package org.nagare.workbench.form;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.nagare.dsl.project.NagareProject;
import org.nagare.rules.finding.Finding;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.ProjectReading;

/** What the rules find on each cell. It takes longer than filling the form, so it follows when nothing has changed for a while. */
final class CellFindings extends Job {

	private static final long PAUSE_IN_MILLISECONDS = 600;

	private final Consumer<Map<String, List<Finding>>> reader;
	private volatile FormSnapshot of;

	CellFindings(Consumer<Map<String, List<Finding>>> reader) {
		super("findings");
		this.reader = reader;
		setSystem(true);
		setPriority(DECORATE);
	}

	void find(FormSnapshot snapshot) {
		of = snapshot;
		cancel();
		schedule(PAUSE_IN_MILLISECONDS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			FormSnapshot snapshot = of;
			ProjectReading reading = ProjectReading.get();
			// of its own: the snapshot is looked at meanwhile
			NagareProject project = reading.language().read(snapshot.project().folder(), snapshot.seen());
			Map<String, List<Finding>> found = reading.check().check(project, snapshot.seen()).findings().stream().filter(finding -> finding.path().isPresent())
					.collect(Collectors.groupingBy(finding -> finding.path().orElseThrow()));
			if (!monitor.isCanceled()) {
				reader.accept(found);
			}
		} catch (RuntimeException e) {
			NagareWorkbench.log("findings", e);
		}
		return Status.OK_STATUS;
	}
}
