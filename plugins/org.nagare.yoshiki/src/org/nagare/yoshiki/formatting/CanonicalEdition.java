package org.nagare.yoshiki.formatting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.nagare.yoshiki.YoshikiStandaloneSetup;

/**
 * A file with editions in its canonical layout.
 *
 * @param refusal why it is left as it is, in Japanese and English
 */
public record CanonicalEdition(String before, String after, Optional<String> refusal) {

	private static final String NOT_THE_SAME = "整えると意味が変わるおそれがあるので、元のままにしました。 / Another layout could change what it says.";

	public static CanonicalEdition of(String text) {
		XtextResourceSet resources = YoshikiStandaloneSetup.injector().getInstance(XtextResourceSet.class);
		XtextResource resource = (XtextResource) resources.createResource(URI.createURI("edition:/text.yoshiki"));
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		for (INode slip : resource.getParseResult().getSyntaxErrors()) {
			return new CanonicalEdition(text, text, Optional.of(slip.getStartLine() + ": " + slip.getSyntaxErrorMessage().getMessage()));
		}
		Optional<List<BlankChange>> changes = YoshikiStandaloneSetup.injector().getInstance(EditionLayout.class).of(resource);
		return changes.map(each -> new CanonicalEdition(text, BlankChange.apply(text, each), Optional.empty())).orElseGet(() -> new CanonicalEdition(text, text, Optional.of(NOT_THE_SAME)));
	}
}
