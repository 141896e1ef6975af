package org.nagare.form.change;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nagare.model.LawTableRow;
import org.nagare.model.Named;

/** What a thing says with all that is in it, so that two states of it can be compared. */
final class Fingerprint {

	private final StringBuilder text = new StringBuilder();

	private Fingerprint() {
	}

	static String of(EObject thing) {
		Fingerprint fingerprint = new Fingerprint();
		fingerprint.add(thing);
		return fingerprint.text.toString();
	}

	/** How a thing is told in what refers to it. */
	static String name(Object thing) {
		return thing instanceof Named named ? named.getName() : thing instanceof LawTableRow row ? row.getKey() : thing.getClass().getSimpleName();
	}

	private void add(EObject thing) {
		text.append('(').append(thing.eClass().getName());
		for (EAttribute attribute : thing.eClass().getEAllAttributes()) {
			if (thing.eIsSet(attribute)) {
				text.append(' ').append(attribute.getName()).append('=').append(thing.eGet(attribute));
			}
		}
		for (EReference reference : thing.eClass().getEAllReferences()) {
			if (reference.isContainer() || !thing.eIsSet(reference)) {
				continue;
			}
			Object value = thing.eGet(reference);
			List<?> all = value instanceof List<?> several ? several : List.of(value);
			text.append(' ').append(reference.getName()).append('[');
			for (Object each : all) {
				if (reference.isContainment()) {
					add((EObject) each);
				} else {
					text.append(name(each)).append(',');
				}
			}
			text.append(']');
		}
		text.append(')');
	}
}
