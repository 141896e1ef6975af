package org.nagare.workbench.figure;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.nagare.workbench.NagareWorkbench;

/** Makes the figure that is wanted, away from the thread of the windows; of several wishes only the last is fulfilled. */
final class FigureMaker extends Job {

	/** Typing pauses this long before the figure is made anew. */
	private static final long PAUSE_IN_MILLISECONDS = 80;

	private final Consumer<Snapshot> reader;
	private final Drafting drafting = new Drafting();
	private volatile FigureOrder wanted;

	FigureMaker(Consumer<Snapshot> reader) {
		super("figure");
		this.reader = reader;
		setSystem(true);
	}

	void make(FigureOrder order) {
		wanted = order;
		cancel();
		schedule(PAUSE_IN_MILLISECONDS);
	}

	Drafting drafting() {
		return drafting;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			drafting.draw(wanted, monitor::isCanceled).filter(snapshot -> !monitor.isCanceled()).ifPresent(reader);
		} catch (IOException | RuntimeException e) {
			// half-typed texts may be beyond what can be drawn: the last figure stays until the next pause
			NagareWorkbench.log("figure", e);
		}
		return Status.OK_STATUS;
	}
}
