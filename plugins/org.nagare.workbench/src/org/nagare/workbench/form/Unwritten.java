package org.nagare.workbench.form;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;
import org.nagare.workbench.dialog.Ask;

/**
 * What is typed on the sheet of a cell and not written yet: the window asks before it closes over it. Where nothing is typed, the view is none that
 * could be saved.
 */
final class Unwritten implements ISaveablePart2 {

	private final Supplier<Optional<CellSheet>> sheet;
	private final Supplier<String> cell;
	private final Runnable change;
	private boolean told;

	/** @param change has the window look whether something is typed */
	Unwritten(Supplier<Optional<CellSheet>> sheet, Supplier<String> cell, Runnable change) {
		this.sheet = sheet;
		this.cell = cell;
		this.change = change;
	}

	/** Tells the window where something begins or ends to be typed. */
	void look() {
		boolean typed = isDirty();
		if (typed != told) {
			// while it is told that nothing is left, the window still has to find whom it asks
			told = true;
			change.run();
			told = typed;
		}
	}

	/** Whether the window knows, or is just learning, of something typed. */
	boolean isTold() {
		return told;
	}

	@Override
	public boolean isDirty() {
		return sheet.get().filter(CellSheet::isChanged).isPresent();
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return isDirty();
	}

	/** It is never written on the way out: whether it can be is seen on the sheet, which stays open until the person decides. */
	@Override
	public int promptToSaveOnClose() {
		return isGivenUp() ? NO : CANCEL;
	}

	/** Whether the sheet may be closed: nothing is typed on it, or the person says that it may be lost. */
	boolean isLeft() {
		return !isDirty() || isGivenUp();
	}

	private boolean isGivenUp() {
		Shell shell = sheet.get().map(CellSheet::getShell).orElse(null);
		return Ask.whether(shell, Words.CLOSE_WITHOUT.text(), Words.NOT_WRITTEN_YET.text().formatted(cell.get()), Words.CLOSE_WITHOUT.text());
	}

	/** Writes what is typed into the text; where nothing is, the text itself is to be saved. */
	void saveOr(Runnable saving) {
		if (isDirty()) {
			doSave(null);
		} else {
			saving.run();
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		sheet.get().ifPresent(CellSheet::write);
	}

	@Override
	public void doSaveAs() {
		// there is one place where the value of a cell is written
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
