package org.nagare.dsl.formatting2;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** The formatter as Xtext asks for it: for a document in an editor, a part of it, or a text that one of its services is writing. */
public class NagareFormatter implements IFormatter2 {

	@Inject
	private LayoutGrammar grammar;

	@Inject
	private LosslessCheck check;

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		if (access.hasSyntaxError() || access.regionForRootEObject() == null) {
			return List.of();
		}
		String text = access.regionForDocument().getText();
		List<LayoutToken> tokens = tokens(access, text);
		List<TextEdit> edits = request.isFormatUndefinedHiddenRegionsOnly() ? TokenLayout.editsOfNew(text, tokens) : TokenLayout.edits(text, tokens);
		// a text that is being written has no separate tokens before it is laid out, so there is nothing to compare it with
		boolean complete = tokens.stream().allMatch(LayoutToken::laidOut);
		if (complete && check.difference(text, TextEdit.apply(text, edits)).isPresent()) {
			return List.of();
		}
		List<ITextReplacement> replacements = new ArrayList<>();
		for (TextEdit edit : edits) {
			if (isWanted(edit, request)) {
				replacements.add(access.getRewriter().createReplacement(edit.offset(), edit.length(), edit.replacement()));
			}
		}
		return replacements;
	}

	private List<LayoutToken> tokens(ITextRegionAccess access, String text) {
		IParseResult parsed = access.getResource() == null ? null : access.getResource().getParseResult();
		boolean isParsedText = parsed != null && parsed.getRootNode().getText().equals(text);
		return isParsedText ? NodeTokens.of(parsed.getRootNode(), grammar) : RegionTokens.of(access, grammar);
	}

	private static boolean isWanted(TextEdit edit, FormatterRequest request) {
		if (request.getRegions().isEmpty()) {
			return true;
		}
		ITextRegion place = new TextRegion(edit.offset(), edit.length());
		return request.getRegions().stream().anyMatch(region -> region.contains(place));
	}
}
