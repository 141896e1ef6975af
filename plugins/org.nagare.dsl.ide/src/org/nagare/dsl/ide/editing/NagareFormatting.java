package org.nagare.dsl.ide.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.formatting2.FormattedText;
import org.nagare.dsl.formatting2.NagareTextFormatter;

/**
 * The canonical layout, whatever the editor is set to. Steps get no names here: a name must mean nothing else in the whole project, and here one
 * text is at hand. A text with a syntax error is left as it is.
 */
@Singleton
public class NagareFormatting extends FormattingService {

	@Inject
	private NagareTextFormatter formatter;

	@Override
	public List<TextEdit> format(XtextResource text, Document document, int offset, int length, FormattingOptions options) {
		String contents = document.getContents();
		if (text.getParseResult() == null || text.getParseResult().hasSyntaxErrors() || !text.getParseResult().getRootNode().getText().equals(contents)) {
			return List.of();
		}
		if (offset > 0 || length < contents.length()) {
			return super.format(text, document, offset, length, null);
		}
		FormattedText laidOut = formatter.format(text);
		if (laidOut.refusal().isPresent()) {
			return List.of();
		}
		return laidOut.edits().stream().map(edit -> toTextEdit(document, edit.replacement(), edit.offset(), edit.length())).toList();
	}
}
