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
		return libraries.of(slot.askedAs(), slot.matter().maybeFile());
	}

	/**
	 * What the body entered, then what its own libraries say, then what others provide. The own part gets its heading only beside others, and
	 * only if it does not begin with one.
	 */
	CellValue together(Optional<CellValue> own, List<Libraries.Measure> measures, Printed printed) {
		List<Block> blocks = new ArrayList<>();
		if (own.isPresent() && own.get() instanceof CellValue.Text text) {
			blocks.addAll(text.blocks());
		}
		measures.stream().filter(Libraries.Measure::isOwn).forEach(measure -> blocks.add(block(measure, printed)));
		List<Block> others = measures.stream().filter(measure -> !measure.isOwn()).map(measure -> block(measure, printed)).toList();
		if (!blocks.isEmpty() && !others.isEmpty() && blocks.get(0).heading().isEmpty()) {
			Block first = blocks.get(0);
			blocks.set(0, new Block(ownHeading(), first.passage(), first.source()));
		}
		blocks.addAll(others);
		return new CellValue.Text(blocks, false);
	}

	private Block block(Libraries.Measure measure, Printed printed) {
		return new Block(measure.heading(), printed.print(references.read(measure.text())), Block.Source.LIBRARY);
	}

	private Optional<String> ownHeading() {
		String written = derivation.assessment().getHeading();
		return written != null ? Optional.of(written) : derivation.body().map(body -> "<" + Naming.display(body) + "における措置>");
	}
}
