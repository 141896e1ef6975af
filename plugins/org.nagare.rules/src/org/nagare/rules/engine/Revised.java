package org.nagare.rules.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.form.answer.ChangeRow;
import org.nagare.form.cell.CellChange;
import org.nagare.form.change.Comparison;
import org.nagare.form.change.RevisionRows;
import org.nagare.model.Revision;
import org.nagare.model.RevisionReason;
import org.nagare.model.source.SourceLocator;

/** What a revision has changed: the state that it names beside the present one, and the reasons that it gives. */
public final class Revised {

	private final Revision revision;
	private final Comparison comparison;
	private final List<ChangeRow> rows;
	private final Map<String, String> explanations = new HashMap<>();

	Revised(Revision revision, Comparison comparison, SourceLocator locator) {
		this.revision = revision;
		this.comparison = comparison;
		this.rows = RevisionRows.of(comparison, Optional.of(revision), Optional.empty(), locator).rows();
		rows.forEach(row -> row.explanation().ifPresent(words -> explanations.put(row.key(), words)));
	}

	public Revision revision() {
		return revision;
	}

	public Comparison comparison() {
		return comparison;
	}

	/** The rows of 別添3 that follow. */
	public List<ChangeRow> rows() {
		return rows;
	}

	/** The one reason that fits the change of a cell. */
	public Optional<RevisionReason> reason(CellChange change) {
		String words = explanations.get(change.key().toString());
		return revision.getReasons().stream().filter(reason -> words != null && words.equals(reason.getText())).findFirst();
	}
}
