package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** The list by which the tools run without the metamodels of Sirius: enough for the viewpoint, and true to Sirius where its metamodels can be asked. */
class UsedFeaturesTest {

	@Test
	void theViewpointNamesNothingElse() {
		assertEquals(List.of(), SiriusMetamodels.used().load(SiriusMetamodels.shipped()).getErrors().stream().map(Object::toString).toList());
		assertTrue(!SiriusMetamodels.used().load(SiriusMetamodels.shipped().replace("sourceFinderExpression", "sourceFinder")).getErrors().isEmpty(), "what is not in the list is seen");
	}

	/** Skipped, visibly, where the metamodels are not. */
	@Test
	void theListSaysWhatTheMetamodelsSay() {
		SiriusMetamodels sirius = SiriusMetamodels.read();
		Set<String> wrong = new TreeSet<>();
		for (EClass own : UsedFeatures.classes(UsedFeatures.read())) {
			EClass real = sirius.type(name(own));
			if (!supers(own).equals(supers(real))) {
				wrong.add(name(own) + " < " + supers(real));
			}
			own.getEStructuralFeatures().stream().filter(feature -> !isSame(feature, real.getEStructuralFeature(feature.getName())))
					.forEach(feature -> wrong.add(name(own) + "." + feature.getName()));
		}
		assertEquals(Set.of(), wrong);
	}

	private static boolean isSame(EStructuralFeature own, EStructuralFeature real) {
		if (real == null || own.isMany() != real.isMany()) {
			return false;
		}
		if (own instanceof EReference reference) {
			return real instanceof EReference other && reference.isContainment() == other.isContainment()
					&& (reference.getEReferenceType() == EcorePackage.Literals.EOBJECT || name(reference.getEReferenceType()).equals(name(other.getEReferenceType())));
		}
		String unset = real.getDefaultValueLiteral() == null ? "" : real.getDefaultValueLiteral();
		return real instanceof EAttribute && unset.equals(own.getDefaultValueLiteral() == null ? "" : own.getDefaultValueLiteral());
	}

	private static Set<String> supers(EClass type) {
		return type.getESuperTypes().stream().filter(above -> above.getEPackage() != EcorePackage.eINSTANCE).map(UsedFeaturesTest::name).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String name(EClass type) {
		return UsedFeatures.name(type.getEPackage()) + "." + type.getName();
	}
}
