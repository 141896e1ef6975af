package org.nagare.workbench.editor;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.swt.widgets.Display;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/**
 * Marks every place of the text where the thing at the caret is named. The same word elsewhere is another thing, so this takes the place of the
 * platform's marks, which go by the letters.
 */
public final class Occurrences implements IReconciler {

	public static final String TYPE = "org.nagare.workbench.occurrence";

	/** A caret rests this long before its name is looked for. */
	private static final int PAUSE_IN_MILLISECONDS = 180;

	private final Runnable afterPause = this::ask;
	private final ISelectionChangedListener moved = event -> rest();
	private ISourceViewer viewer;
	private int asked;

	@Override
	public void install(ITextViewer textViewer) {
		if (textViewer instanceof ISourceViewer source) {
			viewer = source;
			viewer.getSelectionProvider().addSelectionChangedListener(moved);
		}
	}

	@Override
	public void uninstall() {
		if (viewer != null) {
			viewer.getSelectionProvider().removeSelectionChangedListener(moved);
			viewer = null;
		}
	}

	private void rest() {
		Display display = Display.getCurrent();
		display.timerExec(-1, afterPause);
		display.timerExec(PAUSE_IN_MILLISECONDS, afterPause);
	}

	private void ask() {
		if (viewer == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) {
			return;
		}
		int question = ++asked;
		IDocument document = viewer.getDocument();
		int caret = viewer.getSelectedRange().x;
		Display display = viewer.getTextWidget().getDisplay();
		LanguageConnection.get().textOf(document).ifPresent(text -> LanguageConnection.get().texts()
				.documentHighlight(new DocumentHighlightParams(text.identifier(), Places.position(document, caret))).thenAccept(places -> {
					if (!display.isDisposed()) {
						display.asyncExec(() -> {
							if (question == asked && viewer != null && viewer.getDocument() == document) {
								mark(places == null ? List.of() : places, document);
							}
						});
					}
				}));
	}

	private void mark(List<? extends DocumentHighlight> places, IDocument document) {
		IAnnotationModel model = viewer.getAnnotationModel();
		if (!(model instanceof IAnnotationModelExtension extended)) {
			return;
		}
		Map<Annotation, Position> wanted = new HashMap<>();
		for (DocumentHighlight place : places) {
			IRegion region = Places.region(document, place.getRange());
			wanted.put(new Annotation(TYPE, false, ""), new Position(region.getOffset(), region.getLength()));
		}
		List<Annotation> known = new java.util.ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (TYPE.equals(annotation.getType())) {
				known.add(annotation);
			}
		}
		extended.replaceAnnotations(known.toArray(Annotation[]::new), wanted);
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
