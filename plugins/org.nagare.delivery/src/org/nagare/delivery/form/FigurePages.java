package org.nagare.delivery.form;

import java.util.ArrayList;
import java.util.List;
import org.nagare.dsl.project.ProjectSettings;
import org.nagare.figure.Figures;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.Theme;

/** The pages of a figure as results with names. */
public final class FigurePages {

	private static final String COLOURED = "カラー";
	private static final String CONTRASTED = "高コントラスト";

	private FigurePages() {
	}

	/** The colours that a project asks for; without a word of it those that every copying machine can print. */
	public static Theme themeOf(ProjectSettings settings) {
		return settings.theme().map(word -> switch (word) {
			case COLOURED -> Theme.CALM;
			case CONTRASTED -> Theme.HIGH_CONTRAST;
			default -> Theme.BLACK_AND_WHITE;
		}).orElse(Theme.BLACK_AND_WHITE);
	}

	public static List<Product> of(AssessmentFigure figure) {
		List<String> pages = Figures.toSvg(figure.laidOut(), new SvgOptions(figure.theme(), ""));
		List<Product> results = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			String number = pages.size() > 1 ? "-" + (i + 1) : "";
			results.add(new Product(figure.assessmentName(), "-別添1" + number + ".svg", pages.get(i)));
		}
		return results;
	}
}
