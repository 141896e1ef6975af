package org.nagare.workbench.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.nagare.workbench.dialog.Question;

/** Asks which two states are to be put side by side. */
final class StatesWindow extends Question {

	/** The states in the order of time. */
	record Two(ProjectState earlier, ProjectState later) {
	}

	private static final int WIDTH = 520;

	private final List<ProjectState> earlier;
	private final List<ProjectState> later = new ArrayList<>();
	private Combo before;
	private Combo after;
	private Two two;

	/** @param earlier what can be compared, the most likely first */
	StatesWindow(Shell shell, ProjectState present, List<ProjectState> earlier) {
		super(shell, Words.TITLE.text(), Words.MESSAGE.text(), Words.DEED.text());
		this.earlier = new ArrayList<>(earlier);
		later.add(present);
		earlier.stream().filter(ProjectState.Revision.class::isInstance).forEach(later::add);
	}

	Optional<Two> ask() {
		return open() == IDialogConstants.OK_ID ? Optional.of(two) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(8, 8).applyTo(area);
		before = combo(area, Words.EARLIER, earlier);
		before.add(Words.OTHER_FOLDER.text());
		after = combo(area, Words.LATER, later);
		before.addListener(SWT.Selection, event -> folder());
		after.addListener(SWT.Selection, event -> look());
		before.select(0);
		after.select(0);
		look();
	}

	private static Combo combo(Composite area, Words label, List<ProjectState> states) {
		new Label(area, SWT.NONE).setText(label.text());
		Combo combo = new Combo(area, SWT.READ_ONLY);
		states.forEach(state -> combo.add(state.title()));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void folder() {
		if (before.getSelectionIndex() == earlier.size()) {
			Optional.ofNullable(new DirectoryDialog(getShell()).open()).ifPresentOrElse(chosen -> {
				earlier.add(new ProjectState.Folder(Path.of(chosen)));
				before.add(chosen, earlier.size() - 1);
				before.select(earlier.size() - 1);
			}, before::deselectAll);
		}
		look();
	}

	private void look() {
		int chosen = before.getSelectionIndex();
		boolean different = chosen >= 0 && chosen < earlier.size() && !earlier.get(chosen).equals(later.get(after.getSelectionIndex()));
		refuse(different ? Optional.empty() : Optional.of(Words.SAME_STATE.text()));
	}

	@Override
	protected void take() {
		two = new Two(earlier.get(before.getSelectionIndex()), later.get(after.getSelectionIndex()));
	}
}
