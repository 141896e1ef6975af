package org.nagare.dsl.serializer;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.impl.Serializer;

/** The writer as Xtext asks for it, above all when a resource is saved. */
public class NagareSerializer extends Serializer {

	@Inject
	private NagareTextWriter texts;

	@Override
	public String serialize(EObject element) {
		return serialize(element, SaveOptions.defaultOptions());
	}

	@Override
	public String serialize(EObject element, SaveOptions options) {
		boolean wholeFile = element.eContainer() == null && element.eResource() instanceof XtextResource;
		WrittenText written = wholeFile ? texts.saved((XtextResource) element.eResource()) : texts.write(element);
		return switch (written) {
			case WrittenText.Written(String text, var edits) -> text;
			case WrittenText.Refused refused -> throw new UnwritableModelException(refused);
		};
	}

	@Override
	public void serialize(EObject element, Writer writer, SaveOptions options) throws IOException {
		writer.append(serialize(element, options));
		writer.flush();
	}
}
