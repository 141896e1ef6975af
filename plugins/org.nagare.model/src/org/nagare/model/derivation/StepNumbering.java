package org.nagare.model.derivation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.model.FigureEntry;
import org.nagare.model.FigureLayout;
import org.nagare.model.Numbering;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.vocabulary.NumberingStyle;
import org.nagare.model.vocabulary.Vocabulary;

/** Counts the steps: one part of the affair makes flat numbers, several make two levels, unless a figure wishes otherwise. */
final class StepNumbering {

	private final Map<Step, StepNumber> numbers = new IdentityHashMap<>();
	private final boolean twoLevels;

	StepNumbering(List<SubAffair> affairs, List<FigureLayout> figures) {
		this.twoLevels = wish(figures).map(style -> style == NumberingStyle.TWO_LEVELS).orElse(affairs.size() > 1);
		int counted = 0;
		for (int affair = 0; affair < affairs.size(); affair++) {
			List<Step> steps = affairs.get(affair).getSteps();
			for (int step = 0; step < steps.size(); step++) {
				// flat numbers run on through all parts: the same number twice would tell nothing
				numbers.put(steps.get(step), twoLevels ? StepNumber.of(affair + 1, step + 1) : StepNumber.flat(counted + step + 1));
			}
			counted += steps.size();
		}
	}

	private static Optional<NumberingStyle> wish(List<FigureLayout> figures) {
		for (FigureLayout figure : figures) {
			for (FigureEntry entry : figure.getEntries()) {
				if (entry instanceof Numbering numbering && Vocabulary.entry(NumberingStyle.class, numbering.getStyle()).isPresent()) {
					return Vocabulary.entry(NumberingStyle.class, numbering.getStyle());
				}
			}
		}
		return Optional.empty();
	}

	boolean hasTwoLevels() {
		return twoLevels;
	}

	Optional<StepNumber> of(Step step) {
		return Optional.ofNullable(numbers.get(step));
	}
}
