package org.nagare.figure;

import java.util.List;
import java.util.Optional;

import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.check.GeometryProblem;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.layout.ElkDrawingEngine;
import org.nagare.figure.layout.FigureLayout;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.layout.PagedLayout;
import org.nagare.figure.model.Figure;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.SvgWriter;
import org.nagare.figure.synthesis.FigureSynthesis;
import org.nagare.figure.text.JapaneseMetrics;
import org.nagare.figure.text.TextMetrics;
import org.nagare.model.derivation.AssessmentDerivation;

/** The way in: from an assessment to its figure, from the figure to pages, from a page to SVG. */
public final class Figures {
	private static final TextMetrics METRICS = new JapaneseMetrics();

	private Figures() {
	}

	/** The (別添1) figure of an assessment. */
	public static Figure of(AssessmentDerivation derivation) {
		return FigureSynthesis.of(derivation);
	}

	/** The figure on as many A4 pages as it takes to be legible. */
	public static LaidOutFigure layOut(Figure figure) {
		return layOut(figure, Optional.empty());
	}

	/** The same, with everything that an earlier figure has drawn where it was, unless something is in its way. */
	public static LaidOutFigure layOut(Figure figure, Optional<LaidOutFigure> earlier) {
		FigureLayout layout = new PagedLayout(new ElkDrawingEngine(METRICS), PageFormat.A4_LANDSCAPE, METRICS);
		return layout.layOut(figure, earlier);
	}

	/** One SVG for each page. */
	public static List<String> toSvg(LaidOutFigure figure, SvgOptions options) {
		return figure.pages().stream().map(page -> SvgWriter.write(page, options)).toList();
	}

	/** What a reader would stumble over on a page. */
	public static List<GeometryProblem> check(LaidOutPage page) {
		return new GeometryCheck(METRICS).check(page);
	}
}
