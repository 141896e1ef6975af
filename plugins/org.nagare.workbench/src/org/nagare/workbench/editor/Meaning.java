package org.nagare.workbench.editor;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.output.RulePage;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;
import org.nagare.workbench.language.Places;

/** What the word under the pointer is, and the page of the rule that found what is marked there; what was found the platform tells before it. */
public final class Meaning implements ITextHover {

	private static final Catalogue CATALOGUE = Catalogue.shipped();

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		Optional<OpenText> text = LanguageConnection.get().textOf(viewer.getDocument());
		String told = text.stream().flatMap(open -> Stream.concat(meaning(open, region.getOffset()).stream(), rules(open, region.getOffset()))).collect(Collectors.joining("\n\n"));
		return told.isEmpty() ? null : PlainWords.lines(told);
	}

	private static Optional<String> meaning(OpenText text, int offset) {
		HoverParams question = new HoverParams(text.identifier(), Places.position(text.document(), offset));
		return LanguageConnection.await(() -> LanguageConnection.get().texts().hover(question)).map(Hover::getContents).filter(Either::isRight)
				.map(Either::getRight).map(words -> MarkupKind.PLAINTEXT.equals(words.getKind()) ? words.getValue() : PlainWords.of(words.getValue()));
	}

	private static Stream<String> rules(OpenText text, int offset) {
		return FoundHere.at(text, offset).stream().map(FoundHere::code).distinct().flatMap(code -> CATALOGUE.entry(code).stream())
				.map(rule -> RulePage.write(rule, NagareWorkbench.messageLanguage()).strip());
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}
}
