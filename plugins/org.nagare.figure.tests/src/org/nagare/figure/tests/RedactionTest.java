package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.nagare.figure.Figures;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureRedaction;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FlowKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.Theme;

/** The figure for the public says no word that is withheld, also none that the figure adds of itself. */
class RedactionTest {

	/** A withheld step may be called 照会, which is what the figure says of a flow that asks for something. */
	@Test
	void theWordForAnInquiryIsLeftOutWhereItIsWithheld() {
		FigureFlow inquiry = new FigureFlow("流れ", "手順", "①", FlowKind.SPECIFIC_PERSONAL_INFORMATION, "手当情報", "個人番号", true, "", List.of("市", "県"));
		Figure figure = new Figure("評価", "手当", List.of(FigureBuilder.node("市", NodeKind.PUBLIC_BODY, Place.ASSESSING_BODY), FigureBuilder.node("県", NodeKind.PUBLIC_BODY, Place.OTHER_BODY)),
				List.of(inquiry), List.of(), List.of(new FigureSection("業務", "", "業務", List.of())));
		assertEquals(1, said(figure));
		assertEquals(1, said(FigureRedaction.of(figure, key -> false, words -> words.replace("県", "(略)"), "(略)")));
		assertEquals(0, said(FigureRedaction.of(figure, key -> false, words -> words.replace("照会", "(略)"), "(略)")));
	}

	/** On how many lines of the picture an inquiry is spoken of. */
	private static long said(Figure figure) {
		return Figures.toSvg(Figures.layOut(figure), new SvgOptions(Theme.BLACK_AND_WHITE, "")).get(0).lines().filter(line -> line.contains("照会")).count();
	}
}
