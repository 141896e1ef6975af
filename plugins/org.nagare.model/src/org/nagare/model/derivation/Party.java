package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.model.LawTableRow;
import org.nagare.model.LawTableRows;
import org.nagare.model.NamedRecipient;
import org.nagare.model.Node;
import org.nagare.model.RecipientRow;
import org.nagare.model.RecipientTable;
import org.nagare.model.value.Present;

/** An end of an arrow as the law sees it: a node, or a row of the table that the arrow points to. */
public sealed interface Party {

	/** The node of the model, where the party is one. */
	Optional<Node> node();

	/** The row of a table, where the party stands in one. */
	default Optional<RecipientRow> row() {
		return Optional.empty();
	}

	/** The table, where the party stands in one. */
	default Optional<RecipientTable> table() {
		return Optional.empty();
	}

	/** A node of the model. */
	record Single(Node end) implements Party {

		@Override
		public Optional<Node> node() {
			return Optional.of(end);
		}
	}

	/** A row that names a node, or says who it is in plain words. */
	record Listed(RecipientTable list, NamedRecipient recipient) implements Party {

		@Override
		public Optional<Node> node() {
			return Present.of(recipient.getRecipient());
		}

		@Override
		public Optional<RecipientRow> row() {
			return Optional.of(recipient);
		}

		@Override
		public Optional<RecipientTable> table() {
			return Optional.of(list);
		}
	}

	/** A row of a table of law. */
	record OfLaw(RecipientTable list, LawTableRows rows, LawTableRow lawRow) implements Party {

		@Override
		public Optional<Node> node() {
			return Optional.empty();
		}

		@Override
		public Optional<RecipientRow> row() {
			return Optional.of(rows);
		}

		@Override
		public Optional<RecipientTable> table() {
			return Optional.of(list);
		}
	}

	/** The parties behind an end of an arrow: itself, or the rows of a table. */
	static List<Party> behind(Node end) {
		if (!(end instanceof RecipientTable table)) {
			return List.of(new Single(end));
		}
		List<Party> parties = new ArrayList<>();
		for (RecipientRow row : table.getRows()) {
			if (row instanceof NamedRecipient recipient) {
				parties.add(new Listed(table, recipient));
			} else if (row instanceof LawTableRows rows) {
				Present.in(rows.getRows()).forEach(lawRow -> parties.add(new OfLaw(table, rows, lawRow)));
			}
		}
		return parties;
	}
}
