package org.nagare.workbench.dialog;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.nagare.workbench.NagareWorkbench;

/**
 * Work beside the thread of the windows. Where it takes longer than a moment, a small window tells what it is at and offers to end it; a person
 * can go on writing meanwhile.
 */
public final class Work<T> extends Job {

	/** Whoever waits less sees no window. */
	private static final int MOMENT_IN_MILLISECONDS = 500;

	/** What is done. It asks between its steps whether it is still wanted, and ends by a {@link CancellationException} where not. */
	public interface Deed<T> {

		T done(Steps steps) throws IOException;
	}

	/** What the work tells of itself. */
	public interface Steps {

		/** How many steps there are; as long as it is not known, the bar only moves. */
		void of(int steps);

		/** The step that begins. */
		void step(String what);

		boolean isCancelled();

		/** Ends the work where it is not wanted any more. */
		default void check() {
			if (isCancelled()) {
				throw new CancellationException();
			}
		}
	}

	private final Deed<T> deed;
	private final Display display;
	private final Consumer<T> then;
	private final Runnable cancelled;
	private final Consumer<Exception> failed;
	/** Of the thread of the windows alone. */
	private WorkWindow window;
	private volatile String at = "";
	private volatile int steps;
	private volatile int step;

	private Work(String title, Deed<T> deed, Display display, Consumer<T> then, Runnable cancelled, Consumer<Exception> failed) {
		super(title);
		this.deed = deed;
		this.display = display;
		this.then = then;
		this.cancelled = cancelled;
		this.failed = failed;
		setSystem(true);
	}

	/**
	 * Begins the work. Whatever becomes of it is told on the thread of the windows.
	 *
	 * @param cancelled where the person ended it
	 * @param failed    with the reason
	 */
	public static <T> Work<T> begin(Shell shell, String title, Deed<T> deed, Consumer<T> then, Runnable cancelled, Consumer<Exception> failed) {
		Work<T> work = new Work<>(title.replace("…", ""), deed, shell.getDisplay(), then, cancelled, failed);
		work.schedule();
		shell.getDisplay().timerExec(MOMENT_IN_MILLISECONDS, () -> {
			if (!shell.isDisposed() && work.getResult() == null) {
				work.window = new WorkWindow(shell, work);
				work.window.open();
			}
		});
		return work;
	}

	String at() {
		return at;
	}

	/** The step that it is at, from 1; 0 before the first. */
	int step() {
		return step;
	}

	/** How many there are; 0 where that is not known. */
	int steps() {
		return steps;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			T result = deed.done(new Steps() {
				@Override
				public void of(int count) {
					steps = count;
				}

				@Override
				public void step(String what) {
					at = what;
					step++;
				}

				@Override
				public boolean isCancelled() {
					return monitor.isCanceled();
				}
			});
			tell(() -> then.accept(result));
		} catch (CancellationException e) {
			tell(cancelled);
		} catch (IOException | RuntimeException e) {
			NagareWorkbench.log(getName(), e);
			tell(() -> failed.accept(e));
		}
		return Status.OK_STATUS;
	}

	private void tell(Runnable what) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				// what is told now may be a window too: the two are not seen together
				if (window != null) {
					window.close();
				}
				what.run();
			});
		}
	}
}
