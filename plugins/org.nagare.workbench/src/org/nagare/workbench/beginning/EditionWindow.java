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
import org.nagare.delivery.start.NewEdition;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.edition.Edition;
import org.nagare.workbench.folders.ProjectChoice;

/** Asks for what a new edition of a form needs. */
final class EditionWindow extends BeginningWindow {

	/** The project that takes it, and the editions that are known there. */
	record Ready(ProjectFolder project, List<Edition> editions) {
	}

	private final List<ProjectFolder> projects;
	private final ProjectChoice.Reader<Ready> reader;
	private Ready ready;
	private ProjectChoice<Ready> project;
	private Text name;
	private Text title;
	private Combo base;

	/** @param ready of the first of the projects */
	EditionWindow(Shell shell, List<ProjectFolder> projects, Ready ready, ProjectChoice.Reader<Ready> reader) {
		super(shell, Words.NEW_EDITION, Words.EDITION_MESSAGE);
		this.projects = projects;
		this.ready = ready;
		this.reader = reader;
	}

	@Override
	void fields(Composite area) {
		project = new ProjectChoice<>(area, COLUMNS, projects, reader, this::of, this::look);
		name = text(area, Words.EDITION_NAME, "");
		title = text(area, Words.EDITION_TITLE, "特定個人情報保護評価書");
		base = choice(area, Words.BASE, List.of());
		of(ready);
		name.setFocus();
	}

	private void of(Ready read) {
		ready = read;
		fill(base, read.editions().stream().map(BeginningWindow::told).toList(), usual(read.editions()));
	}

	private NewEdition made() {
		return new NewEdition(name.getText().strip(), title.getText().strip(), ready.editions().get(base.getSelectionIndex()).id());
	}

	private Path file() {
		return ready.project().root().resolve(NewEdition.FOLDER).resolve(made().id() + NewEdition.ENDING);
	}

	@Override
	Optional<String> refusal() {
		if (base == null) {
			return Optional.empty();
		}
		if (project.isReading()) {
			return Optional.of(Words.READING.text());
		}
		Optional<String> bad = made().unwritable().map(Words.EDITION_NAME_REFUSED.text()::formatted);
		return bad.isPresent() ? bad : ready.editions().stream().anyMatch(known -> known.id().equals(made().id())) || Files.exists(file()) ? Optional.of(Words.IS_THERE.text().formatted(made().id())) : Optional.empty();
	}

	@Override
	Map<Path, String> files() {
		return Map.of(file(), made().text());
	}
}
