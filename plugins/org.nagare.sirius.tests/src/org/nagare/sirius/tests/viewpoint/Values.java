package org.nagare.sirius.tests.viewpoint;

import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values of objects whose classes are read at run time. */
final class Values {

	private Values() {
	}

	static EStructuralFeature feature(EObject owner, String name) {
		EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new IllegalArgumentException(owner.eClass().getName() + " has no " + name);
		}
		return feature;
	}

	static boolean has(EObject owner, String name) {
		return owner.eClass().getEStructuralFeature(name) != null;
	}

	static Object get(EObject owner, String name) {
		return owner.eGet(feature(owner, name));
	}

	static String text(EObject owner, String name) {
		Object value = has(owner, name) ? get(owner, name) : null;
		return value == null ? "" : value.toString();
	}

	static EObject one(EObject owner, String name) {
		return has(owner, name) ? (EObject) get(owner, name) : null;
	}

	@SuppressWarnings("unchecked")
	static List<EObject> all(EObject owner, String name) {
		return has(owner, name) ? (List<EObject>) get(owner, name) : List.of();
	}

	@SuppressWarnings("unchecked")
	static void add(EObject owner, String name, EObject value) {
		((EList<EObject>) get(owner, name)).add(value);
	}

	static void set(EObject owner, String name, Object value) {
		owner.eSet(feature(owner, name), value);
	}

	static boolean is(EObject thing, String type) {
		return thing.eClass().getName().equals(type) || thing.eClass().getEAllSuperTypes().stream().anyMatch(one -> one.getName().equals(type));
	}

	/** Whether a thing is of the class that an expression of a type names: «model::Flow», «EObject». */
	static boolean isOf(EObject thing, String domainClass) {
		String name = domainClass.substring(domainClass.lastIndexOf(':') + 1);
		return name.equals("EObject") || is(thing, name);
	}
}
