package org.nagare.dsl.ide.editing;

import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;

/** The formatter of the language; a text that cannot be read wholly is left as it is. The layout is one, whatever the editor is set to. */
@Singleton
public class NagareFormatting extends FormattingService {

	@Override
	public List<TextEdit> format(XtextResource text, Document document, int offset, int length, FormattingOptions options) {
		if (text.getParseResult() == null || text.getParseResult().hasSyntaxErrors() || length == 0) {
			return List.of();
		}
		return super.format(text, document, offset, length, null);
	}
}
