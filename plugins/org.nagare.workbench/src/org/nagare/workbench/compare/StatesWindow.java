package org.nagare.workbench.compare;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.dialog.Question;
import org.nagare.workbench.folders.ProjectChoice;

/** Asks which two states are to be put side by side. */
final class StatesWindow extends Question {

	/** The states in the order of time. */
	record Two(ProjectState earlier, ProjectState later) {
	}

	private static final int WIDTH = 520;

	/**
	 * What of a project can be compared.
	 *
	 * @param earlier the most likely first
	 * @param more    whether its history has more than stands there
	 */
	record Ready(ProjectState present, List<ProjectState> earlier, boolean more) {
	}

	private final List<ProjectFolder> projects;
	private final ProjectChoice.Reader<Ready> reader;
	private final List<ProjectState> earlier = new ArrayList<>();
	private final List<ProjectState> later = new ArrayList<>();
	private Ready ready;
	private ProjectChoice<Ready> project;
	private Combo before;
	private Combo after;
	private Text folder;
	private Label more;
	private Button browse;
	private Two two;

	/** @param ready of the first of the projects */
	StatesWindow(Shell shell, List<ProjectFolder> projects, Ready ready, ProjectChoice.Reader<Ready> reader) {
		super(shell, "states", Words.TITLE.text(), Words.MESSAGE.text(), Words.DEED.text());
		this.projects = projects;
		this.ready = ready;
		this.reader = reader;
	}

	Optional<Two> ask() {
		return open() == IDialogConstants.OK_ID ? Optional.of(two) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(8, 8).applyTo(area);
		project = new ProjectChoice<>(area, 2, projects, reader, this::of, this::look);
		before = combo(area, Words.EARLIER);
		new Label(area, SWT.NONE);
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		folder = new Text(row, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		browse = new Button(row, SWT.PUSH);
		browse.setText(Words.BROWSE.text());
		browse.addListener(SWT.Selection, event -> Optional.ofNullable(new DirectoryDialog(getShell()).open()).ifPresent(folder::setText));
		after = combo(area, Words.LATER);
		more = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(more);
		before.addListener(SWT.Selection, event -> look());
		folder.addListener(SWT.Modify, event -> look());
		after.addListener(SWT.Selection, event -> look());
		of(ready);
		look();
	}

	/** The states of a project, to choose from. */
	private void of(Ready read) {
		earlier.clear();
		earlier.addAll(read.earlier());
		later.clear();
		later.add(read.present());
		earlier.stream().filter(ProjectState.Revision.class::isInstance).forEach(later::add);
		before.setItems(earlier.stream().map(ProjectState::title).toArray(String[]::new));
		before.add(Words.OTHER_FOLDER.text());
		after.setItems(later.stream().map(ProjectState::title).toArray(String[]::new));
		before.select(0);
		after.select(0);
		more.setText(read.more() ? Words.MORE_REVISIONS.text().formatted(GitHistory.MOST) : "");
		more.requestLayout();
	}

	private static Combo combo(Composite area, Words label) {
		new Label(area, SWT.NONE).setText(label.text());
		Combo combo = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private boolean isOther() {
		return before.getSelectionIndex() == earlier.size();
	}

	private Optional<Path> other() {
		try {
			return folder.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute).filter(Files::isDirectory);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private Optional<ProjectState> chosen() {
		return isOther() ? other().map(ProjectState.Folder::new) : Optional.of(earlier.get(before.getSelectionIndex()));
	}

	private void look() {
		folder.setEnabled(isOther());
		browse.setEnabled(isOther());
		Optional<ProjectState> chosen = chosen();
		refuse(project.isReading() ? Optional.of(Words.READING.text()) : chosen.isEmpty() ? Optional.of(Words.NO_FOLDER.text())
				: chosen.get().equals(later.get(after.getSelectionIndex())) ? Optional.of(Words.SAME_STATE.text()) : Optional.empty());
	}

	@Override
	protected void take() {
		two = new Two(chosen().orElseThrow(), later.get(after.getSelectionIndex()));
	}
}
