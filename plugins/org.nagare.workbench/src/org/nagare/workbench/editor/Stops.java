package org.nagare.workbench.editor;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** The places of a snippet in the text: the first is chosen, the tabulator leads from one to the next and at last to the end. */
final class Stops {

	private Stops() {
	}

	/**
	 * Leads through the places.
	 *
	 * @param start where the snippet stands in the document
	 * @return what is chosen first
	 */
	static IRegion lead(ITextViewer viewer, int start, Snippet snippet) throws BadLocationException {
		IDocument document = viewer.getDocument();
		Map<Integer, LinkedPositionGroup> places = new TreeMap<>();
		for (Snippet.Stop stop : snippet.stops()) {
			places.computeIfAbsent(stop.number(), number -> new LinkedPositionGroup()).addPosition(new LinkedPosition(document, start + stop.offset(), stop.length(), stop.number()));
		}
		LinkedModeModel model = new LinkedModeModel();
		for (LinkedPositionGroup place : places.values()) {
			model.addGroup(place);
		}
		model.forceInstall();
		LinkedModeUI leading = new EditorLinkedModeUI(model, viewer);
		leading.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
		leading.enter();
		return leading.getSelectedRegion();
	}
}
