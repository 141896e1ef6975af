package org.nagare.dsl.tests.formatting;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Loads texts as one project and draws their models. */
public final class Texts {

	@Inject
	private Provider<XtextResourceSet> sets;

	@Inject
	private IQualifiedNameProvider names;

	/** The resources of a project in the order of the texts. */
	public List<XtextResource> load(Map<Path, String> texts) {
		XtextResourceSet set = sets.get();
		List<XtextResource> resources = new ArrayList<>();
		texts.forEach((path, text) -> {
			XtextResource resource = (XtextResource) set.createResource(URI.createURI("dummy:/" + URI.encodeSegment(path.toString().replace('\\', '/'), false)));
			try {
				resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			resources.add(resource);
		});
		return resources;
	}

	public XtextResource load(String text) {
		return load(Map.of(Path.of("text.nagare"), text)).get(0);
	}

	/** The images of all models of a project, linked. */
	public String image(Map<Path, String> texts) {
		StringBuilder image = new StringBuilder();
		for (XtextResource resource : load(texts)) {
			EcoreUtil.resolveAll(resource);
			image.append(resource.getURI()).append('\n').append(ModelImage.of(resource.getContents().get(0), names));
		}
		return image.toString();
	}

	public String image(XtextResource resource) {
		EcoreUtil.resolveAll(resource);
		return ModelImage.of(resource.getContents().get(0), names);
	}
}
