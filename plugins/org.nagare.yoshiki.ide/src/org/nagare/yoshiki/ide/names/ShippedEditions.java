package org.nagare.yoshiki.ide.names;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.EditionFile;

/** The editions that come with the product: read once, linked with each other, and in no project. */
@Singleton
public class ShippedEditions {

	/** No file has such an address: nobody opens one of these to write in it. */
	private static final String SCHEME = "edition";

	private final ShippedTexts texts;
	private final IResourceFactory resources;
	private final Provider<XtextResourceSet> sets;
	private Map<String, Edition> editions;
	private boolean reading;

	@Inject
	ShippedEditions(ShippedTexts texts, IResourceFactory resources, Provider<XtextResourceSet> sets) {
		this.texts = texts;
		this.resources = resources;
		this.sets = sets;
	}

	/** By name, in the order of the product. */
	public synchronized Map<String, Edition> byName() {
		if (editions == null && !reading) {
			reading = true;
			editions = read();
			reading = false;
		}
		// while they are read they see each other by the set that they lie in
		return editions == null ? Map.of() : editions;
	}

	public static boolean isShipped(Resource text) {
		return SCHEME.equals(text.getURI().scheme());
	}

	private Map<String, Edition> read() {
		XtextResourceSet set = sets.get();
		Map<String, Edition> found = new LinkedHashMap<>();
		texts.byFile().forEach((file, text) -> {
			XtextResource resource = (XtextResource) resources.createResource(URI.createURI(SCHEME + ":/" + file));
			set.getResources().add(resource);
			try {
				resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			resource.getContents().stream().filter(EditionFile.class::isInstance).map(EditionFile.class::cast)
					.forEach(contents -> contents.getEditions().forEach(edition -> found.putIfAbsent(edition.getName(), edition)));
		});
		EcoreUtil.resolveAll(set);
		return found;
	}
}
