package org.nagare.workbench.figure;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.figure.svg.Theme;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;

/** The figure of the project that is being edited. It follows each pause in typing; a click leads to the text, the caret marks its element. */
public final class FigureView extends ViewPart implements IPartListener, IDocumentListener, ISelectionListener {

	public static final String ID = "org.nagare.workbench.figure";

	private FigureMaker maker;
	private FigureCanvas canvas;
	private IDocument document;
	private Snapshot snapshot;
	private int number;
	private Theme theme = Theme.CALM;
	private Action previous;
	private Action next;

	@Override
	public void createPartControl(Composite parent) {
		Display display = parent.getDisplay();
		canvas = new FigureCanvas(parent);
		canvas.onChoice(this::reveal);
		maker = new FigureMaker(made -> display.asyncExec(() -> show(made)));
		fillToolBar(getViewSite().getActionBars().getToolBarManager());
		getSite().getPage().addPartListener(this);
		getSite().getPage().addPostSelectionListener(this);
		Editors.active().ifPresent(this::follow);
	}

	private void fillToolBar(IToolBarManager bar) {
		previous = action("◀", Words.PREVIOUS_PAGE, () -> turn(-1));
		next = action("▶", Words.NEXT_PAGE, () -> turn(1));
		bar.add(previous);
		bar.add(next);
		bar.add(new Separator());
		bar.add(action("＋", Words.NEARER, () -> canvas.zoom(true)));
		bar.add(action("－", Words.FARTHER, () -> canvas.zoom(false)));
		bar.add(action("▣", Words.FIT, canvas::fit));
		bar.add(new Separator());
		Action colours = new Action("◐", SWT.TOGGLE) {
			@Override
			public void run() {
				theme = isChecked() ? Theme.BLACK_AND_WHITE : Theme.CALM;
				remake();
			}
		};
		colours.setToolTipText(Words.AS_PRINTED.text());
		bar.add(colours);
	}

	private static Action action(String sign, Words words, Runnable run) {
		Action action = new Action(sign) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(words.text());
		return action;
	}

	private void turn(int pages) {
		if (snapshot != null && !snapshot.pages().isEmpty()) {
			number = Math.max(0, Math.min(snapshot.pages().size() - 1, number + pages));
			showPage();
		}
	}

	private void follow(ITextEditor editor) {
		IDocument shown = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		if (shown != null && shown != document && editor.getEditorInput().getName().endsWith(".nagare")) {
			unfollow();
			document = shown;
			document.addDocumentListener(this);
			// the reconciler of the editor opens the text at the server; it may be installed only after this
			canvas.getDisplay().asyncExec(this::remake);
		}
	}

	private void unfollow() {
		if (document != null) {
			document.removeDocumentListener(this);
			document = null;
		}
	}

	private Optional<OpenText> text() {
		return document == null ? Optional.empty() : NagareWorkbench.get().language().textOf(document);
	}

	private void remake() {
		LanguageConnection language = NagareWorkbench.get().language();
		text().ifPresent(text -> maker.make(text.address(), language.openTexts(), theme));
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
		previous.setEnabled(number > 0);
		next.setEnabled(number < pages.size() - 1);
		setContentDescription(pages.isEmpty() ? Words.NO_ASSESSMENT.text() : pages.get(number).geometry().title() + "  " + (number + 1) + "/" + pages.size());
	}

	private void reveal(Elements.Hit hit) {
		hit.keys().stream().flatMap(key -> snapshot.placeOf(key).stream()).findFirst().ifPresent(place -> Editors.file(place.text()).flatMap(Editors::open)
				.ifPresent(editor -> editor.selectAndReveal(place.offset(), place.length())));
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part instanceof ITextEditor) {
			markAtCaret(selection);
		}
	}

	private void markAtCaret(ISelection selection) {
		URI address = text().map(OpenText::address).orElse(null);
		if (snapshot != null && address != null && selection instanceof ITextSelection caret) {
			canvas.mark(snapshot.keysAt(address, caret.getOffset()));
		}
	}

	/** The figure that is shown, for whoever tests the window. */
	public Optional<String> picture() {
		return Optional.ofNullable(canvas.page()).map(Snapshot.Page::picture);
	}

	/** The keys of the elements that are marked. */
	public List<String> marked() {
		return canvas.marked();
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the figure follows what has changed
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		remake();
	}

	@Override
	public void partActivated(IWorkbenchPart part) {
		if (part instanceof IEditorPart editor) {
			Editors.textEditor(editor).ifPresent(this::follow);
		}
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
		partActivated(part);
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		// the last figure stays to be looked at
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// see above
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
		partActivated(part);
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void dispose() {
		unfollow();
		getSite().getPage().removePartListener(this);
		getSite().getPage().removePostSelectionListener(this);
		maker.cancel();
		super.dispose();
	}
}
