package org.nagare.workbench.form;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.nagare.dsl.entry.EntryWish;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Completeness;
import org.nagare.form.entry.EntryField;
import org.nagare.form.entry.Manner;
import org.nagare.rules.finding.Finding;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.front.Behind;
import org.nagare.workbench.front.FollowingView;
import org.nagare.workbench.front.UndoOfText;
import org.nagare.workbench.language.CellFindings;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;

/** The form of the assessment that is being edited. It follows each pause in typing; what is entered here is written into the text. */
public final class FormView extends FollowingView implements FormCanvas.Meaning, CellPanel.Work {

	public static final String ID = "org.nagare.workbench.form";

	private FormMaker maker;
	private FormWriting writing;
	private FormCanvas canvas;
	private CellPanel panel;
	private EntrySheet sheet;
	private FormSnapshot snapshot;
	private Wanted wanted;
	private Map<String, List<Finding>> findings = Map.of();
	private final Consumer<Path> looked = root -> onWindows(() -> looked(root));

	/** A cell that is to be shown as soon as the form of its assessment is there. */
	private record Wanted(Path assessment, String cell) {
	}

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(room(parent), SWT.VERTICAL);
		canvas = new FormCanvas(sash, this);
		panel = new CellPanel(sash, this);
		sash.setWeights(78, 22);
		maker = new FormMaker(made -> onWindows(() -> show(made)), none -> onWindows(() -> notMade(none)));
		writing = new FormWriting(getSite().getPage());
		setContentDescription(Words.NO_FORM_YET.text());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(panel::fill);
		canvas.setMenu(menu.createContextMenu(canvas));
		sheet = new EntrySheet(canvas, this::entered, () -> firePropertyChange(Unwritten.PROP_DIRTY));
		FormTools.fill(getViewSite().getActionBars().getToolBarManager(), this::nextMissing, () -> snapshot == null ? List.of() : snapshot.lines(), canvas::revealHead);
		follow(canvas);
		UndoOfText.answer(getViewSite().getActionBars(), ActionFactory.SAVE, () -> sheet.unwritten().saveOr(UndoOfText::save));
		answerOnSheet(ActionFactory.UNDO, TypedHistory::undo);
		answerOnSheet(ActionFactory.REDO, TypedHistory::redo);
		CellFindings.get().addReader(looked);
	}

	/** Of a key of the window that is for what is typed on the sheet as long as the person is there. */
	private void answerOnSheet(ActionFactory key, Consumer<TypedHistory> deed) {
		UndoOfText.answer(getViewSite().getActionBars(), key, () -> {
			if (sheet.holdsFocus()) {
				sheet.typedInFocus().ifPresent(deed);
			} else {
				UndoOfText.turn(key);
			}
		});
	}

	@Override
	protected void make(OpenText text) {
		maker.make(new FormMaker.Order(Path.of(text.address()), LanguageConnection.get().seen()));
	}

	/** What was shown before stays to be looked at, and is told to be that. */
	private void notMade(String why) {
		say(why);
		tell(Optional.of(Behind.of(snapshot == null ? why : Words.EARLIER.text().formatted(why, snapshot.form().assessment().getName()))));
	}

	private void show(FormSnapshot made) {
		snapshot = made;
		tellUnread(made.project());
		findings = made.findings();
		canvas.show(made.lines());
		long required = made.form().completeness().stream().mapToLong(Completeness::required).sum();
		long filled = made.form().completeness().stream().mapToLong(Completeness::filled).sum();
		setContentDescription(made.form().assessment().getName() + "　" + made.form().edition().title() + "　" + filled + "／" + required);
		sheet.shown(made);
		showPanel();
		showWanted();
	}

	/** The rules have looked at a project. */
	private void looked(Path root) {
		if (snapshot != null && snapshot.project().folder().root().equals(root)) {
			Map<String, List<Finding>> now = snapshot.findings();
			if (!now.equals(findings)) {
				findings = now;
				canvas.redraw();
				showPanel();
			}
		}
	}

	private void showPanel() {
		chosenCell().ifPresentOrElse(cell -> {
			EntryField field = EntryField.of(snapshot.form(), cell);
			panel.show(cell, field.manner() != Manner.NEVER, field.writing().isPresent(), findings.getOrDefault(cell.path(), List.of()));
		}, panel::showNone);
	}

	private Optional<Cell> chosenCell() {
		return canvas.chosen().filter(path -> snapshot != null).map(path -> snapshot.cells().get(path));
	}

	@Override
	public void chosen(String path) {
		showPanel();
	}

	@Override
	public boolean isFound(String path) {
		return findings.containsKey(path);
	}

	@Override
	public void enter() {
		canvas.chosen().ifPresent(this::enter);
	}

	/** Opens the sheet on which the value of a cell is entered. */
	@Override
	public void enter(String path) {
		if (sheet.isKept(snapshot)) {
			say(Words.STILL_ENTERING.text().formatted(sheet.cell()));
			if (sheet.isOf(snapshot)) {
				canvas.choose(sheet.cell(), true);
				showPanel();
				sheet.place();
				sheet.toFront();
			}
			return;
		}
		sheet.close();
		canvas.choose(path, true);
		showPanel();
		chosenCell().ifPresent(cell -> {
			EntryField field = EntryField.of(snapshot.form(), cell);
			if (field.manner() == Manner.NEVER) {
				say(Words.NOT_FOR_HAND.text());
			} else if (field.saysMore()) {
				say(Words.SAYS_MORE.text());
				toText();
			} else {
				sheet.begin(snapshot.text(), path, field);
			}
		});
	}

	private void entered(SheetEntry entry) {
		write(entry.text(), entry.cell(), entry, sheet.readerOf(entry));
	}

	/** From a button: the sheet that may lie there is none of it, and only stays over its cell. */
	private void write(Path text, String path, FormDrafting.Wish wish) {
		write(text, path, wish, new FormWriting.Reader() {
			@Override
			public void written(FormSnapshot after) {
				sheet.place();
			}

			@Override
			public void refused(String why) {
				// it is told in the line of messages
			}
		});
	}

	/** Into the assessment that was meant, whatever has come to the front meanwhile. */
	private void write(Path text, String path, FormDrafting.Wish wish, FormWriting.Reader asker) {
		int wishes = maker.wishes();
		boolean[] isBehind = { false };
		writing.write(text, LanguageConnection.get().seen(), path, wish, deed -> onWindows(() -> {
			isBehind[0] = maker.wishes() != wishes;
			deed.run();
		}), new FormWriting.Reader() {
			@Override
			public void written(FormSnapshot after) {
				say(null);
				asker.written(after);
				if (snapshot.isOf(text)) {
					show(after);
					if (isBehind[0]) {
						// what came in meanwhile, from the keys or the disk, is not there yet
						remake();
					} else {
						maker.cancel();
					}
				}
			}

			@Override
			public void refused(String why) {
				say(why);
				remake();
				asker.refused(why);
			}

			@Override
			public void overtaken(Standing now, String why) {
				say(why);
				remake();
				asker.overtaken(now, why);
			}
		});
	}

	@Override
	public void toText() {
		chosenCell().map(Cell::path).flatMap(path -> snapshot.placeOf(path)).ifPresent(place -> Editors.file(place.text()).flatMap(Editors::open)
				.ifPresent(editor -> editor.selectAndReveal(place.offset(), place.length())));
	}

	@Override
	public void publicity() {
		chosenCell().ifPresent(cell -> {
			if (cell.withheld().isPresent()) {
				withhold(cell.path(), Optional.empty());
			} else {
				Reason.ask(canvas.getShell(), Words.WITHHOLD, Words.WHY_WITHHELD.text()).ifPresent(why -> withhold(cell.path(), Optional.of(why)));
			}
		});
	}

	/** Marks a cell as not for the public, for a reason; without one it is for the public again. */
	public void withhold(String path, Optional<String> reason) {
		write(snapshot.text(), path, (form, own) -> {
			EntryField now = EntryField.of(form, own);
			Optional<EObject> alone = now.statement().filter(statement -> !now.textOnly() && now.shared().isEmpty() && !now.holdsTextOfAnother());
			return new EntryWish.Publicity(own.key(), alone, List.of(), reason);
		});
	}

	@Override
	public void takeAway() {
		chosenCell().ifPresent(cell -> {
			EntryField field = EntryField.of(snapshot.form(), cell);
			if (field.holdsTextOfAnother()) {
				say(Words.HOLDS_TEXT.text());
				return;
			}
			write(snapshot.text(), cell.path(), SheetEntry::takenAway);
		});
	}

	@Override
	public void accept(Finding finding) {
		chosenCell().ifPresent(cell -> Reason.ask(canvas.getShell(), Words.ACCEPT, finding.message() + "\n\n" + Words.WHY_ACCEPTED.text().formatted(finding.code()))
				.ifPresent(why -> accept(cell.path(), finding.code(), why)));
	}

	/** Accepts a finding on a cell for a reason, which the text keeps. */
	public void accept(String path, String code, String reason) {
		write(snapshot.text(), path, (form, own) -> new EntryWish.Accepted(own.key(), code, reason));
	}

	/** Leads to the next cell that is asked for and not complete, behind the chosen one and then from the beginning. */
	public void nextMissing() {
		if (snapshot == null) {
			return;
		}
		List<String> missing = snapshot.form().completeness().stream().flatMap(section -> section.missing().stream()).map(Cell::path).toList();
		List<String> all = List.copyOf(snapshot.cells().keySet());
		int from = canvas.chosen().map(all::indexOf).orElse(-1);
		Optional<String> next = missing.stream().filter(path -> all.indexOf(path) > from).findFirst().or(() -> missing.stream().findFirst());
		next.ifPresentOrElse(path -> {
			canvas.choose(path, true);
			showPanel();
		}, () -> say(Words.NOTHING_MISSING.text()));
	}

	/**
	 * Shows a cell of the form of an assessment. What is in front stays there where its form is that one; else the text of the assessment is opened.
	 *
	 * @param assessment the text with the assessment
	 */
	public void reveal(Path assessment, String cell) {
		wanted = new Wanted(assessment, cell);
		if (snapshot == null || !snapshot.isOf(assessment)) {
			Editors.file(assessment.toUri()).ifPresent(Editors::open);
		}
		showWanted();
	}

	private void showWanted() {
		if (wanted != null && snapshot != null && snapshot.isOf(wanted.assessment())) {
			String cell = wanted.cell();
			wanted = null;
			if (snapshot.cells().containsKey(cell)) {
				canvas.choose(cell, true);
				showPanel();
			} else {
				say(Words.NOT_IN_FORM.text().formatted(cell));
			}
		}
	}

	@Override
	protected void caretAt(URI text, int offset) {
		if (snapshot != null) {
			snapshot.cellAt(text, offset).ifPresent(path -> {
				canvas.choose(path, true);
				showPanel();
			});
		}
	}

	/** The address of the chosen cell. */
	public Optional<String> chosen() {
		return canvas.chosen();
	}

	/** What is painted of a cell, for whoever tests the window. */
	public Optional<String> wordsOf(String path) {
		return canvas.wordsOf(path);
	}

	/** Whether all that is seen of the form has been painted. */
	public boolean isPainted() {
		return canvas.isPainted();
	}

	/** What is said of the chosen cell. */
	public String told() {
		return panel.told();
	}

	/** The addresses of the cells in the order of the form. */
	public List<String> cells() {
		return snapshot == null ? List.of() : List.copyOf(snapshot.cells().keySet());
	}

	@Override
	public boolean leaves(Path folder) {
		return sheet.leaves(folder);
	}

	/** Whether something is typed on the sheet and not written. */
	public boolean isUnwritten() {
		return sheet.unwritten().isDirty();
	}

	/** The folder of the project that is shown. */
	public Optional<Path> folder() {
		return Optional.ofNullable(snapshot).map(shown -> shown.project().folder().root());
	}

	/** The sheet on which a cell is being entered, with its fields. */
	public Optional<Composite> sheet() {
		return sheet.sheet().map(Composite.class::cast);
	}

	@Override
	public <T> T getAdapter(Class<T> kind) {
		// without anything of its own to write it is nothing that is asked before it closes
		return sheet != null && kind.isInstance(sheet.unwritten()) && sheet.unwritten().isTold() ? kind.cast(sheet.unwritten()) : super.getAdapter(kind);
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void dispose() {
		maker.cancel();
		CellFindings.get().removeReader(looked);
		super.dispose();
	}
}
