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

/** Asks for what a new edition of a form needs. */
final class EditionWindow extends BeginningWindow {

	private final ProjectFolder project;
	private final List<Edition> editions;
	private Text name;
	private Text title;
	private Combo base;

	EditionWindow(Shell shell, ProjectFolder project, List<Edition> editions) {
		super(shell, Words.NEW_EDITION, Words.EDITION_MESSAGE);
		this.project = project;
		this.editions = editions;
	}

	@Override
	void fields(Composite area) {
		name = text(area, Words.EDITION_NAME, "");
		title = text(area, Words.EDITION_TITLE, "特定個人情報保護評価書");
		base = choice(area, Words.BASE, editions.stream().map(BeginningWindow::told).toList());
		base.select(usual(editions));
		name.setFocus();
	}

	private NewEdition made() {
		return new NewEdition(name.getText().strip(), title.getText().strip(), editions.get(base.getSelectionIndex()).id());
	}

	private Path file() {
		return project.root().resolve(NewEdition.FOLDER).resolve(made().id() + NewEdition.ENDING);
	}

	@Override
	Optional<String> refusal() {
		if (base == null) {
			return Optional.empty();
		}
		Optional<String> bad = made().unwritable().map(Words.EDITION_NAME_REFUSED.text()::formatted);
		return bad.isPresent() ? bad : editions.stream().anyMatch(known -> known.id().equals(made().id())) || Files.exists(file()) ? Optional.of(Words.IS_THERE.text().formatted(made().id())) : Optional.empty();
	}

	@Override
	Map<Path, String> files() {
		return Map.of(file(), made().text());
	}
}
