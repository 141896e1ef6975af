package org.nagare.workbench.figure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.delivery.file.FileName;
import org.nagare.figure.svg.Theme;
import org.nagare.figure.view.View;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;

/**
 * The figure of the assessment that is being edited. It follows each pause in typing; a click leads to the text, the caret marks its element, and a
 * thing that is moved gets its place written into the text.
 */
public final class FigureView extends ViewPart implements ISelectionListener, FigureCanvas.Meaning, FigureTools.Work {

	public static final String ID = "org.nagare.workbench.figure";

	/** No more cells than a person reads at a glance. */
	private static final int CELLS_AT_A_GLANCE = 8;

	private static final int AGAIN_IN_MILLISECONDS = 100;

	private FrontText front;
	private FigureMaker maker;
	private FigureCanvas canvas;
	private FigureTools tools;
	private final CellPlaces cells = new CellPlaces();
	private Snapshot snapshot;
	private int number;
	private View view = new View.Official();
	private Theme theme = Theme.CALM;

	@Override
	public void createPartControl(Composite parent) {
		Display display = parent.getDisplay();
		canvas = new FigureCanvas(parent, this);
		maker = new FigureMaker(made -> display.asyncExec(() -> show(made)));
		tools = new FigureTools(getViewSite().getActionBars().getToolBarManager(), this);
		fillMenu();
		UndoOfText.install(getViewSite().getActionBars());
		front = new FrontText(getSite().getPage(), () -> remake(false));
		getSite().getPage().addPostSelectionListener(this);
	}

