package org.nagare.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.form.cell.Cell;
import org.nagare.model.key.CellKey;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.finding.Fix;

/**
 * What a rule has told, before it is known whether it is told to people and in which words.
 *
 * @param things    what it is about, the thing whose place is shown first; an acceptance inside one of them meets it
 * @param feature   the attribute of the first thing that it is about; null for the thing as a whole
 * @param words     what is said, where that is not the message of the catalogue
 * @param several   where it is about several cells, each of which may have been accepted for itself
 * @param explained cells that are empty or wrong because of it: who mends it has mended them
 */
record Raised(String code, Map<String, Bilingual> parameters, List<EObject> things, EStructuralFeature feature, int index, Optional<Cell> cell,
		List<EObject> related, List<OfferedFix> fixes, Optional<Bilingual> words, Optional<Several> several, Set<CellKey> explained) {

	/** The cells of one finding, and the same finding about some of them. */
	record Several(List<Cell> cells, Function<List<Cell>, Raised> about) {

		Several {
			cells = List.copyOf(cells);
		}

		/** The same about some of the cells, which may be told of in parts again. */
		Raised of(List<Cell> some) {
			return about.apply(some).with(new Several(some, about));
		}
	}

	/** A fix that is written in the language of the reader. */
	record OfferedFix(Bilingual title, List<Fix.Edit> edits) {
	}

	Raised {
		parameters = Map.copyOf(parameters);
		things = List.copyOf(things);
		related = List.copyOf(related);
		fixes = List.copyOf(fixes);
		explained = Set.copyOf(explained);
	}

	/** What is told of one thing, and explains nothing else. */
	Raised(String code, Map<String, Bilingual> parameters, EObject thing, EStructuralFeature feature, int index, Optional<Cell> cell, Optional<Bilingual> words) {
		this(code, parameters, List.of(thing), feature, index, cell, List.of(), List.of(), words, Optional.empty(), Set.of());
	}

	private Raised with(Several others) {
		return new Raised(code, parameters, things, feature, index, cell, related, fixes, words, Optional.of(others), explained);
	}
}
