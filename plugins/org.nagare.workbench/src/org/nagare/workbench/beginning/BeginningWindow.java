package org.nagare.workbench.beginning;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.nagare.delivery.start.AffairKind;
import org.nagare.delivery.start.FormChoice;
import org.nagare.delivery.start.NewProject;
import org.nagare.form.edition.Edition;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Question;

/** Fields one below the other, and files that follow from them. */
abstract class BeginningWindow extends Question {

	static final int COLUMNS = 3;
	private static final int WIDTH = 420;

	private Map<Path, String> files = Map.of();

	BeginningWindow(Shell shell, Words title, Words message) {
		super(shell, "beginning", title.text(), message.text(), Words.DEED.text());
	}

	/** The files that are to be made, the one to begin with last; none where the person turned back. */
	Optional<Map<Path, String>> ask() {
		return open() == IDialogConstants.OK_ID ? Optional.of(files) : Optional.empty();
	}

	/** What follows from the fields. */
	abstract Map<Path, String> files();

	/** What speaks against it. */
	abstract Optional<String> refusal();

	@Override
	protected final void fill(Composite area) {
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(14, 12).spacing(8, 8).applyTo(area);
		fields(area);
		look();
	}

	abstract void fields(Composite area);

	final void look() {
		refuse(refusal());
	}

	@Override
	protected final void take() {
		files = new LinkedHashMap<>(files());
	}

	final Text text(Composite area, Words label, String value) {
		new Label(area, SWT.NONE).setText(label.text());
		Text text = new Text(area, SWT.BORDER);
		text.setText(value);
		text.addListener(SWT.Modify, event -> look());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	final Text folder(Composite area, Words label, String value) {
		Text text = text(area, label, value);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Words.BROWSE.text());
		browse.addListener(SWT.Selection, event -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setFilterPath(text.getText());
			Optional.ofNullable(dialog.open()).ifPresent(text::setText);
		});
		return text;
	}

	final Combo choice(Composite area, Words label, List<String> choices) {
		new Label(area, SWT.NONE).setText(label.text());
		Combo combo = new Combo(area, SWT.READ_ONLY);
		fill(combo, choices, 0);
		combo.addListener(SWT.Selection, event -> look());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	static void fill(Combo combo, List<String> choices, int selected) {
		combo.setItems(choices.toArray(String[]::new));
		combo.select(selected);
	}

	final Combo kinds(Composite area) {
		return choice(area, Words.KIND, Stream.of(AffairKind.values()).map(kind -> NagareWorkbench.say(kind.japanese(), kind.english())).toList());
	}

	/** An edition with what it is called in print. */
	static String told(Edition edition) {
		return edition.id() + "  " + FormChoice.of(edition).document();
	}

	/** The place of the edition that most assessments are written for. */
	static int usual(List<Edition> editions) {
		return Math.max(0, editions.stream().map(Edition::id).toList().indexOf(FormChoice.USUAL.edition()));
	}

	/** Why something cannot be the name of a project or of an assessment. */
	static Optional<String> nameRefusal(String name) {
		return NewProject.isName(name) ? Optional.empty() : Optional.of(Words.NAME_REFUSED.text().formatted(name));
	}

	/** Why words cannot stand between quotes. */
	static Optional<String> wordsRefusal(String... words) {
		boolean bad = Stream.of(words).anyMatch(each -> each.isBlank() || each.chars().anyMatch(c -> c == '"' || c == '\\' || c < ' '));
		return bad ? Optional.of(Words.WORDS_REFUSED.text()) : Optional.empty();
	}
}
