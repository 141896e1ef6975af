package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.view.View;

/** Contractors stand below the other bodies of their column, on every page of every example and in each of its 業務. */
class ContractorsBelowTest {
	static Stream<ProjectExamples.Read> examples() {
		return ProjectExamples.derivations().stream();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void inTheOfficialFigure(ProjectExamples.Read example) {
		assertEquals(List.of(), above(Figures.of(example.derivation())));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void inTheFigureOfEachAffair(ProjectExamples.Read example) {
		List<Figure> affairs = Figures.of(example.derivation(), new View.Affair(Optional.empty()), Optional.empty());
		assertFalse(affairs.isEmpty());
		assertEquals(List.of(), affairs.stream().flatMap(affair -> above(affair).stream()).toList());
	}

	/** The upper system of the city belongs to the contractor, the lower one speaks with the state: crossing least, the contractor would stand above. */
	@Test
	void whereItCostsACrossing() {
		assertEquals(List.of(), above(crossed().build("委託先は下")));
	}

	@Test
	void unlessOneIsPinnedElsewhere() {
		Figure free = crossed().build("委託先は下");
		Box state = boxes(Figures.layOut(free).pages().get(0)).get(free.elements().get(2).key());
		Figure pinned = free.with(new Wishes(List.of(new Wishes.Pin("", "なぎさ情報株式会社", state.x(), 30), new Wishes.Pin("", "国", state.x(), 120)),
				List.of(), Wishes.NotesPlace.ANY));
		Map<String, Box> boxes = boxes(Figures.layOut(pinned).pages().get(0));
		assertTrue(boxes.get("なぎさ情報株式会社").y() < boxes.get("国").y());
	}

	private static FigureBuilder crossed() {
		return new FigureBuilder()
				.with(FigureBuilder.node("住民", NodeKind.DATA_SUBJECT, Place.PERSON),
						FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, FigureBuilder.system("台帳システム"),
								FigureBuilder.system("連携システム")),
						FigureBuilder.node("国", NodeKind.STATE, Place.STATE), FigureBuilder.node("なぎさ情報株式会社", NodeKind.CONTRACTOR, Place.CONTRACTOR))
				.specific(1, "申請書", "住民", "台帳システム").specific(2, "申請の記録", "台帳システム", "連携システム").specific(3, "報告", "連携システム", "国")
				.link(Relation.ACCESS, "運用及び保守", "台帳システム", "なぎさ情報株式会社");
	}

	private static List<String> above(Figure figure) {
		Set<String> outermost = figure.elements().stream().map(FigureElement::key).collect(Collectors.toSet());
		Set<String> contractors = figure.elements().stream().filter(element -> element.place() == Place.CONTRACTOR).map(FigureElement::key)
				.collect(Collectors.toSet());
		List<String> above = new ArrayList<>();
		for (LaidOutPage page : Figures.layOut(figure).pages()) {
			Map<String, Box> boxes = boxes(page);
			boxes.keySet().retainAll(outermost);
			boxes.forEach((contractor, box) -> boxes.forEach((other, second) -> {
				boolean sameColumn = box.x() < second.right() && second.x() < box.right();
				if (contractors.contains(contractor) && !contractors.contains(other) && sameColumn && box.y() < second.y()) {
					above.add(contractor + " above " + other + " on page " + page.key());
				}
			}));
		}
		return above;
	}

	private static Map<String, Box> boxes(LaidOutPage page) {
		Map<String, Box> boxes = new HashMap<>();
		page.drawing().frames().forEach(frame -> boxes.put(frame.key(), frame.box()));
		page.drawing().nodes().forEach(node -> boxes.put(node.key(), node.box()));
		return boxes;
	}
}
