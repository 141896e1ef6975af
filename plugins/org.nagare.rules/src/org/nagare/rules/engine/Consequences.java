package org.nagare.rules.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import org.eclipse.emf.ecore.EObject;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.model.key.CellKey;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;

/**
 * Leaves out what only follows from something else that is told: one missing fact is one finding. A finding follows from another that its
 * rule names as a cause and that is about the same thing or cell, and from every error of the language inside the statement it is about;
 * where its rule names errors of the text, one in any text of the assessment is enough.
 */
final class Consequences {

	private final Catalogue catalogue;
	private final List<SourceProblem> errors;
	private final TextRanges ranges;

	Consequences(Catalogue catalogue, List<SourceProblem> problems, TextRanges ranges) {
		this.catalogue = catalogue;
		this.errors = problems.stream().filter(problem -> problem.severity() == FindingSeverity.ERROR).toList();
		this.ranges = ranges;
	}

	/** What of all that was told is no mere consequence. {@code texts} are the names of the texts that the assessment sees. */
	List<Raised> without(List<Raised> all, Set<String> texts) {
		Map<EObject, Set<String>> codesOfThings = new IdentityHashMap<>();
		Map<CellKey, Set<String>> codesOfCells = new HashMap<>();
		for (Raised each : all) {
			each.things().forEach(thing -> codesOfThings.computeIfAbsent(thing, key -> new HashSet<>()).add(each.code()));
			each.cell().ifPresent(cell -> codesOfCells.computeIfAbsent(cell.key(), key -> new HashSet<>()).add(each.code()));
		}
		List<Raised> causes = new ArrayList<>();
		for (Raised each : all) {
			RuleEntry entry = catalogue.require(each.code());
			boolean ofThing = each.things().stream().anyMatch(thing -> codesOfThings.get(thing).stream().anyMatch(entry::followsFrom));
			boolean ofCell = each.cell().filter(cell -> codesOfCells.get(cell.key()).stream().anyMatch(entry::followsFrom)).isPresent();
			boolean ofText = errors.stream().anyMatch(error -> entry.followsFrom(error.code()) && texts.contains(error.file()));
			if (!ofThing && !ofCell && !ofText && !isBroken(each, entry.fixed())) {
				causes.add(each);
			}
		}
		return causes;
	}

	/** What no setting hides is hidden by an error on its own first line only: a whole block is told of while one of its lines is mended. */
	private boolean isBroken(Raised each, boolean onFirstLine) {
		return !errors.isEmpty() && ranges.of(each.things().get(0)).filter(range -> errors.stream()
				.anyMatch(error -> onFirstLine ? range.startsAt(error.file(), error.line()) : range.contains(error.file(), error.offset()))).isPresent();
	}
}
