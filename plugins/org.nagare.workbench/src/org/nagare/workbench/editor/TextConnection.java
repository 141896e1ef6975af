package org.nagare.workbench.editor;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.swt.widgets.Display;
import org.nagare.workbench.language.LanguageConnection;

/** Ties a viewer to the language: its text is open at the server while it is shown, and what is drawn over it follows each pause in typing. */
public final class TextConnection implements IReconciler, ITextInputListener, IDocumentListener, Consumer<PublishDiagnosticsParams> {

	/** Typing pauses this long before folding and colours are asked for anew. */
	private static final int PAUSE_IN_MILLISECONDS = 120;

	private final Folding folding = new Folding();
	private final Runnable afterPause = this::redraw;
	private ITextViewer viewer;
	private IDocument document;
	private SemanticColours colours;

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		colours = new SemanticColours(textViewer);
		viewer.addTextInputListener(this);
		LanguageConnection.get().addReader(this);
		TextMenu.install(viewer);
		inputDocumentChanged(null, viewer.getDocument());
	}

	@Override
	public void uninstall() {
		if (viewer != null) {
			inputDocumentAboutToBeChanged(document, null);
			viewer.removeTextInputListener(this);
			colours.close();
			LanguageConnection.get().removeReader(this);
			viewer = null;
		}
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
		if (document != null) {
			document.removeDocumentListener(this);
			LanguageConnection.get().release(document);
			document = null;
		}
	}

	@Override
	public void inputDocumentChanged(IDocument before, IDocument after) {
		if (after != null && LanguageConnection.get().use(after).isPresent()) {
			document = after;
			document.addDocumentListener(this);
			redraw();
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the change itself is told to the server by the open text
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		colours.changed(event);
		Display display = Display.getCurrent();
		if (display != null) {
			display.timerExec(-1, afterPause);
			display.timerExec(PAUSE_IN_MILLISECONDS, afterPause);
		}
	}

	/** The server has just read the text: what it could not answer before, because it did not know the folder yet, it can now. */
	@Override
	public void accept(PublishDiagnosticsParams findings) {
		ITextViewer shown = viewer;
		if (shown != null && shown.getTextWidget() != null && !shown.getTextWidget().isDisposed()) {
			shown.getTextWidget().getDisplay().asyncExec(() -> {
				boolean mine = document != null && LanguageConnection.get().textOf(document)
						.filter(text -> Path.of(URI.create(findings.getUri())).equals(Path.of(text.address()))).isPresent();
				if (mine && viewer == shown) {
					redraw();
				}
			});
		}
	}

	private void redraw() {
		if (viewer == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) {
			return;
		}
		LanguageConnection.get().textOf(document).ifPresent(text -> {
			colours.refresh(text);
			if (viewer instanceof ProjectionViewer projection && viewer instanceof ISourceViewer) {
				folding.refresh(text, projection);
			}
		});
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
