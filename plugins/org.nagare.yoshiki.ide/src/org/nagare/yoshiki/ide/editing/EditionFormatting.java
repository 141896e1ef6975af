package org.nagare.yoshiki.ide.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.yoshiki.formatting.BlankChange;
import org.nagare.yoshiki.formatting.EditionLayout;

/** The canonical layout of an edition, whole or within some lines, whatever the editor is set to. */
@Singleton
public class EditionFormatting extends FormattingService {

	@Inject
	private EditionLayout layout;

	@Override
	public List<TextEdit> format(XtextResource text, Document document, int offset, int length, FormattingOptions options) {
		if (text.getParseResult() == null || !text.getParseResult().getRootNode().getText().equals(document.getContents())) {
			return List.of();
		}
		List<BlankChange> changes = layout.of(text).orElse(List.of());
		return changes.stream().filter(change -> change.offset() >= offset && change.offset() + change.length() <= offset + length)
				.map(change -> toTextEdit(document, change.replacement(), change.offset(), change.length())).toList();
	}
}
