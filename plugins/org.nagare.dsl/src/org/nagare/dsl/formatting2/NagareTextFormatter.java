package org.nagare.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The layout of a whole text. A text with a syntax error is not touched, and no layout is handed out that would lose a token or a comment.
 */
@Singleton
public final class NagareTextFormatter {

	@Inject
	private LayoutGrammar grammar;

	@Inject
	private LosslessCheck check;

	@Inject
	private IParser parser;

	/** The text of a resource, as it was parsed last. */
	public FormattedText format(XtextResource resource) {
		return format(resource.getParseResult());
	}

	/** A text that belongs to no resource; nothing is linked. */
	public FormattedText format(String text) {
		return format(parser.parse(new StringReader(text)));
	}

	private FormattedText format(IParseResult parsed) {
		String text = parsed.getRootNode().getText();
		Optional<Refusal> syntaxError = syntaxError(parsed);
		if (syntaxError.isPresent()) {
			return FormattedText.refused(text, syntaxError.get());
		}
		List<TextEdit> edits = TokenLayout.edits(text, NodeTokens.of(parsed.getRootNode(), grammar));
		return check.difference(text, TextEdit.apply(text, edits))
				.map(lost -> FormattedText.refused(text, Refusal.notLossless(lost.line(), lost.token())))
				.orElseGet(() -> FormattedText.of(text, edits));
	}

	/** Why a text that does not parse is not touched. */
	static Optional<Refusal> syntaxError(IParseResult parsed) {
		if (!parsed.hasSyntaxErrors()) {
			return Optional.empty();
		}
		int line = 1;
		for (INode error : parsed.getSyntaxErrors()) {
			line = error.getStartLine();
			break;
		}
		return Optional.of(Refusal.syntaxError(line));
	}
}
