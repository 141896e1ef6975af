package org.nagare.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.nagare.figure.Figures;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.model.derivation.AssessmentDerivation;

/** The pages of a figure as results with names. */
final class FigurePages {

	private FigurePages() {
	}

	static List<Results.Result> of(AssessmentDerivation derivation, SvgOptions options, List<String> folders) {
		List<String> pages = Figures.toSvg(Figures.layOut(Figures.of(derivation)), options);
		List<Results.Result> results = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			String number = pages.size() > 1 ? "-" + (i + 1) : "";
			results.add(new Results.Result(folders, derivation.assessment().getName() + "-別添1" + number + ".svg", pages.get(i)));
		}
		return results;
	}
}
