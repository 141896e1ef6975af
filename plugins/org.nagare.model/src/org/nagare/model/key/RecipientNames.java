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

	public CellKey.Name name(CellKey.Name recipient, Optional<String> basis) {
		List<String> parts = new ArrayList<>(recipient.parts());
		if (groups.getOrDefault(recipient, 1) > 1) {
			basis.ifPresent(parts::add);
		}
		CellKey.Name name = new CellKey.Name(parts);
		for (int ordinal = 2; !given.add(name); ordinal++) {
			List<String> counted = new ArrayList<>(parts);
			counted.add(Integer.toString(ordinal));
			name = new CellKey.Name(counted);
		}
		return name;
	}

	public static String name(Named thing) {
		return thing.getName() == null ? KeyText.UNNAMED : thing.getName();
	}

	/** A row is known by whom it names. */
	public static CellKey.Name name(NamedRecipient row) {
		String words = row.getRecipientText() == null ? KeyText.UNNAMED : row.getRecipientText();
		return CellKey.Name.of(Present.of(row.getRecipient()).map(RecipientNames::name).orElse(words));
	}

	/** A row of law is known by its table and the key that the law gives it. */
	public static CellKey.Name name(LawTableRows rows, LawTableRow row) {
		String table = Present.of(rows.getTable()).map(RecipientNames::name)
				.orElseGet(() -> row.eContainer() instanceof Named owner ? name(owner) : KeyText.UNNAMED);
		return CellKey.Name.of(table, row.getKey() == null ? KeyText.UNNAMED : row.getKey());
	}

	/** A basis is known by its provision, else by its words. */
	public static String name(LegalBasis basis) {
		String words = basis.getText() == null ? KeyText.UNNAMED : basis.getText();
		return Present.of(basis.getProvision()).map(RecipientNames::name).orElse(words);
	}
}
