package org.nagare.workbench.editor;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/** What the word under the pointer is. */
public final class Meaning implements ITextHover {

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		LanguageConnection language = LanguageConnection.get();
		return language.textOf(viewer.getDocument())
				.map(text -> new HoverParams(text.identifier(), Places.position(viewer.getDocument(), region.getOffset())))
				.flatMap(question -> LanguageConnection.await(() -> language.texts().hover(question))).map(Meaning::words).orElse(null);
	}

	private static String words(Hover hover) {
		return hover.getContents() == null || !hover.getContents().isRight() ? null : PlainWords.of(hover.getContents().getRight().getValue());
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}
}
