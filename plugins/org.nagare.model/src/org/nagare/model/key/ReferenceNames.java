package org.nagare.model.key;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nagare.model.Document;
import org.nagare.model.Named;
import org.nagare.model.Payload;
import org.nagare.model.PayloadSource;
import org.nagare.model.SpiFile;
import org.nagare.model.value.Present;

/**
 * The simple names behind references, which keys of flows, rows and cells are made of. The language reads them from the text,
 * so that asking for a key never links anything; elsewhere the linked things are asked.
 */
public interface ReferenceNames {

	/** Simple name of each thing referred to, in order; null for one that cannot be told. */
	List<String> names(EObject owner, EReference reference);

	/** Names of the files that a payload comes from: a document counts as its files. Empty for plain words. */
	List<String> files(Payload payload);

	/** Asks the linked things. */
	ReferenceNames LINKED = new ReferenceNames() {

		@Override
		public List<String> names(EObject owner, EReference reference) {
			Object value = owner.eGet(reference);
			Collection<?> things = value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
			List<String> names = new ArrayList<>(things.size());
			for (Object thing : things) {
				names.add(thing instanceof Named named && Present.is(named) ? named.getName() : null);
			}
			return names;
		}

		@Override
		public List<String> files(Payload payload) {
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
				files.add(source.getName() == null ? KeyText.UNNAMED : source.getName());
			} else if (source instanceof Document document && seen.add(source)) {
				for (Payload part : document.getPayloads()) {
					collect(part, files, seen);
				}
			}
		}
	};
}
