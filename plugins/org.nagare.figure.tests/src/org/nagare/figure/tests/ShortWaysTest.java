package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.check.Crossings;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.figure.view.View;

/** Arrows between neighbours are short, also where one of them lies in a frame; and nothing in a frame crosses arrows only because of its place in the text. */
class ShortWaysTest {

	private static FigureElement city(FigureElement... content) {
		return FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, content);
	}

	private static FigureElement cloud(FigureElement... content) {
		return FigureBuilder.frame("クラウド", FrameKind.BOUNDARY, Place.ASSESSING_BODY, content);
	}

	private static LaidOutPage page(Figure figure) {
		LaidOutPage page = Figures.layOut(figure).pages().get(0);
		assertEquals(List.of(), Figures.check(page));
		return page;
	}

	private static long bends(LaidOutPage page, String from, String to) {
		List<PlacedArrow> arrows = page.drawing().arrows().stream().filter(arrow -> arrow.from().equals(from) && arrow.to().equals(to)).toList();
		assertTrue(!arrows.isEmpty(), from + to);
		return arrows.stream().mapToLong(arrow -> arrow.points().size() - 2).sum();
	}

	@Test
	void anArrowLeavesAFrameByItsLowerSide() {
		LaidOutPage page = page(new FigureBuilder().with(city(cloud(FigureBuilder.system("保管")), FigureBuilder.system("宛名")))
				.specific(1, "記録", "保管", "宛名").specific(2, "照会のための個人識別符号と世帯の異動の履歴", "宛名", "保管").personal(3, "控え", "保管", "宛名").build("枠の下"));
		assertEquals(0, bends(page, "保管", "宛名"));
		assertEquals(0, bends(page, "宛名", "保管"));
	}

	/** The name of the frame stands there. */
	@Test
	void noArrowEntersAFrameFromAbove() {
		LaidOutPage page = page(new FigureBuilder().with(city(FigureBuilder.system("宛名"), cloud(FigureBuilder.system("保管")))).specific(1, "記録", "宛名", "保管").build("枠の上"));
		assertEquals(2, bends(page, "宛名", "保管"));
	}

	@Test
	void onlyWhatIsLowestLeavesByTheLowerSide() {
		LaidOutPage page = page(new FigureBuilder().with(city(cloud(FigureBuilder.system("受付"), FigureBuilder.system("保管")), FigureBuilder.system("宛名")))
				.specific(1, "申請", "受付", "保管").specific(2, "記録", "保管", "宛名").specific(3, "番号", "受付", "宛名").build("枠の中の二つ"));
		assertEquals(0, bends(page, "受付", "保管"));
		assertEquals(0, bends(page, "保管", "宛名"));
		assertEquals(2, bends(page, "受付", "宛名"));
	}

	/** Of two things in one frame the one that is told last is met from above. */
	@Test
	void thingsInAFrameStandLevelWithWhatTheyAreJoinedWith() {
		FigureElement state = FigureBuilder.frame("国", FrameKind.ORGANIZATION, Place.STATE, FigureBuilder.system("網"), FigureBuilder.system("記録"));
		LaidOutPage page = page(new FigureBuilder().with(city(FigureBuilder.system("住基"), FigureBuilder.system("台帳"), FigureBuilder.system("宛名")),
				FigureBuilder.frame("機構", FrameKind.ORGANIZATION, Place.PLATFORM, FigureBuilder.node("中間サーバー", NodeKind.INTERMEDIATE_SERVER, Place.PLATFORM)), state)
				.specific(1, "異動", "住基", "台帳").specific(2, "番号", "台帳", "宛名").specific(3, "副本", "宛名", "中間サーバー").specific(4, "副本", "中間サーバー", "網")
				.specific(5, "接種", "台帳", "記録").build("枠の中の順"));
		assertEquals(0, Crossings.of(page.drawing()).crossings());
	}

	static Stream<ProjectExamples.Read> vaccination() {
		return ProjectExamples.derivations().stream().filter(read -> read.name().startsWith("vaccination"));
	}

	@ParameterizedTest
	@MethodSource("vaccination")
	void theSystemsOfTheVaccinationAreJoinedWithoutCrossings(ProjectExamples.Read read) {
		Figure systems = Figures.of(read.derivation(), View.of("システム概要").orElseThrow(), Optional.empty()).get(0);
		assertEquals(0, Crossings.of(page(systems).drawing()).crossings());
	}
}
