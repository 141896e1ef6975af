package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.form.text.Block;
import org.nagare.form.text.Passage;
import org.nagare.form.text.Withheld;
import org.nagare.model.Named;
import org.nagare.model.source.SourceLocation;

/**
 * What stands behind the form because a body attaches it: an appendix, the glossary. No item of an edition asks for it.
 *
 * @param name     by what a person asks for it; empty where the reader is not to see it
 * @param thing    the appendix; none for the glossary, which is made of many things
 * @param withheld what the public does not read of it
 */
public record Supplement(String name, String title, Optional<Named> thing, List<Part> parts, Optional<Withheld> withheld, Optional<SourceLocation> source) {

	/** A text under its label. */
	public record Fact(String label, List<Block> words) {
		public Fact {
			words = List.copyOf(words);
		}
	}

	/**
	 * A text, a table, or a table with what is the same in all of its rows said before.
	 *
	 * @param title where there are several
	 * @param heads of the columns; none where there is no table
	 */
	public record Part(Optional<String> title, List<Fact> facts, List<String> heads, List<List<Passage>> rows) {
		public Part {
			facts = List.copyOf(facts);
			heads = List.copyOf(heads);
			rows = rows.stream().map(List::copyOf).toList();
		}
	}

	public Supplement {
		parts = List.copyOf(parts);
	}

	/** Everything that is printed of it. */
	public List<String> words() {
		List<String> words = new ArrayList<>(List.of(title));
		for (Part part : parts) {
			part.title().ifPresent(words::add);
			for (Fact fact : part.facts()) {
				words.add(fact.label());
				fact.words().forEach(block -> {
					block.heading().ifPresent(words::add);
					words.add(block.text());
				});
			}
			words.addAll(part.heads());
			part.rows().forEach(row -> row.forEach(passage -> words.add(passage.text())));
		}
		return words;
	}
}
