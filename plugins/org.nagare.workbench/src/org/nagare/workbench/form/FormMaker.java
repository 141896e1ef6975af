package org.nagare.workbench.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.nagare.workbench.NagareWorkbench;

/** Fills the form away from the thread of the windows; of several wishes only the last is fulfilled. */
final class FormMaker extends Job {

	/** Typing pauses this long before the form is filled anew. */
	private static final long PAUSE_IN_MILLISECONDS = 80;

	private final FormDrafting drafting;
	private final Consumer<FormSnapshot> reader;
	private final Consumer<String> refusals;
	private volatile Path front;
	private volatile Map<Path, String> seen = Map.of();

	/** Both are told on a thread of their own: the form, or why there is none. */
	FormMaker(FormDrafting drafting, Consumer<FormSnapshot> reader, Consumer<String> refusals) {
		super("form");
		this.drafting = drafting;
		this.reader = reader;
		this.refusals = refusals;
		setSystem(true);
	}

	void make(Path text, Map<Path, String> texts) {
		front = text;
		seen = texts;
		cancel();
		schedule(PAUSE_IN_MILLISECONDS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			FormSnapshot made = drafting.fill(front, seen);
			if (!monitor.isCanceled()) {
				reader.accept(made);
			}
		} catch (FormDrafting.NoForm none) {
			refusals.accept(none.getMessage());
		} catch (IOException | RuntimeException e) {
			// half-typed texts may be beyond what can be filled: the last form stays until the next pause
			NagareWorkbench.log("form", e);
		}
		return Status.OK_STATUS;
	}
}
