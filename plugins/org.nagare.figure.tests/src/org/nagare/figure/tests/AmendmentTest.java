package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;

/** Beside an earlier figure, what is new is drawn into free ground, and not a line of the others moves; where there is none, nothing is drawn with a fault. */
class AmendmentTest {
	private static final FigureNode PERSON = FigureBuilder.node("住民", NodeKind.DATA_SUBJECT, Place.PERSON);
	private static final FigureNode STATE = FigureBuilder.node("国", NodeKind.STATE, Place.STATE);

	private static FigureElement city(String... systems) {
		return FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, Arrays.stream(systems).map(FigureBuilder::system).toArray(FigureElement[]::new));
	}

	private static FigureBuilder small() {
		return new FigureBuilder().with(PERSON, city("台帳", "宛名"), STATE).specific(1, "申請書", "住民", "台帳").specific(2, "副本", "宛名", "国");
	}

	private static LaidOutPage beside(LaidOutPage before, Figure later) {
		LaidOutFigure after = Figures.layOut(later, Optional.of(new LaidOutFigure("k", "t", List.of(before))));
		assertEquals(1, after.pages().size());
		assertEquals(List.of(), Figures.check(after.pages().get(0)));
		return after.pages().get(0);
	}

	private static LaidOutPage alone(Figure figure) {
		return Figures.layOut(figure).pages().get(0);
	}

	/** Places of boxes, ways of arrows and places of their words, by key. */
	private static Map<String, Object> places(LaidOutPage page) {
		Map<String, Object> places = new LinkedHashMap<>();
		page.drawing().frames().forEach(frame -> places.put(frame.key(), List.of(frame.box(), frame.title())));
		page.drawing().nodes().forEach(node -> places.put(node.key(), List.of(node.box(), node.name())));
		page.drawing().arrows().forEach(arrow -> places.put(arrow.key(), List.of(arrow.points(), arrow.badge(), arrow.payload())));
		return places;
	}

	private static void assertNothingElseMoved(LaidOutPage before, LaidOutPage after, String... touched) {
		Map<String, Object> was = places(before);
		Map<String, Object> is = places(after);
		List.of(touched).forEach(was::remove);
		is.keySet().retainAll(was.keySet());
		assertEquals(was, is);
	}

	@ParameterizedTest
	@ValueSource(strings = { "住民 宛名", "国 台帳", "住民 国", "台帳 国" })
	void aFlowBetweenThingsThatAreThereMovesNothing(String ends) {
		LaidOutPage before = alone(small().build("図"));
		LaidOutPage after = beside(before, small().specific(3, "新しい知らせ", ends.split(" ")).build("図"));
		assertNothingElseMoved(before, after);
		assertEquals(before.drawing().arrows().size() + 1, after.drawing().arrows().size());
	}

	@Test
	void aContractorAndAPersonFindAPlaceOfTheirOwn() {
		LaidOutPage before = alone(small().build("図"));
		FigureNode contractor = FigureBuilder.node("保守会社", NodeKind.CONTRACTOR, Place.CONTRACTOR);
		FigureNode agent = FigureBuilder.node("代理人", NodeKind.OTHER_PERSON, Place.PERSON);
		LaidOutPage after = beside(before, small().with(contractor, agent).link(Relation.ACCESS, "保守", "保守会社", "台帳").specific(3, "届出", "代理人", "台帳").build("図"));
		assertNothingElseMoved(before, after);
		assertTrue(after.drawing().nodes().stream().anyMatch(node -> node.key().equals("保守会社")) && after.drawing().nodes().stream().anyMatch(node -> node.key().equals("代理人")));
	}

	@Test
	void whatGoesLeavesTheOthersWhereTheyAre() {
		LaidOutPage before = alone(small().specific(3, "通知", "国", "台帳").build("図"));
		LaidOutPage after = beside(before, small().build("図"));
		assertNothingElseMoved(before, after, "流れ3");
		assertTrue(after.drawing().arrows().stream().noneMatch(arrow -> arrow.key().equals("流れ3")));
	}

	/** An arrow that says something else keeps its way, where its words find room on it. */
	@Test
	void otherWordsAndNumbersLeaveTheLines() {
		LaidOutPage before = alone(small().build("図"));
		Figure other = new FigureBuilder().with(PERSON, city("台帳", "宛名"), STATE).specific(2, "届", "住民", "台帳").specific(3, "副本", "宛名", "国").build("図");
		LaidOutPage after = beside(before, other);
		before.drawing().nodes().forEach(node -> assertTrue(after.drawing().nodes().contains(node), node.key()));
		for (int i = 0; i < 2; i++) {
			assertEquals(before.drawing().arrows().get(i).points(), after.drawing().arrows().get(i).points());
		}
		assertEquals(List.of("届"), after.drawing().arrows().stream().filter(arrow -> arrow.key().equals("流れ1")).findFirst().orElseThrow().payload().orElseThrow().lines());
	}

	/** Every flow of the examples as if it had been written last. */
	@Test
	void aFlowOfAnExampleMovesLittle() {
		int flows = 0;
		int still = 0;
		for (Examples.Example example : ProjectExamples.all()) {
			Figure figure = example.figure();
			for (int i = 0; i < figure.flows().size(); i += 3) {
				FigureFlow last = figure.flows().get(i);
				Figure earlier = without(figure, last);
				LaidOutFigure before = Figures.layOut(earlier);
				LaidOutFigure after = Figures.layOut(figure, Optional.of(before));
				flows++;
				still += isStill(before, after) ? 1 : 0;
				after.pages().forEach(page -> assertEquals(List.of(), Figures.check(page), example.name() + " " + last.key()));
			}
		}
		assertTrue(flows > 20 && still * 2 >= flows, still + " of " + flows);
	}

	private static Figure without(Figure figure, FigureFlow flow) {
		List<FigureFlow> flows = figure.flows().stream().filter(each -> each != flow).toList();
		return new Figure(figure.key(), figure.title(), figure.elements(), flows, figure.links(), figure.sections(), figure.wishes());
	}

	/** Whether each thing stands where it stood on the page of the same title; what has gone with the page itself is not counted. */
	private static boolean isStill(LaidOutFigure before, LaidOutFigure after) {
		boolean still = true;
		for (LaidOutPage page : after.pages()) {
			Optional<LaidOutPage> same = before.pages().stream().filter(other -> other.title().equals(page.title())).findFirst();
			for (PlacedNode node : page.drawing().nodes()) {
				still &= same.isPresent() && same.get().drawing().nodes().stream().filter(other -> other.key().equals(node.key()))
						.allMatch(other -> Math.abs(other.box().x() - node.box().x()) + Math.abs(other.box().y() - node.box().y()) < 0.05);
			}
		}
		return still;
	}
}
