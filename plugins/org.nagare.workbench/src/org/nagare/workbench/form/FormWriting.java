package org.nagare.workbench.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.SeenText;

/** Puts what is entered into the text that is open, as one change. Only into the text that was seen: another one has its places elsewhere. */
final class FormWriting {

	/** Told on the thread of the windows. */
	interface Reader {

		void written(FormSnapshot after);

		void refused(String why);

		/** Another value stands in the cell than the person saw. */
		default void overtaken(Standing now, String why) {
			refused(why);
		}
	}

	private final IWorkbenchPage page;

	FormWriting(IWorkbenchPage page) {
		this.page = page;
	}

	void write(Path front, Map<Path, String> seen, String cell, FormDrafting.Wish wish, Consumer<Runnable> windows, Reader reader) {
		Job job = new Job("enter") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					FormDrafting.Entered entered = FormDrafting.enter(front, seen, cell, wish);
					windows.accept(() -> put(entered, reader));
				} catch (Overtaken overtaken) {
					windows.accept(() -> reader.overtaken(overtaken.now(), overtaken.getMessage()));
				} catch (FormDrafting.NoForm refused) {
					windows.accept(() -> reader.refused(refused.getMessage()));
				} catch (IOException | RuntimeException e) {
					NagareWorkbench.log("enter", e);
					windows.accept(() -> reader.refused(Words.NOT_WRITTEN.text()));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void put(FormDrafting.Entered entered, Reader reader) {
		switch (SeenText.change(page, entered.text(), entered.before(), entered.change().edits())) {
			case MADE -> reader.written(entered.after());
			case NOT_WRITTEN -> reader.refused(Words.NOT_WRITTEN.text());
			case CHANGED_MEANWHILE -> reader.refused(Words.CHANGED_MEANWHILE.text());
		}
	}
}
