package org.nagare.model.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.model.LawTableRow;
import org.nagare.model.LawTableRows;
import org.nagare.model.LegalBasis;
import org.nagare.model.Named;
import org.nagare.model.NamedRecipient;
import org.nagare.model.value.Present;

/**
 * By what the repetition for a recipient is known: its name; with its basis where the recipient has several groups;
 * with an ordinal where those agree in both. First all groups are announced, then each is named, in the same order.
 */
public final class RecipientNames {

	private final Map<CellKey.Name, Integer> groups = new HashMap<>();
	private final Set<CellKey.Name> given = new HashSet<>();

	public void announce(CellKey.Name recipient) {
		groups.merge(recipient, 1, Integer::sum);
	}

	public CellKey.Name name(CellKey.Name recipient, Optional<CellKey.Part> basis) {
		List<CellKey.Part> parts = new ArrayList<>(recipient.parts());
		if (groups.getOrDefault(recipient, 1) > 1) {
			basis.ifPresent(parts::add);
		}
		CellKey.Name name = CellKey.Name.of(parts);
		for (int ordinal = 2; !given.add(name); ordinal++) {
			name = new CellKey.Name(parts, Integer.toString(ordinal));
		}
		return name;
	}

	public static String name(Named thing) {
		return thing.getName() == null ? KeyText.UNNAMED : thing.getName();
	}

	/** A row is known by whom it names, or by its words. */
	public static CellKey.Name name(NamedRecipient row) {
		return CellKey.Name.of(List.of(called(row.getRecipient(), row.getRecipientText())));
	}

	private static CellKey.Part called(Named thing, String words) {
		return Present.of(thing).map(RecipientNames::name).map(CellKey.Part::name)
				.orElseGet(() -> words == null ? CellKey.Part.name(KeyText.UNNAMED) : CellKey.Part.words(words));
	}

	/** A row of law is known by its table and the key that the law gives it. */
	public static CellKey.Name name(LawTableRows rows, LawTableRow row) {
		String table = Present.of(rows.getTable()).map(RecipientNames::name)
				.orElseGet(() -> row.eContainer() instanceof Named owner ? name(owner) : KeyText.UNNAMED);
		return CellKey.Name.of(table, row.getKey() == null ? KeyText.UNNAMED : row.getKey());
	}

	/** A basis is known by its provision, else by its words. */
	public static CellKey.Part name(LegalBasis basis) {
		return called(basis.getProvision(), basis.getText());
	}
}
