package org.nagare.workbench.figure;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.nagare.figure.svg.Theme;
import org.nagare.figure.view.View;
import org.nagare.file.FileName;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.SeenText;
import org.nagare.workbench.front.Behind;
import org.nagare.workbench.front.FollowingView;
import org.nagare.workbench.front.Tool;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;

/**
 * The figure of the assessment that is being edited. It follows each pause in typing; a click leads to the text, the caret marks its element, and a
 * thing that is moved gets its place written into the text.
 */
public final class FigureView extends FollowingView implements FigureCanvas.Meaning, FigureTools.Work {

	public static final String ID = "org.nagare.workbench.figure";

	/** No more cells than a person reads at a glance. */
	private static final int CELLS_AT_A_GLANCE = 8;

	private FigureMaker maker;
	private FigureCanvas canvas;
	private FigureTools tools;
	private final CellPlaces cells = new CellPlaces();
	private Snapshot snapshot;
	private int number;
	private View view = new View.Official();
	private Theme theme = Theme.CALM;
	/** Whether the next figure is placed as it is printed, and not as it was seen last. */
	private boolean isPlacedAnew;

	@Override
	public void createPartControl(Composite parent) {
		canvas = new FigureCanvas(room(parent), this);
		maker = new FigureMaker(made -> onWindows(() -> show(made)), () -> onWindows(this::notDrawn));
		tools = new FigureTools(getViewSite().getActionBars().getToolBarManager(), this);
		setContentDescription(Words.NO_FIGURE_YET.text());
		fillMenu();
		follow(canvas);
	}

	private void fillMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			Point pointer = canvas.toControl(canvas.getDisplay().getCursorLocation());
			canvas.hit(pointer.x, pointer.y).ifPresent(hit -> {
				shown.add(Tool.of(Words.TO_TEXT.text(), () -> chosen(hit)));
				hit.keys().stream().filter(this::isPinned).findFirst().ifPresent(key -> shown.add(Tool.of(Words.UNPIN.text(), () -> unpin(key))));
			});
			shown.add(Tool.of(Words.FIT.text(), this::fit));
			shown.add(Tool.of(Words.ANEW.text(), this::anew));
			shown.add(Tool.of(Words.EXPORT.text(), this::export));
		});
		canvas.setMenu(menu.createContextMenu(canvas));
	}

	@Override
	protected void make(OpenText text) {
		FigureOrder order = order(text);
		maker.make(isPlacedAnew ? order.asPrinted() : order);
		isPlacedAnew = false;
	}

	private FigureOrder order(OpenText text) {
		return new FigureOrder(text.address(), LanguageConnection.get().seen(), view, theme, false);
	}

	/** What was drawn before stays to be looked at, and is told to be that. */
	private void notDrawn() {
		tell(Optional.of(Behind.of((snapshot == null ? Words.NOT_DRAWN : Words.EARLIER).text())));
	}

	private void show(Snapshot made) {
		snapshot = made;
		tellUnread(made.project());
		number = Math.max(0, Math.min(number, made.pages().size() - 1));
		showPage();
		lookAtCaret();
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
		isPlacedAnew = true;
		remake();
	}

	@Override
	public void show(View wanted) {
		view = wanted;
		number = 0;
		anew();
	}

	@Override
	public void show(Theme wanted) {
		theme = wanted;
		remake();
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
		List<String> places = cells.of(snapshot, hit.keys(), known -> onWindows(() -> {
			if (known == snapshot) {
				canvas.tellAgain();
			}
		}));
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
		pinning().ifPresent(pinning -> pinning.pin(Path.of(text().orElseThrow().address()), seen, key, Math.round(x), Math.round(y)));
	}

	/** The place of a thing is left to the layout again. */
	public void unpin(String key) {
		Map<Path, String> seen = LanguageConnection.get().seen();
		pinning().ifPresent(pinning -> pinning.unpin(Path.of(text().orElseThrow().address()), seen, key));
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

	private Optional<Pinning> pinning() {
		return text().filter(text -> snapshot != null).map(text -> new Pinning(shownPage(), placed -> onWindows(() -> write(placed))));
	}

	/** Only into the text that was seen: one that has changed meanwhile has its places elsewhere. */
	private void write(Optional<PinText.Change> placed) {
		boolean written = placed.filter(one -> SeenText.change(getSite().getPage(), one.text(), one.before(), List.of(one.edit())) == SeenText.Outcome.MADE).isPresent();
		// in the line of messages: a window that has to be closed would be in the way of the next try
		say(written ? null : Words.NOT_PINNED.text());
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
			export(Path.of(chosen), files -> say(Words.EXPORTED.text()));
		}
	}

	/** Writes the figure as it is printed, beside the thread of the windows. */
	public void export(Path file, Consumer<List<Path>> then) {
		Optional<FigureOrder> order = text().map(this::order);
		Shell shell = canvas.getShell();
		// its own, and not that of the view: what follows the text goes on meanwhile
		Work.begin(shell, Words.EXPORT.text(), steps -> {
			steps.step(file.getFileName().toString());
			Optional<Snapshot> printed = order.isEmpty() ? Optional.empty() : new Drafting().draw(order.get().asPrinted(), steps::isCancelled);
			steps.check();
			return FigureExport.write(printed.map(Snapshot::pages).orElse(List.of()).stream().map(Snapshot.Page::picture).toList(), file, steps::check);
		}, then, () -> Ask.tell(shell, Words.EXPORT.text(), Words.EXPORT_ENDED.text()),
				e -> Ask.tell(shell, Words.EXPORT.text(), Words.NOT_EXPORTED.text() + "\n" + (e instanceof FigureExport.Refused ? e.getMessage() : file)));
	}

	@Override
	protected void caretAt(URI text, int offset) {
		if (snapshot != null) {
			canvas.mark(snapshot.keysAt(text, offset));
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
		maker.cancel();
		super.dispose();
	}
}
