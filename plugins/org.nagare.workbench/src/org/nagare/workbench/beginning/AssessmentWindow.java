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
import org.nagare.delivery.file.FileName;
import org.nagare.delivery.start.AffairKind;
import org.nagare.delivery.start.FormChoice;
import org.nagare.delivery.start.NewAssessment;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.edition.Edition;

/** Asks for what a new assessment needs in the project that takes it. */
final class AssessmentWindow extends BeginningWindow {

	private final ProjectParts parts;
	private final List<Edition> editions;
	private Text name;
	private Text affair;
	private Combo kind;
	private Combo edition;
	private Combo body;
	private Combo department;
	private Combo system;

	AssessmentWindow(Shell shell, ProjectParts parts, List<Edition> editions) {
		super(shell, Words.NEW_ASSESSMENT, Words.ASSESSMENT_MESSAGE);
		this.parts = parts;
		this.editions = editions;
	}

	@Override
	void fields(Composite area) {
		name = text(area, Words.ASSESSMENT_NAME, "");
		affair = text(area, Words.AFFAIR, "");
		kind = kinds(area);
		edition = choice(area, Words.EDITION, editions.stream().map(BeginningWindow::told).toList());
		edition.select(usual(editions));
		body = choice(area, Words.BODY_CHOSEN, parts.bodies());
		department = choice(area, Words.DEPARTMENT, parts.departments());
		system = choice(area, Words.SYSTEM, parts.systems());
		name.setFocus();
	}

	private Path file() {
		return parts.project().root().resolve(FileName.of(name.getText().strip())).resolve("評価書" + ProjectFolder.FILE_ENDING);
	}

	@Override
	Optional<String> refusal() {
		if (system == null) {
			return Optional.empty();
		}
		String wanted = name.getText().strip();
		Optional<String> named = nameRefusal(wanted).or(() -> parts.assessments().contains(wanted) ? Optional.of(Words.NAME_TAKEN.text().formatted(wanted)) : Optional.empty())
				.or(() -> wordsRefusal(affair.getText()));
		return named.isPresent() ? named : Files.exists(file()) ? Optional.of(Words.IS_THERE.text().formatted(file())) : Optional.empty();
	}

	@Override
	Map<Path, String> files() {
		String used = system.getText();
		NewAssessment made = new NewAssessment(name.getText().strip(), affair.getText().strip(), FormChoice.of(editions.get(edition.getSelectionIndex())), AffairKind.values()[kind.getSelectionIndex()],
				body.getText(), department.getText(), used, parts.register().filter(register -> !register.equals(used)), parts.names());
		return Map.of(file(), made.text());
	}
}
