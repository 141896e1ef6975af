package org.nagare.model.key;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nagare.model.Document;
import org.nagare.model.LawTableRow;
import org.nagare.model.Named;
import org.nagare.model.Payload;
import org.nagare.model.PayloadSource;
import org.nagare.model.SpiFile;
import org.nagare.model.value.Present;

/** Names of the things that references are linked to. */
class LinkedNames implements ReferenceNames {

	static final LinkedNames OF_THINGS = new LinkedNames();

	@Override
	public final List<String> names(EObject owner, EReference reference) {
		Object value = owner.eGet(reference);
		Collection<?> things = value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
		List<String> names = new ArrayList<>(things.size());
		for (Object thing : things) {
			names.add(thing instanceof EObject one && Present.is(one) ? called(one) : null);
		}
		return names;
	}

	private String called(EObject thing) {
		return switch (thing) {
			case Named named -> name(named);
			case LawTableRow row -> key(row);
			default -> null;
		};
	}

	@Override
	public final List<String> files(Payload payload) {
		Set<String> files = new LinkedHashSet<>();
		collect(payload, files, new LinkedHashSet<>());
		return List.copyOf(files);
	}

	private void collect(Payload payload, Set<String> files, Set<PayloadSource> seen) {
		PayloadSource source = payload.getSource();
		if (source == null) {
			return;
		}
		if (!Present.is(source)) {
			files.add(KeyText.UNNAMED);
		} else if (source instanceof SpiFile) {
			files.add(source.getName() == null ? KeyText.UNNAMED : name(source));
		} else if (source instanceof Document document && seen.add(source)) {
			for (Payload part : document.getPayloads()) {
				collect(part, files, seen);
			}
		}
	}
}
