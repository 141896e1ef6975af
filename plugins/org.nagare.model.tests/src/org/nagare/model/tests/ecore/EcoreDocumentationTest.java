package org.nagare.model.tests.ecore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nagare.model.ModelPackage;

/** The Ecore says of everything what it is, in the words of the domain, and nothing of any form. */
class EcoreDocumentationTest {

	private static final Pattern CELL_NUMBER = Pattern.compile("[Ⅰ-Ⅵ]|[①-⑳㉑-㉟㊱-㊿]|別添|(?:^|_)(?:I|II|III|IV|V|VI)_?[0-9]");
	private static final Pattern EVIDENCE = Pattern.compile("\\[(?:(?:TERMS|KEYS|LANGUAGE|DERIVATION|FORM|FIGURE|RULES|VISION)[^;\\]]*(?:; )?)+\\]\\s*$");
	private static EPackage model;
	private static String genmodel;

	@BeforeAll
	static void load() throws IOException {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("nagare.ecore"));
		try (InputStream in = file("model/nagare.ecore").openStream()) {
			resource.load(in, null);
		}
		model = (EPackage) resource.getContents().get(0);
		try (InputStream in = file("model/nagare.genmodel").openStream()) {
			genmodel = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** The folder model lies at the root of the plug-in, next to its classes, inside OSGi and outside. */
	private static URL file(String path) {
		URL found = ModelPackage.class.getResource("/" + path);
		assertTrue(found != null, path + " is part of the plug-in");
		return found;
	}

	private static Stream<ENamedElement> elements() {
		return model.getEClassifiers().stream().flatMap(classifier -> Stream.concat(Stream.of(classifier), parts(classifier)));
	}

	private static Stream<? extends ENamedElement> parts(EClassifier classifier) {
		return classifier instanceof EClass type ? type.getEStructuralFeatures().stream()
				: classifier instanceof EEnum list ? list.getELiterals().stream() : Stream.empty();
	}

	private static String documentation(EModelElement element) {
		String text = EcoreUtil.getDocumentation(element);
		return text == null ? "" : text;
	}

	@Test
	void everyClassAndFeatureIsDocumentedWithAJapaneseTerm() {
		List<String> undocumented = new ArrayList<>();
		elements().filter(element -> element instanceof EClassifier || element instanceof EStructuralFeature).forEach(element -> {
			String text = documentation(element);
			int colon = text.indexOf(':');
			String term = colon < 0 ? "" : text.substring(0, colon);
			if (!term.codePoints().anyMatch(EcoreDocumentationTest::isJapanese) || text.substring(colon + 1).isBlank()) {
				undocumented.add(EcoreUtil.getURI(element).fragment());
			}
		});
		assertEquals(List.of(), undocumented);
	}

	private static boolean isJapanese(int character) {
		Character.UnicodeScript script = Character.UnicodeScript.of(character);
		return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
	}

	/** What stands in brackets at the end: the chapter of the domain that it was taken from. */
	@Test
	void everyClassAndFeatureNamesItsEvidence() {
		List<String> without = elements().filter(element -> element instanceof EClassifier || element instanceof EStructuralFeature)
				.filter(element -> !EVIDENCE.matcher(documentation(element)).find()).map(element -> EcoreUtil.getURI(element).fragment()).toList();
		assertEquals(List.of(), without);
	}

	/** The model knows no form: neither a name nor what is said of it speaks of a cell. Only the evidence says where in the form a thing was found. */
	@Test
	void nothingSpeaksOfACellNumber() {
		List<String> spoken = elements().filter(element -> CELL_NUMBER.matcher(element.getName()).find() || CELL_NUMBER.matcher(EVIDENCE.matcher(documentation(element)).replaceFirst("")).find())
				.map(element -> EcoreUtil.getURI(element).fragment()).toList();
		assertEquals(List.of(), spoken);
	}

	@Test
	void aCellNumberIsSeen() {
		assertTrue(CELL_NUMBER.matcher("printed in Ⅱ3①").find() && CELL_NUMBER.matcher("II_3").find() && CELL_NUMBER.matcher("㊲").find());
		assertFalse(CELL_NUMBER.matcher("よみ: カナ 行").find());
	}

	@Test
	void genmodelListsEveryClassifierAndFeature() {
		TreeSet<String> listed = new TreeSet<>();
		Matcher references = Pattern.compile("nagare\\.ecore#(//[A-Za-z/]+)").matcher(genmodel);
		while (references.find()) {
			listed.add(references.group(1));
		}
		TreeSet<String> expected = new TreeSet<>();
		elements().forEach(element -> expected.add(EcoreUtil.getURI(element).fragment()));
		assertFalse(expected.isEmpty());
		assertEquals(expected, listed);
	}

	@Test
	void generatedPackageIsThatOfTheEcore() {
		TreeSet<String> inFile = new TreeSet<>();
		elements().forEach(element -> inFile.add(EcoreUtil.getURI(element).fragment()));
		TreeSet<String> generated = new TreeSet<>();
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			generated.add("//" + classifier.getName());
			parts(classifier).forEach(part -> generated.add("//" + classifier.getName() + "/" + part.getName()));
		}
		assertEquals(inFile, generated);
	}
}
