package org.nagare.workbench.front;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.nagare.workbench.NagareWorkbench;

/** Makes what is wanted away from the thread of the windows; of several wishes only the last is fulfilled. */
public abstract class Maker<W> extends Job {

	/** Typing pauses this long before something is made anew. */
	private static final long PAUSE_IN_MILLISECONDS = 80;

	private volatile W wanted;
	private boolean isBegun;
	private int wishes;

	protected Maker(String name) {
		super(name);
		setSystem(true);
	}

	/** The first wish is that of a person who has just opened the view, and waits for nothing. */
	public final void make(W wish) {
		wanted = wish;
		wishes++;
		cancel();
		schedule(isBegun ? PAUSE_IN_MILLISECONDS : 0);
		isBegun = true;
	}

	/** How many wishes there have been: another number tells that something has changed meanwhile. */
	public final int wishes() {
		return wishes;
	}

	/** @param takenBack whether it is not wanted any more */
	protected abstract void make(W wish, BooleanSupplier takenBack) throws IOException;

	/** Nothing could be made of the last wish; told on a thread of its own. */
	protected abstract void failed();

	@Override
	protected final IStatus run(IProgressMonitor monitor) {
		try {
			make(wanted, monitor::isCanceled);
		} catch (IOException | RuntimeException e) {
			// half-typed texts may be beyond what can be made of them: what is shown stays until the next pause
			NagareWorkbench.log(getName(), e);
			if (!monitor.isCanceled()) {
				failed();
			}
		}
		return Status.OK_STATUS;
	}
}
