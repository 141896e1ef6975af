package org.nagare.workbench.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.form.Delivery;
import org.nagare.delivery.form.FormFormat;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.workbench.dialog.Question;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.folders.ProjectChoice;
import org.nagare.workbench.language.ProjectReading;

/** Asks what of a project is to be exported, and where to. */
final class ExportWindow extends Question {

	private static final int ASSESSMENTS_HIGH = 110;
	/** The folder that the command line takes as well. */
	private static final String USUAL_TARGET = "out";

	private final List<ProjectFolder> projects;
	private final Map<Path, String> seen;
	private final Map<FormFormat, Button> formats = new LinkedHashMap<>();
	private Combo project;
	private Table assessments;
	private Button forThePublic;
	private Text target;
	private Work<List<String>> reading;
	private boolean unread;
	private ProjectExport.Order order;

	ExportWindow(Shell shell, List<ProjectFolder> projects, Map<Path, String> seen) {
		super(shell, "exporting", Words.TITLE.text(), Words.MESSAGE.text(), Words.DEED.text());
		this.projects = projects;
		this.seen = seen;
	}

	/** What the person wants; none where he turned back. */
	Optional<ProjectExport.Order> ask() {
		return open() == IDialogConstants.OK_ID ? Optional.of(order) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.swtDefaults().numColumns(3).margins(14, 12).spacing(8, 8).applyTo(area);
		label(area, Words.PROJECT.text());
		project = new Combo(area, SWT.READ_ONLY);
		ProjectChoice.titles(projects).forEach(project::add);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(project);
		label(area, Words.ASSESSMENTS.text());
		assessments = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, ASSESSMENTS_HIGH).applyTo(assessments);
		label(area, Words.FORMATS.text());
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(FormFormat.values().length).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		for (FormFormat format : FormFormat.values()) {
			Button button = new Button(row, SWT.CHECK);
			button.setText(format.name().toUpperCase(java.util.Locale.ROOT));
			button.setSelection(format == FormFormat.html || format == FormFormat.xlsx || format == FormFormat.pdf);
			button.addListener(SWT.Selection, event -> look());
			formats.put(format, button);
		}
		label(area, "");
		forThePublic = new Button(area, SWT.CHECK);
		forThePublic.setText(Words.PUBLIC.text());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(forThePublic);
		label(area, Words.TARGET.text());
		target = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(target);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Words.BROWSE.text());
		browse.addListener(SWT.Selection, event -> browse());
		project.addListener(SWT.Selection, event -> read());
		assessments.addListener(SWT.Selection, event -> look());
		target.addListener(SWT.Modify, event -> look());
		project.select(0);
		read();
	}

	private static void label(Composite area, String words) {
		new Label(area, SWT.NONE).setText(words);
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(target.getText());
		Optional.ofNullable(dialog.open()).ifPresent(target::setText);
	}

	private ProjectFolder chosen() {
		return projects.get(project.getSelectionIndex());
	}

	/** The assessments of the chosen project. */
	private void read() {
		ProjectFolder folder = chosen();
		target.setText(folder.root().resolve(USUAL_TARGET).toString());
		assessments.removeAll();
		new TableItem(assessments, SWT.NONE).setText(Words.READING.text());
		assessments.setEnabled(false);
		if (reading != null) {
			reading.cancel();
		}
		unread = false;
		Work<?>[] own = { null };
		// of this window and not of the one behind it: of that nothing can be pressed while this one is open
		reading = Work.begin(assessments.getShell(), Words.READING.text(), steps -> {
			List<String> names = ProjectModel.of(ProjectReading.get().language().read(folder, seen).files()).assessments().stream().map(AssessmentName::of).toList();
			steps.check();
			return names;
		}, names -> {
			if (own[0] == reading) {
				show(names);
			}
		}, () -> unread(own[0]), e -> unread(own[0]));
		own[0] = reading;
		look();
	}

	/** The reading was ended or has failed, and not because another project was chosen. */
	private void unread(Work<?> work) {
		if (work == reading && !assessments.isDisposed()) {
			unread = true;
			assessments.removeAll();
			look();
		}
	}

	private void show(List<String> names) {
		if (assessments.isDisposed()) {
			return;
		}
		assessments.removeAll();
		assessments.setEnabled(true);
		for (String name : names) {
			TableItem item = new TableItem(assessments, SWT.NONE);
			item.setText(name);
			item.setChecked(true);
		}
		look();
	}

	private Set<String> wanted() {
		Set<String> names = new LinkedHashSet<>();
		if (assessments.isEnabled()) {
			Arrays.stream(assessments.getItems()).filter(TableItem::getChecked).map(TableItem::getText).forEach(names::add);
		}
		return names;
	}

	private SequencedSet<FormFormat> wantedFormats() {
		SequencedSet<FormFormat> wanted = new LinkedHashSet<>();
		formats.forEach((format, button) -> {
			if (button.getSelection()) {
				wanted.add(format);
			}
		});
		return wanted;
	}

	private static Optional<Path> path(String words) {
		try {
			return words.isBlank() ? Optional.empty() : Optional.of(Path.of(words.strip())).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private void look() {
		Optional<Path> folder = path(target.getText());
		refuse(!assessments.isEnabled() ? Optional.of((unread ? Words.NOT_READ : Words.READING).text()) : wanted().isEmpty() ? Optional.of(Words.CHOOSE_ASSESSMENT.text())
				: wantedFormats().isEmpty() ? Optional.of(Words.CHOOSE_FORMAT.text()) : folder.isEmpty() ? Optional.of(Words.CHOOSE_TARGET.text()) : Files.isRegularFile(folder.get()) ? Optional.of(Words.TARGET_IS_NO_FOLDER.text()) : Optional.empty());
	}

	@Override
	protected void take() {
		order = new ProjectExport.Order(chosen(), wanted(), new Delivery.Order(wantedFormats(), forThePublic.getSelection()), path(target.getText()).orElseThrow());
	}
}
