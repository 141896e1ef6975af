package org.nagare.dsl.tests.serializing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nagare.dsl.formatting2.LayoutGrammar;
import org.nagare.dsl.formatting2.TextEdit;
import org.nagare.dsl.serializer.ModelWords;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.dsl.tests.NagareInjectorProvider;
import org.nagare.dsl.tests.formatting.SampleModels;
import org.nagare.dsl.tests.formatting.Texts;
import org.nagare.model.Displayed;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;

/** Random changes of the sample models: they are written so that they read the same, or refused; nothing is thrown, and what did not change stays. */
@ExtendWith(InjectionExtension.class)
@InjectWith(NagareInjectorProvider.class)
class RandomChangeTest {

	private static final long SEED = Long.getLong("nagare.seed", 20_250_402L);
	private static final int ROUNDS = 300;

	@Inject
	private NagareTextWriter writer;

	@Inject
	private LayoutGrammar layout;

	@Inject
	private Texts texts;

	@Test
	void everyChangeIsWrittenOrRefused() {
		List<Map<Path, String>> projects = List.copyOf(SampleModels.projects().values());
		int written = 0;
		for (int round = 0; round < ROUNDS; round++) {
			Random random = new Random(SEED + round);
			String which = "seed " + (SEED + round);
			Map<Path, String> project = projects.get(random.nextInt(projects.size()));
			List<XtextResource> resources = texts.load(project);
			resources.forEach(EcoreUtil::resolveAll);
			int file = random.nextInt(resources.size());
			XtextResource resource = resources.get(file);
			String before = resource.getParseResult().getRootNode().getText();
			for (int change = random.nextInt(4); change >= 0; change--) {
				change(resource.getContents().get(0), random);
			}
			switch (writer.write(resource)) {
				case WrittenText.Written(String text, var edits) -> {
					written++;
					Map<Path, String> changed = new TreeMap<>(project);
					changed.put(List.copyOf(project.keySet()).get(file), text);
					XtextResource read = texts.load(changed).get(file);
					assertTrue(read.getErrors().isEmpty(), which);
					assertEquals(texts.image(resource), texts.image(read), which);
					assertEquals(TextEdit.apply(before, edits), text, which);
				}
				case WrittenText.Refused refused -> assertFalse(refused.japanese().isBlank() || refused.english().isBlank(), which);
			}
		}
		assertTrue(written > ROUNDS / 2, "only " + written + " changes could be written");
	}

	private void change(EObject file, Random random) {
		List<EObject> lines = new ArrayList<>();
		List<EObject> displayed = new ArrayList<>();
		file.eAllContents().forEachRemaining(element -> {
			if (element.eContainingFeature().isMany() && layout.isLine(element.eContainingFeature())) {
				lines.add(element);
			}
			if (element instanceof Displayed) {
				displayed.add(element);
			}
		});
		if (lines.isEmpty()) {
			return;
		}
		EObject element = lines.get(random.nextInt(lines.size()));
		@SuppressWarnings("unchecked")
		EList<EObject> list = (EList<EObject>) element.eContainer().eGet(element.eContainingFeature());
		switch (random.nextInt(4)) {
			case 0 -> EcoreUtil.remove(element);
			case 1 -> {
				EObject copy = EcoreUtil.copy(element);
				if (copy instanceof Named named && named.getName() != null) {
					named.setName(named.getName() + "の写し" + random.nextInt(1000));
				}
				list.add(list.indexOf(element), copy);
			}
			case 2 -> list.move(random.nextInt(list.size()), element);
			default -> {
				EObject changed = displayed.isEmpty() ? element : displayed.get(random.nextInt(displayed.size()));
				EStructuralFeature display = ModelPackage.Literals.DISPLAYED__DISPLAY;
				if (changed instanceof Displayed && changed.eClass() != ModelPackage.Literals.LEGAL_PROVISION) {
					changed.eSet(display, random.nextBoolean() ? "表示" + random.nextInt(1000) : "𠮷\\¥");
				}
			}
		}
	}

	@Test
	void aLargeTextIsChangedInLittleTime() {
		String sample = SampleModels.project("models/vaccination").get(Path.of("models", "vaccination", "vaccination.nagare"));
		StringBuilder text = new StringBuilder();
		for (long lines = 0; lines < 5_000; lines += sample.lines().count()) {
			text.append(sample.replace("接種情報", "接種情報" + lines));
		}
		XtextResource resource = texts.load(text.toString());
		EcoreUtil.resolveAll(resource);
		List<EObject> files = new ArrayList<>();
		resource.getContents().get(0).eAllContents().forEachRemaining(element -> {
			if (element.eClass() == ModelPackage.Literals.SPI_FILE) {
				files.add(element);
			}
		});
		files.get(files.size() / 2).eSet(ModelPackage.Literals.SPI_FILE__SUBJECT_COUNT, "60万人");
		long start = System.nanoTime();
		WrittenText written = writer.write(resource);
		long milliseconds = (System.nanoTime() - start) / 1_000_000;
		assertTrue(written instanceof WrittenText.Written(String changed, var edits) && edits.size() == 1, written.getClass().getName());
		assertTrue(milliseconds < 5_000, "took " + milliseconds + " ms");
	}

	@Test
	void everyClassAndFeatureHasAWord() {
		ModelPackage.eINSTANCE.getEClassifiers().forEach(classifier -> {
			if (classifier instanceof EClass type) {
				assertFalse(ModelWords.of(type).equals(type.getName()), type.getName());
				type.getEStructuralFeatures().forEach(feature -> assertFalse(ModelWords.of(feature).equals(feature.getName()), type.getName() + "." + feature.getName()));
			}
		});
	}
}
