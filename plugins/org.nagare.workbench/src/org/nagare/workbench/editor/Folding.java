package org.nagare.workbench.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.swt.widgets.Display;
import org.nagare.workbench.language.Answers;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;

/** The blocks that can be folded. What a person has folded stays folded as long as its block stands where it moved to. */
final class Folding {

	private int asked;

	void refresh(OpenText text, ProjectionViewer viewer) {
		int question = ++asked;
		Display display = viewer.getTextWidget().getDisplay();
		Answers.to(() -> LanguageConnection.get().texts().foldingRange(new FoldingRangeRequestParams(text.identifier()))).thenAccept(ranges -> {
			if (ranges != null && !display.isDisposed()) {
				display.asyncExec(() -> {
					if (question == asked && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
						apply(ranges, text.document(), viewer);
					}
				});
			}
		});
	}

	private static void apply(List<FoldingRange> ranges, IDocument document, ProjectionViewer viewer) {
		if (!viewer.isProjectionMode()) {
			viewer.enableProjection();
		}
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		Set<Position> wanted = new HashSet<>();
		ranges.forEach(range -> position(range, document).ifPresent(wanted::add));
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> known = model.getAnnotationIterator(); known.hasNext();) {
			Annotation annotation = known.next();
			if (!wanted.remove(model.getPosition(annotation))) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
		}
	}

	private static java.util.Optional<Position> position(FoldingRange range, IDocument document) {
		try {
			int last = Math.min(range.getEndLine(), document.getNumberOfLines() - 1);
			if (last <= range.getStartLine()) {
				return java.util.Optional.empty();
			}
			int start = document.getLineOffset(range.getStartLine());
			return java.util.Optional.of(new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start));
		} catch (BadLocationException e) {
			return java.util.Optional.empty();
		}
	}
}
