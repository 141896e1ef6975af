package org.nagare.dsl.renaming;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.nagare.dsl.messages.MessageLanguage;

/** What a rename comes to: the changes of each text, or the reason why it cannot be done. */
public sealed interface Renaming {

	/** The changes by text, in the order of addresses; empty where the name is the same already. */
	record Changes(SortedMap<URI, List<TextChange>> byText) implements Renaming {

		static Changes of(Map<URI, List<TextChange>> changes) {
			SortedMap<URI, List<TextChange>> sorted = new TreeMap<>(Comparator.comparing(URI::toString));
			changes.forEach((text, list) -> sorted.put(text, List.copyOf(list)));
			return new Changes(sorted);
		}
	}

	/** Why it is refused; the parameters go into the message. */
	record Refusal(RefusalReason reason, Map<String, String> parameters) implements Renaming {

		public Refusal {
			parameters = Map.copyOf(parameters);
		}

		public String message(MessageLanguage language) {
			return reason.message(language, parameters);
		}
	}
}
