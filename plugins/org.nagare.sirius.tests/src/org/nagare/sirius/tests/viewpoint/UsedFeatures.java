package org.nagare.sirius.tests.viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The classes and features of Sirius that our viewpoint, its services and these tests name, as a list of their own ({@code used-features.txt}), so that the tools run where the metamodels are
 * not. It proves nothing about Sirius: that it says the same as the metamodels is a test where these are there. A line of a class names those above it, the lines below it its features: what
 * they hold, {@code *} for several, and what they say unless they are set. Every value is a text.
 */
final class UsedFeatures {

	private static final String LIST = "used-features.txt";

	private final Map<String, EPackage> packages = new LinkedHashMap<>();
	private final Map<String, EClass> classes = new LinkedHashMap<>();

	private UsedFeatures(List<String> lines) {
		EPackage current = null;
		for (String line : lines) {
			if (line.startsWith("package ")) {
				current = makePackage(line.split(" ")[1], line.split(" ")[2]);
			} else if (!line.startsWith("\t")) {
				EClass made = EcoreFactory.eINSTANCE.createEClass();
				made.setName(line.split(" ")[0]);
				current.getEClassifiers().add(made);
				classes.put(name(current) + "." + made.getName(), made);
			}
		}
		String around = "";
		EClass owner = null;
		for (String line : lines) {
			if (line.startsWith("package ")) {
				around = line.split(" ")[1];
			} else if (line.startsWith("\t")) {
				owner.getEStructuralFeatures().add(feature(line.strip()));
			} else {
				String[] parts = line.split(" ");
				owner = classes.get(around + "." + parts[0]);
				for (int i = 2; i < parts.length; i++) {
					owner.getESuperTypes().add(classes.get(parts[i]));
				}
			}
		}
	}

	static List<EPackage> read() {
		try (InputStream list = UsedFeatures.class.getResourceAsStream(LIST)) {
			UsedFeatures read = new UsedFeatures(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList());
			return read.packages.values().stream().filter(one -> one.getESuperPackage() == null).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** One package and, where the list has none of its own for them, those around it. */
	private EPackage makePackage(String name, String uri) {
		EPackage made = packages.computeIfAbsent(name, absent -> {
			EPackage created = EcoreFactory.eINSTANCE.createEPackage();
			created.setName(absent.substring(absent.lastIndexOf('.') + 1));
			created.setNsPrefix(created.getName());
			created.setNsURI(uri);
			return created;
		});
		int end = name.lastIndexOf('.');
		if (end > 0) {
			packages.get(name.substring(0, end)).getESubpackages().add(made);
		}
		return made;
	}

	static String name(EPackage one) {
		return one.getESuperPackage() == null ? one.getName() : name(one.getESuperPackage()) + "." + one.getName();
	}

	private EStructuralFeature feature(String line) {
		String[] parts = line.split(" ");
		EStructuralFeature made;
		if (parts[1].equals("value")) {
			EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
			attribute.setEType(EcorePackage.Literals.ESTRING);
			int end = line.indexOf(" = ");
			attribute.setDefaultValueLiteral(end < 0 ? null : line.substring(end + " = ".length()));
			made = attribute;
		} else {
			EReference reference = EcoreFactory.eINSTANCE.createEReference();
			reference.setContainment(parts[1].equals("contains"));
			reference.setEType(classes.getOrDefault(parts[2], EcorePackage.Literals.EOBJECT));
			made = reference;
		}
		boolean several = parts[0].endsWith("*");
		made.setName(several ? parts[0].substring(0, parts[0].length() - 1) : parts[0]);
		made.setUpperBound(several ? -1 : 1);
		return made;
	}

	/** Each class of some packages and of those within them. */
	static List<EClass> classes(List<EPackage> packages) {
		List<EClass> found = new ArrayList<>();
		for (EPackage one : packages) {
			one.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).forEach(found::add);
			found.addAll(classes(one.getESubpackages()));
		}
		return found;
	}
}
