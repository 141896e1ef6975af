package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.form.text.Block;
import org.nagare.form.text.References;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;

/** The body's own text and those of measure libraries in one cell: its own first, then the libraries in the order of their use. */
final class OwnAndLibraries {

	private final AssessmentDerivation derivation;
	private final References references;
	private final Libraries libraries;

	OwnAndLibraries(AssessmentDerivation derivation, References references) {
		this.derivation = derivation;
		this.references = references;
		this.libraries = new Libraries(derivation.assessment());
	}

	List<Libraries.Measure> measures(Slot slot) {
		return libraries.of(slot.key(), slot.matter().maybeFile());
	}

	/** The own block gets its heading only here, beside others, and only if it does not begin with one. */
	CellValue together(Optional<CellValue> own, List<Libraries.Measure> measures, Printed printed) {
		List<Block> blocks = new ArrayList<>();
		if (own.isPresent() && own.get() instanceof CellValue.Text text) {
			for (int i = 0; i < text.blocks().size(); i++) {
				Block block = text.blocks().get(i);
				Optional<String> heading = i == 0 && block.heading().isEmpty() ? ownHeading() : block.heading();
				blocks.add(new Block(heading, block.passage(), block.source()));
			}
		}
		for (Libraries.Measure measure : measures) {
			blocks.add(new Block(Optional.of(measure.heading()), printed.print(references.read(measure.text())), Block.Source.LIBRARY));
		}
		return new CellValue.Text(blocks, false);
	}

	private Optional<String> ownHeading() {
		String written = derivation.assessment().getHeading();
		return written != null ? Optional.of(written) : derivation.body().map(body -> "<" + Naming.display(body) + "における措置>");
	}
}
