package org.nagare.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nagare.dsl.formatting2.FormattedText;
import org.nagare.dsl.formatting2.NagareTextFormatter;
import org.nagare.dsl.tests.NagareInjectorProvider;

/** The formatter over whole projects: a fixed point, and the same model before and after. */
@ExtendWith(InjectionExtension.class)
@InjectWith(NagareInjectorProvider.class)
class FormatterCorpusTest {

	@Inject
	private NagareTextFormatter formatter;

	@Inject
	private Texts texts;

	@Inject
	private com.google.inject.Provider<TextRegionAccessBuilder> regions;

	@Inject
	private IFormatter2 editorFormatter;

	@TestFactory
	Stream<DynamicTest> formattingTwiceChangesNothing() {
		return SampleModels.all().entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey().toString(), () -> {
			FormattedText formatted = formatter.format(text.getValue());
			assertTrue(formatted.refusal().isEmpty(), () -> formatted.refusal().toString());
			assertFalse(formatter.format(formatted.text()).isChanged());
		}));
	}

	@TestFactory
	Stream<DynamicTest> theModelIsTheSame() {
		return SampleModels.projects().entrySet().stream().map(project -> DynamicTest.dynamicTest(project.getKey(), () -> {
			Map<Path, String> formatted = new TreeMap<>(project.getValue());
			formatted.replaceAll((path, text) -> formatter.format(text).text());
			assertEquals(texts.image(project.getValue()), texts.image(formatted));
		}));
	}

	@TestFactory
	Stream<DynamicTest> theEditorIsGivenTheSameText() {
		return SampleModels.all().entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey().toString(), () -> {
			XtextResource resource = texts.load(text.getValue());
			ITextRegionAccess access = regions.get().forNodeModel(resource).create();
			String edited = access.getRewriter().renderToString(editorFormatter.format(new FormatterRequest().setTextRegionAccess(access)));
			assertEquals(formatter.format(text.getValue()).text(), edited);
		}));
	}

	@Test
	void aPartOfADocumentIsFormattedAlone() {
		String text = "関係者   甲\n関係者   乙\n関係者   丙\n";
		XtextResource resource = texts.load(text);
		ITextRegionAccess access = regions.get().forNodeModel(resource).create();
		FormatterRequest request = new FormatterRequest().setTextRegionAccess(access).addRegion(new TextRegion(text.indexOf("関係者   乙"), 9));
		assertEquals("関係者   甲\n関係者 乙\n関係者   丙\n", access.getRewriter().renderToString(editorFormatter.format(request)));
	}

	@Test
	void tenThousandLinesTakeWellUnderASecond() {
		String sample = SampleModels.project("models/vaccination").get(Path.of("models", "vaccination", "vaccination.nagare"));
		StringBuilder text = new StringBuilder();
		for (long lines = 0; lines < 10_000; lines += sample.lines().count()) {
			text.append(sample);
		}
		XtextResource resource = texts.load(text.toString());
		long shortest = Long.MAX_VALUE;
		for (int round = 0; round < 5; round++) {
			long start = System.nanoTime();
			assertTrue(formatter.format(resource).isChanged());
			shortest = Math.min(shortest, System.nanoTime() - start);
		}
		assertTrue(shortest < 1_000_000_000L, "took " + shortest / 1_000_000 + " ms");
	}
}
