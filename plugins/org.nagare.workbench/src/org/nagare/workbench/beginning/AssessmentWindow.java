package org.nagare.workbench.beginning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.nagare.delivery.start.AffairKind;
import org.nagare.delivery.start.FormChoice;
import org.nagare.delivery.start.NewAssessment;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.file.FileName;
import org.nagare.form.edition.Edition;
import org.nagare.workbench.folders.OpenProjects;
import org.nagare.workbench.folders.ProjectChoice;

/** Asks for what a new assessment needs in the project that takes it. */
final class AssessmentWindow extends BeginningWindow {

	/** What has to be known of the project that takes it. */
	record Ready(ProjectParts parts, List<Edition> editions) {
	}

	private final List<ProjectFolder> projects;
	private final ProjectChoice.Reader<Ready> reader;
	private Ready ready;
	private ProjectChoice<Ready> project;
	private Text name;
	private Text affair;
	private Combo kind;
	private Combo edition;
	private Combo body;
	private Combo department;
	private Combo system;

	/** @param ready of the first of the projects */
	AssessmentWindow(Shell shell, List<ProjectFolder> projects, Ready ready, ProjectChoice.Reader<Ready> reader) {
		super(shell, Words.NEW_ASSESSMENT, Words.ASSESSMENT_MESSAGE);
		this.projects = projects;
		this.ready = ready;
		this.reader = reader;
	}

	@Override
	void fields(Composite area) {
		project = new ProjectChoice<>(area, COLUMNS, projects, reader, this::of, this::look);
		name = text(area, Words.ASSESSMENT_NAME, "");
		affair = text(area, Words.AFFAIR, "");
		kind = kinds(area);
		edition = choice(area, Words.EDITION, List.of());
		body = choice(area, Words.BODY_CHOSEN, List.of());
		department = choice(area, Words.DEPARTMENT, List.of());
		system = choice(area, Words.SYSTEM, List.of());
		of(ready);
		name.setFocus();
	}

	/** What can be chosen in a project. */
	private void of(Ready read) {
		ready = read;
		fill(edition, read.editions().stream().map(BeginningWindow::told).toList(), usual(read.editions()));
		fill(body, read.parts().bodies(), 0);
		fill(department, read.parts().departments(), 0);
		fill(system, read.parts().systems(), 0);
	}

	private Path file() {
		return ready.parts().project().root().resolve(FileName.of(name.getText().strip())).resolve("評価書" + ProjectFolder.FILE_ENDING);
	}

	@Override
	Optional<String> refusal() {
		if (system == null) {
			return Optional.empty();
		}
		if (project.isReading()) {
			return Optional.of(Words.READING.text());
		}
		ProjectParts parts = ready.parts();
		if (!parts.areWhole()) {
			return Optional.of(Words.NO_PARTS.text().formatted(OpenProjects.nameOf(parts.project())));
		}
		String wanted = name.getText().strip();
		Optional<String> named = nameRefusal(wanted).or(() -> parts.assessments().contains(wanted) ? Optional.of(Words.NAME_TAKEN.text().formatted(wanted)) : Optional.empty())
				.or(() -> wordsRefusal(affair.getText()));
		return named.isPresent() ? named : Files.exists(file()) ? Optional.of(Words.IS_THERE.text().formatted(file())) : Optional.empty();
	}

	@Override
	Map<Path, String> files() {
		ProjectParts parts = ready.parts();
		String used = system.getText();
		NewAssessment made = new NewAssessment(name.getText().strip(), affair.getText().strip(), FormChoice.of(ready.editions().get(edition.getSelectionIndex())), AffairKind.values()[kind.getSelectionIndex()],
				body.getText(), department.getText(), used, parts.register().filter(register -> !register.equals(used)), parts.names());
		return Map.of(file(), made.text());
	}
}