	private void fillMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			Point pointer = canvas.toControl(canvas.getDisplay().getCursorLocation());
			canvas.hit(pointer.x, pointer.y).ifPresent(hit -> {
				shown.add(action(Words.TO_TEXT, () -> chosen(hit)));
				hit.keys().stream().filter(this::isPinned).findFirst().ifPresent(key -> shown.add(action(Words.UNPIN, () -> unpin(key))));
			});
			shown.add(action(Words.FIT, this::fit));
			shown.add(action(Words.ANEW, this::anew));
			shown.add(action(Words.EXPORT, this::export));
		});
		canvas.setMenu(menu.createContextMenu(canvas));
	}

	private static Action action(Words words, Runnable deed) {
		return new Action(words.text()) {
			@Override
			public void run() {
				deed.run();
			}
		};
	}

	private void remake(boolean placedAnew) {
		Optional<FigureOrder> order = order();
		order.ifPresent(known -> maker.make(placedAnew ? known.asPrinted() : known));
		if (order.isEmpty() && front.isFollowing()) {
			// the editor has not opened its text at the server yet
			canvas.getDisplay().timerExec(AGAIN_IN_MILLISECONDS, () -> {
				if (!canvas.isDisposed()) {
					remake(placedAnew);
				}
			});
		}
	}

	private Optional<FigureOrder> order() {
		return front.text().map(text -> new FigureOrder(text.address(), LanguageConnection.get().seen(), view, theme, false));
	}

	private void show(Snapshot made) {
		if (canvas.isDisposed()) {
			return;
		}
		snapshot = made;
		number = Math.max(0, Math.min(number, made.pages().size() - 1));
		showPage();
		Editors.active().ifPresent(editor -> markAtCaret(editor.getSelectionProvider().getSelection()));
	}

	private void showPage() {
		List<Snapshot.Page> pages = snapshot.pages();
		canvas.show(pages.isEmpty() ? null : pages.get(number));
		tools.showPage(number, pages.size());
		setContentDescription(snapshot.derivation().isEmpty() ? Words.NO_ASSESSMENT.text() : pages.isEmpty() ? Words.NOTHING_TO_SHOW.text()
				: pages.get(number).geometry().title().replace("\n", " ") + "  " + (number + 1) + "/" + pages.size());
	}

	@Override
	public void turn(int pages) {
		if (snapshot != null && !snapshot.pages().isEmpty()) {
			number = Math.max(0, Math.min(snapshot.pages().size() - 1, number + pages));
			showPage();
		}
	}

	@Override
	public void zoom(boolean nearer) {
		canvas.zoom(nearer);
	}

	@Override
	public void fit() {
		canvas.fit();
	}

	@Override
	public void anew() {
		remake(true);
	}

	@Override
	public void show(View wanted) {
		view = wanted;
		number = 0;
		remake(true);
	}

	@Override
	public void show(Theme wanted) {
		theme = wanted;
		remake(false);
	}

	/** Leads to the text of an element. */
	@Override
	public void chosen(Elements.Hit hit) {
		hit.keys().stream().flatMap(key -> snapshot.placeOf(key).stream()).findFirst().ifPresent(place -> Editors.file(place.text()).flatMap(Editors::open)
				.ifPresent(editor -> editor.selectAndReveal(place.offset(), place.length())));
	}

	@Override
	public String words(Elements.Hit hit) {
		List<String> lines = new ArrayList<>();
		lines.add(hit.words());
		Display display = canvas.getDisplay();
		List<String> places = cells.of(snapshot, hit.keys(), known -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!canvas.isDisposed() && known == snapshot) {
						canvas.tellAgain();
					}
				});
			}
		});
		if (!places.isEmpty()) {
			lines.add("");
			lines.add(Words.IN_FORM.text());
			places.stream().limit(CELLS_AT_A_GLANCE).forEach(lines::add);
			if (places.size() > CELLS_AT_A_GLANCE) {
				lines.add(Words.MORE.text().formatted(places.size() - CELLS_AT_A_GLANCE));
			}
		}
		return String.join("\n", lines);
	}

	/** Writes the place of a thing into the text; one undo takes it back. */
	@Override
	public void placed(String key, double x, double y) {
		Map<Path, String> seen = LanguageConnection.get().seen();
		pinning(seen).ifPresent(pinning -> pinning.pin(Path.of(front.text().orElseThrow().address()), seen, key, Math.round(x), Math.round(y)));
	}

	/** The place of a thing is left to the layout again. */
	public void unpin(String key) {
		Map<Path, String> seen = LanguageConnection.get().seen();
		pinning(seen).ifPresent(pinning -> pinning.unpin(Path.of(front.text().orElseThrow().address()), seen, key));
	}

	private boolean isPinned(String key) {
		return canvas.page() != null && canvas.page().geometry().arrangement().pins().stream().anyMatch(pin -> pin.key().equals(key));
	}

	private String assessment() {
		return snapshot.derivation().map(derivation -> derivation.assessment().getName()).orElse("");
	}

	private Pinning.Page shownPage() {
		return new Pinning.Page(assessment(), Optional.ofNullable(canvas.page()).flatMap(page -> snapshot.affairOf(page.geometry())));
	}

	private Optional<Pinning> pinning(Map<Path, String> seen) {
		Display display = canvas.getDisplay();
		return front.text().filter(text -> snapshot != null).map(text -> new Pinning(maker.drafting(), shownPage(), change -> display.asyncExec(() -> write(change, seen))));
	}

	private void write(Optional<PinText.Change> change, Map<Path, String> seen) {
		boolean written = change.flatMap(one -> Editors.file(one.text()).flatMap(Editors::open).map(editor -> written(one, editor, seen))).orElse(false);
		// in the line of messages: a window that has to be closed would be in the way of the next try
		getViewSite().getActionBars().getStatusLineManager().setErrorMessage(written ? null : Words.NOT_PINNED.text());
	}

	/** Only into the text that was seen: one that has changed meanwhile has its places elsewhere. */
	private static boolean written(PinText.Change change, ITextEditor editor, Map<Path, String> seen) {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		String known = seen.get(Path.of(change.text()));
		if (known != null && !known.equals(document.get()) || change.offset() + change.length() > document.getLength() || !editor.isEditable()) {
			return false;
		}
		try {
			document.replace(change.offset(), change.length(), change.replacement());
			return true;
		} catch (BadLocationException e) {
			NagareWorkbench.log("pin", e);
			return false;
		}
	}

	@Override
	public void export() {
		FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
		dialog.setText(Words.EXPORT.text());
		dialog.setFilterExtensions(new String[] { "*.pdf", "*.svg", "*.png" });
		dialog.setFileName(FileName.of(assessment(), "-" + FileName.part(view.japanese()) + ".pdf"));
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				export(Path.of(chosen));
			} catch (IOException | FigureExport.Refused e) {
				Ask.tell(canvas.getShell(), Words.EXPORT.text(), Words.NOT_EXPORTED.text() + "\n" + (e instanceof IOException ? chosen : e.getMessage()));
			}
		}
	}

	/** Writes the figure as it is printed, and answers with the files. */
	public List<Path> export(Path file) throws IOException, FigureExport.Refused {
		Optional<FigureOrder> order = order();
		Optional<Snapshot> printed = order.isEmpty() ? Optional.empty() : new Drafting().draw(order.get().asPrinted(), () -> false);
		return FigureExport.write(printed.map(Snapshot::pages).orElse(List.of()).stream().map(Snapshot.Page::picture).toList(), file);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part instanceof ITextEditor) {
			markAtCaret(selection);
		}
	}

	private void markAtCaret(ISelection selection) {
		URI address = front.text().map(OpenText::address).orElse(null);
		if (snapshot != null && address != null && selection instanceof ITextSelection caret) {
			canvas.mark(snapshot.keysAt(address, caret.getOffset()));
		}
	}

	/** The figure that is shown, for whoever tests the window. */
	public Optional<String> picture() {
		return Optional.ofNullable(canvas.page()).map(Snapshot.Page::picture);
	}

	/** The folder of the project that is shown. */
	public Optional<Path> folder() {
		return Optional.ofNullable(snapshot).map(shown -> shown.project().folder().root());
	}

	/** Whether all of it has been painted. */
	public boolean isPainted() {
		return canvas.isPainted();
	}

	/** The keys of the elements that are marked. */
	public List<String> marked() {
		return canvas.marked();
	}

	/** The window in which the figure is painted. */
	public Control window() {
		return canvas;
	}

	/** Where in that window an element lies. */
	public Optional<Rectangle> placeOf(String key) {
		return canvas.areaOf(key);
	}

	/** What is said of the element at a place of that window. */
	public Optional<String> wordsAt(int column, int row) {
		return canvas.hit(column, row).map(this::words);
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void dispose() {
		front.dispose();
		getSite().getPage().removePostSelectionListener(this);
		maker.cancel();
		super.dispose();
	}
}
