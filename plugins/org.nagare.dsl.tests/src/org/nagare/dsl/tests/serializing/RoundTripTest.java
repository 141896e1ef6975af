package org.nagare.dsl.tests.serializing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nagare.dsl.formatting2.NagareTextFormatter;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.dsl.tests.NagareInjectorProvider;
import org.nagare.dsl.tests.formatting.SampleModels;
import org.nagare.dsl.tests.formatting.Texts;

/** Text to model to text to model, over whole projects. */
@ExtendWith(InjectionExtension.class)
@InjectWith(NagareInjectorProvider.class)
class RoundTripTest {

	@Inject
	private NagareTextWriter writer;

	@Inject
	private NagareTextFormatter formatter;

	@Inject
	private Texts texts;

	private static String text(WrittenText written) {
		return switch (written) {
			case WrittenText.Written(String text, var edits) -> text;
			case WrittenText.Refused refused -> throw new AssertionError(refused.toString());
		};
	}

	@TestFactory
	Stream<DynamicTest> whatDidNotChangeIsNotTouched() {
		return SampleModels.projects().entrySet().stream().map(project -> DynamicTest.dynamicTest(project.getKey(), () -> {
			List<String> before = List.copyOf(project.getValue().values());
			List<XtextResource> resources = texts.load(project.getValue());
			for (int i = 0; i < resources.size(); i++) {
				assertEquals(before.get(i), text(writer.write(resources.get(i))));
				ByteArrayOutputStream saved = new ByteArrayOutputStream();
				resources.get(i).save(saved, Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
				assertEquals(before.get(i), saved.toString(StandardCharsets.UTF_8));
			}
		}));
	}

	@TestFactory
	Stream<DynamicTest> aModelWithoutTextIsWrittenAndReadAsTheSame() {
		return SampleModels.projects().entrySet().stream().map(project -> DynamicTest.dynamicTest(project.getKey(), () -> {
			List<XtextResource> resources = texts.load(project.getValue());
			resources.forEach(EcoreUtil::resolveAll);
			withoutTexts(resources);
			Map<Path, String> written = new TreeMap<>();
			List<Path> paths = new ArrayList<>(project.getValue().keySet());
			for (int i = 0; i < paths.size(); i++) {
				String text = text(writer.write(resources.get(i)));
				assertTrue(formatter.format(text).refusal().isEmpty());
				assertEquals(text, formatter.format(text).text(), "what is written is in its final layout");
				written.put(paths.get(i), text);
			}
			assertEquals(texts.image(project.getValue()), texts.image(written));
			assertFalse(texts.image(written).contains("unresolved"));
		}));
	}

	/** Puts copies that no text belongs to in the place of the models. */
	private static void withoutTexts(List<XtextResource> resources) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		List<EObject> copies = new ArrayList<>(copier.copyAll(resources.stream().map(resource -> resource.getContents().get(0)).toList()));
		copier.copyReferences();
		for (int i = 0; i < copies.size(); i++) {
			resources.get(i).getContents().clear();
			resources.get(i).getContents().add(copies.get(i));
		}
	}
}
