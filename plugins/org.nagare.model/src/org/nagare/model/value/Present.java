package org.nagare.model.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * References as they are in a model that is being written: a null reference and an unresolved proxy are the same thing, namely nothing.
 */
public final class Present {

	private Present() {
	}

	public static boolean is(EObject thing) {
		return thing != null && !thing.eIsProxy();
	}

	public static <T extends EObject> Optional<T> of(T thing) {
		return is(thing) ? Optional.of(thing) : Optional.empty();
	}

	/** The members that are there, in their order. */
	public static <T extends EObject> List<T> in(List<T> things) {
		List<T> present = new ArrayList<>(things.size());
		for (T thing : things) {
			if (is(thing)) {
				present.add(thing);
			}
		}
		return Collections.unmodifiableList(present);
	}
}
