package org.nagare.rules.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.HashSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.form.cell.Cell;
import org.nagare.model.key.CellKey;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;

/**
 * Leaves out what only follows from something else that is told: one missing fact is one finding. A finding follows from another that its
 * rule names as a cause and that is about the same thing or cell, and from every error of the language inside the statement it is about;
 * where its rule names errors of the text, one in any text of the assessment is enough. Of a finding about several cells those cells are
 * left out that follow. What a draft does without, or a project does not want to be told of, is no cause; what was accepted is one.
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

	/** What was told, by the things and cells it is about. */
	private record Causes(Map<EObject, Set<String>> ofThings, Map<CellKey, Set<String>> ofCells) {

		static Causes of(List<Raised> told) {
			Causes causes = new Causes(new IdentityHashMap<>(), new HashMap<>());
			for (Raised each : told) {
				each.things().forEach(thing -> causes.ofThings.computeIfAbsent(thing, key -> new HashSet<>()).add(each.code()));
				Stream<CellKey> cells = each.several().map(several -> several.cells().stream()).orElse(each.cell().stream()).map(Cell::key);
				Stream.concat(cells, each.explained().stream()).forEach(cell -> causes.ofCells.computeIfAbsent(cell, key -> new HashSet<>()).add(each.code()));
			}
			return causes;
		}

		boolean isOf(EObject thing, RuleEntry rule) {
			return ofThings.getOrDefault(thing, Set.of()).stream().anyMatch(rule::followsFrom);
		}

		boolean isOf(Cell cell, RuleEntry rule) {
			return ofCells.getOrDefault(cell.key(), Set.of()).stream().anyMatch(rule::followsFrom);
		}
	}

	/**
	 * What is no mere consequence.
	 *
	 * @param all   what was raised
	 * @param told  what of it may hide something
	 * @param texts the names of the texts that the assessment sees
	 */
	List<Raised> without(List<Raised> all, List<Raised> told, Set<String> texts) {
		Causes causes = Causes.of(told);
		List<Raised> left = new ArrayList<>();
		for (Raised each : all) {
			RuleEntry entry = catalogue.require(each.code());
			boolean ofText = errors.stream().anyMatch(error -> entry.followsFrom(error.code()) && texts.contains(error.file()));
			if (!ofText && !isBroken(each, entry.fixed())) {
				(each.several().isPresent() ? someOf(each, each.several().get(), causes, entry) : wholly(each, causes, entry)).ifPresent(left::add);
			}
		}
		return left;
	}

	private static Optional<Raised> wholly(Raised each, Causes causes, RuleEntry entry) {
		boolean follows = each.things().stream().anyMatch(thing -> causes.isOf(thing, entry)) || each.cell().filter(cell -> causes.isOf(cell, entry)).isPresent();
		return follows ? Optional.empty() : Optional.of(each);
	}

	/** The things of several cells are too many to say anything of one of them. */
	private Optional<Raised> someOf(Raised each, Raised.Several several, Causes causes, RuleEntry entry) {
		List<Cell> left = several.cells().stream().filter(cell -> !causes.isOf(cell, entry) && !isBroken(cell)).toList();
		return left.size() == several.cells().size() ? Optional.of(each) : left.isEmpty() ? Optional.empty() : Optional.of(several.of(left));
	}

	/** What no setting hides is hidden by an error on its own first line only: a whole block is told of while one of its lines is mended. */
	private boolean isBroken(Raised each, boolean onFirstLine) {
		return !errors.isEmpty() && ranges.of(each.things().get(0)).filter(range -> errors.stream()
				.anyMatch(error -> onFirstLine ? range.startsAt(error.file(), error.line()) : range.contains(error.file(), error.offset()))).isPresent();
	}

	private boolean isBroken(Cell cell) {
		return !errors.isEmpty() && cell.things().stream().flatMap(thing -> ranges.of(thing).stream())
				.anyMatch(range -> errors.stream().anyMatch(error -> range.contains(error.file(), error.offset())));
	}
}
