package org.nagare.workbench.beginning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.nagare.delivery.start.AffairKind;
import org.nagare.delivery.start.FormChoice;
import org.nagare.delivery.start.NewProject;
import org.nagare.form.edition.Edition;

/** Asks for what a new project needs. */
final class ProjectWindow extends BeginningWindow {

	private final List<Edition> editions;
	private Text where;
	private Text name;
	private Text body;
	private Text head;
	private Text affair;
	private Combo kind;
	private Combo edition;

	ProjectWindow(Shell shell, List<Edition> editions) {
		super(shell, Words.NEW_PROJECT, Words.PROJECT_MESSAGE);
		this.editions = editions;
	}

	@Override
	void fields(Composite area) {
		where = folder(area, Words.WHERE, System.getProperty("user.home"));
		name = text(area, Words.PROJECT_NAME, "");
		body = text(area, Words.BODY, "○○市");
		head = text(area, Words.HEAD, "○○市長");
		affair = text(area, Words.AFFAIR, "");
		kind = kinds(area);
		edition = choice(area, Words.EDITION, editions.stream().map(BeginningWindow::told).toList());
		edition.select(usual(editions));
		String[] proposed = { "" };
		name.addListener(SWT.Modify, event -> {
			if (affair.getText().equals(proposed[0])) {
				proposed[0] = name.getText().isBlank() ? "" : Words.AFFAIR_OF.text().formatted(name.getText().strip());
				affair.setText(proposed[0]);
			}
		});
		name.setFocus();
	}

	Path folder() {
		return Path.of(where.getText().strip()).resolve(name.getText().strip());
	}

	@Override
	Optional<String> refusal() {
		if (edition == null) {
			return Optional.empty();
		}
		Optional<String> named = nameRefusal(name.getText().strip()).or(() -> wordsRefusal(body.getText(), head.getText(), affair.getText()));
		return named.isPresent() ? named : !Files.isDirectory(Path.of(where.getText().strip())) ? Optional.of(Words.FOLDER_MISSING.text())
				: Files.exists(folder()) ? Optional.of(Words.IS_THERE.text().formatted(folder())) : Optional.empty();
	}

	@Override
	Map<Path, String> files() {
		Map<Path, String> files = new LinkedHashMap<>();
		new NewProject(name.getText().strip(), body.getText().strip(), head.getText().strip(), affair.getText().strip(), FormChoice.of(editions.get(edition.getSelectionIndex())),
				AffairKind.values()[kind.getSelectionIndex()]).texts().forEach((file, text) -> files.put(folder().resolve(file), text));
		return files;
	}
}
