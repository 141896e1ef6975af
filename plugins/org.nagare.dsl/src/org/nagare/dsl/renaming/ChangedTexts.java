package org.nagare.dsl.renaming;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Reads texts as they will be after changes, beside those that are there. */
@Singleton
class ChangedTexts {

	@Inject
	private Provider<XtextResourceSet> resourceSets;

	/** One text for each, in their order, in a set of their own. */
	List<XtextResource> read(Collection<XtextResource> texts, Renaming.Changes changes) {
		XtextResourceSet set = resourceSets.get();
		List<XtextResource> read = new ArrayList<>();
		for (XtextResource text : texts) {
			XtextResource copy = (XtextResource) set.createResource(text.getURI());
			String changed = TextChange.apply(text.getParseResult().getRootNode().getText(), changes.byText().getOrDefault(text.getURI(), List.of()));
			try {
				copy.load(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			read.add(copy);
		}
		return read;
	}
}
