package org.nagare.rules.completeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nagare.dsl.entry.EntryPlaces;
import org.nagare.form.cell.Cell;
import org.nagare.model.Entry;
import org.nagare.model.ProjectFile;
import org.nagare.model.key.CellKey;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.finding.Fix;

/** 記載 to be filled in, where a person would write them: in the block of their neighbours and in the order of the form; where there is no block, in one of their own. */
final class EntryStubs {

	private static final String LATER = " \"後日記載\"";

	/** Behind what something is written; first in a block or text, where there is nothing like it before. */
	private record Place(EObject holder, Optional<EObject> before) {
	}

	private final RuleContext context;
	private final EntryPlaces places;

	EntryStubs(RuleContext context) {
		this.context = context;
		this.places = new EntryPlaces(context.cells().stream().map(Cell::key).toList(), context.derivation().texts());
	}

	List<Fix.Edit> of(List<Cell> cells) {
		Map<Place, List<String>> written = new LinkedHashMap<>();
		Map<CellKey, List<CellKey>> blocks = new LinkedHashMap<>();
		for (Cell cell : cells) {
			CellKey key = cell.key();
			places.block(key).ifPresentOrElse(
					block -> written.computeIfAbsent(place(block, block.getCells(), places.within(block, key)), place -> new ArrayList<>()).add(below(key, EntryPlaces.path(block)) + LATER),
					() -> blocks.computeIfAbsent(places.newBlock(key).orElse(key), above -> new ArrayList<>()).add(key));
		}
		blocks.forEach((above, keys) -> {
			ProjectFile text = places.text(keys.getFirst());
			written.computeIfAbsent(place(text, text.getStatements(), places.within(text, keys.getFirst())), place -> new ArrayList<>()).addAll(statement(above, keys));
		});
		return written.entrySet().stream().flatMap(each -> edits(each.getKey(), each.getValue()).stream()).toList();
	}

	private static Place place(EObject holder, List<? extends EObject> parts, int index) {
		return new Place(holder, index == 0 ? Optional.empty() : Optional.of(parts.get(index - 1)));
	}

	private List<Fix.Edit> edits(Place place, List<String> lines) {
		return place.before().map(before -> context.edits().linesAfter(before, lines)).orElseGet(() -> place.holder() instanceof Entry ? context.edits().linesFirst(place.holder(), lines)
				: ahead((ProjectFile) place.holder(), lines));
	}

	/** Between the head of a text and what it says first; a text without a head begins with what its author has put there. */
	private List<Fix.Edit> ahead(ProjectFile text, List<String> lines) {
		List<Fix.Edit> ahead = text.getStatements().isEmpty() ? List.of() : context.edits().linesAhead(text.getStatements().getFirst(), lines);
		return ahead.isEmpty() ? context.edits().atEnd(text, String.join("\n", lines) + "\n") : ahead;
	}

	/** A statement of its own, apart from the one before it. */
	private static List<String> statement(CellKey above, List<CellKey> keys) {
		if (keys.equals(List.of(above))) {
			return List.of("", "記載 " + above + LATER);
		}
		List<String> lines = new ArrayList<>(List.of("", "記載 " + above + " {"));
		keys.forEach(key -> lines.add("    " + below(key, above) + LATER));
		lines.add("}");
		return lines;
	}

	private static CellKey below(CellKey key, CellKey above) {
		return new CellKey(key.segments().subList(above.segments().size(), key.segments().size()));
	}
}
