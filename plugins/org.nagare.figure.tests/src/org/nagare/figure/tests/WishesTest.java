package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.explain.LayoutExplanation;
import org.nagare.figure.explain.LayoutRemark;
import org.nagare.figure.explain.LayoutRemark.Kind;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.model.Wishes.Column;
import org.nagare.figure.model.Wishes.NotesPlace;
import org.nagare.figure.model.Wishes.Pin;

/** 固定, 列 and 備考; and that adding one thing moves nothing pinned, and nothing else that need not move. */
class WishesTest {
	private static final double SLACK = 0.02;

	static Stream<Insertions.Insertion> insertions() {
		List<Examples.Example> projects = ProjectExamples.all();
		Stream<Examples.Example> looked = projects.stream().filter(example -> example.name().startsWith("vaccination")
				|| example.name().startsWith("resident") || example.name().startsWith("maternal"));
		Stream<Examples.Example> pinned = Stream.of(new Examples.Example("high-stack", pinned(Examples.highStack())),
				new Examples.Example("nested-boundaries", pinned(Examples.nestedBoundaries())));
		// Every second insertion into the larger ones is enough to find what is wrong, and half as long.
		return Stream.concat(looked.flatMap(example -> everySecond(Insertions.into(example).toList())), pinned.flatMap(Insertions::into));
	}

	private static Stream<Insertions.Insertion> everySecond(List<Insertions.Insertion> all) {
		return IntStream.range(0, all.size()).filter(index -> index % 2 == 0).mapToObj(all::get);
	}

	/** The first and the last node where they stand anyway, a little to the right. */
	private static Figure pinned(Figure figure) {
		Map<String, Box> boxes = boxes(Figures.layOut(figure).pages().get(0));
		List<String> keys = List.of(figure.nodes().get(0).key(), figure.nodes().get(figure.nodes().size() - 1).key());
		return figure.with(new Wishes(keys.stream().map(key -> new Pin("", key, boxes.get(key).x() + 1, boxes.get(key).y())).toList(),
				List.of(), NotesPlace.ANY));
	}

	@ParameterizedTest
	@MethodSource("insertions")
	void addingOneThingMovesNothingPinned(Insertions.Insertion insertion) {
		LaidOutFigure earlier = Figures.layOut(insertion.earlier());
		LaidOutFigure later = Figures.layOut(insertion.later(), Optional.of(earlier));
		assertPinsKept(earlier);
		assertPinsKept(later);
		later.pages().forEach(page -> assertEquals(List.of(), Figures.check(page), insertion.name()));
		List<LayoutRemark> remarks = LayoutExplanation.of(insertion.later(), later, earlier);
		long moved = remarks.stream().filter(remark -> Math.abs(remark.right()) + Math.abs(remark.down()) > SLACK).count();
		long told = remarks.stream().filter(remark -> remark.kind() != Kind.UNMOVED && remark.kind() != Kind.PINNED).count();
		assertTrue(moved <= told, insertion.name());
	}

	private static void assertPinsKept(LaidOutFigure figure) {
		for (LaidOutPage page : figure.pages()) {
			Map<String, Box> boxes = boxes(page);
			page.arrangement().pins().stream().filter(pin -> boxes.containsKey(pin.key())).forEach(pin -> {
				assertEquals(pin.corner().x(), boxes.get(pin.key()).x(), SLACK, pin.key());
				assertEquals(pin.corner().y(), boxes.get(pin.key()).y(), SLACK, pin.key());
			});
		}
	}

	/** Where there is room for the new thing, nothing moves at all: a new receiver to the right of a small figure. */
	@Test
	void nothingMovesThatNeedNot() {
		Figure later = small().build("届出");
		Figure earlier = Insertions.without(later, "県");
		LaidOutFigure before = Figures.layOut(earlier);
		LaidOutFigure after = Figures.layOut(later, Optional.of(before));
		Map<String, Box> old = boxes(before.pages().get(0));
		Map<String, Box> now = boxes(after.pages().get(0));
		for (String key : List.of("住民", "台帳", "連携")) {
			assertEquals(old.get(key).x(), now.get(key).x(), SLACK, key);
			assertEquals(old.get(key).y(), now.get(key).y(), SLACK, key);
		}
		List<LayoutRemark> remarks = LayoutExplanation.of(later, after, before);
		assertEquals(List.of("県"), remarks.stream().filter(remark -> remark.kind() == Kind.ADDED).map(LayoutRemark::label).toList());
	}

	/** One thing after the other is added to a city: most of what stood somewhere still stands there. */
	@Test
	void theLayoutIsCalmerWithWhatItRemembers() {
		long remembered = 0;
		long forgotten = 0;
		for (Insertions.Insertion insertion : Insertions.into(new Examples.Example("high-stack", Examples.highStack())).toList()) {
			LaidOutFigure before = Figures.layOut(insertion.earlier());
			remembered += moved(before, Figures.layOut(insertion.later(), Optional.of(before)));
			forgotten += moved(before, Figures.layOut(insertion.later()));
		}
		assertTrue(remembered * 2 < forgotten, remembered + " of " + forgotten);
	}

	private static long moved(LaidOutFigure before, LaidOutFigure after) {
		long moved = 0;
		for (int i = 0; i < Math.min(before.pages().size(), after.pages().size()); i++) {
			Map<String, Box> old = boxes(before.pages().get(i));
			moved += after.pages().get(i).drawing().nodes().stream().filter(node -> old.containsKey(node.key()))
					.filter(node -> Math.abs(node.box().x() - old.get(node.key()).x()) + Math.abs(node.box().y() - old.get(node.key()).y()) > SLACK).count();
		}
		return moved;
	}

	@Test
	void whatGivesWayIsToldWithItsCause() {
		Figure later = small().build("届出");
		LaidOutFigure free = Figures.layOut(later);
		Box box = boxes(free.pages().get(0)).get("台帳");
		Figure wished = later.with(new Wishes(List.of(new Pin("", "台帳", box.x() + 20, box.y() + 5)), List.of(), NotesPlace.ANY));
		List<LayoutRemark> remarks = LayoutExplanation.of(wished, Figures.layOut(wished), free);
		assertTrue(remarks.stream().anyMatch(remark -> remark.kind() == Kind.PINNED && remark.label().equals("台帳")));
		LayoutRemark mate = remarks.stream().filter(remark -> remark.label().equals("連携")).findFirst().orElseThrow();
		assertEquals(Kind.WITH_PIN, mate.kind());
		assertEquals(List.of("台帳"), mate.causes());
		assertEquals("ページ1　「連携」　固定したものに合わせて動きました 右 20.0 mm 下 5.0 mm（台帳のため）", mate.japanese());
	}

	@Test
	void pinsThatContradictEachOtherAreToldAndTheFirstIsKept() {
		Figure figure = small().build("届出").with(new Wishes(List.of(new Pin("", "台帳", 120, 80), new Pin("", "連携", 122, 82)), List.of(),
				NotesPlace.ANY));
		LaidOutFigure laidOut = Figures.layOut(figure);
		assertEquals(1, laidOut.pages().size());
		assertEquals(List.of("NOT_AT_PIN: 連携"), Figures.check(laidOut.pages().get(0)).stream().map(Object::toString).toList());
		assertEquals(120, boxes(laidOut.pages().get(0)).get("台帳").x(), SLACK);
		assertTrue(LayoutExplanation.of(figure, laidOut, laidOut).stream().anyMatch(remark -> remark.kind() == Kind.NOT_AT_PIN));
	}

	/** The two cannot stand at one place; the second comes as near as the first lets it. */
	@Test
	void aPinThatCannotBeMetIsComeNearTo() {
		Map<String, Box> boxes = boxes(Figures.layOut(small().build("届出").with(new Wishes(List.of(new Pin("", "台帳", 120, 80), new Pin("", "連携", 122, 82)), List.of(),
				NotesPlace.ANY))).pages().get(0));
		assertEquals(122, boxes.get("連携").x(), SLACK);
		assertTrue(Math.abs(boxes.get("連携").y() - 82) < 40, boxes.get("連携").toString());
	}

	@Test
	void aPinThatCannotBeMetFreesNoOther() {
		for (Pin impossible : List.of(new Pin("", "県", 900, 60), new Pin("", "県", 60, 900), new Pin("", "台帳", 293, 60))) {
			List<Pin> good = List.of(new Pin("", "住民", 20, 60), new Pin("", "連携", 150, 90));
			for (int place = 0; place <= good.size(); place++) {
				List<Pin> pins = new ArrayList<>(good);
				pins.add(place, impossible);
				LaidOutPage page = Figures.layOut(small().build("届出").with(new Wishes(pins, List.of(), NotesPlace.ANY))).pages().get(0);
				assertEquals(List.of("NOT_AT_PIN: " + impossible.key()), Figures.check(page).stream().map(Object::toString).toList(), impossible + " at " + place);
				assertEquals(150, boxes(page).get("連携").x(), SLACK);
			}
		}
	}

	@Test
	void aPinThatContradictsTheFirstFreesNoneBehindIt() {
		Figure figure = small().build("届出").with(new Wishes(List.of(new Pin("", "台帳", 120, 80), new Pin("", "連携", 122, 82), new Pin("", "県", 230, 80)), List.of(),
				NotesPlace.ANY));
		LaidOutPage page = Figures.layOut(figure).pages().get(0);
		assertEquals(List.of("NOT_AT_PIN: 連携"), Figures.check(page).stream().map(Object::toString).toList());
		assertEquals(230, boxes(page).get("県").x(), SLACK);
	}

	@Test
	void whatIsSaidForOnePageGoesBeforeWhatIsSaidForAll() {
		Figure free = small().build("届出");
		String section = free.sections().get(0).key();
		LaidOutPage page = Figures.layOut(free.with(new Wishes(List.of(new Pin("", "台帳", 120, 80), new Pin(section, "台帳", 110, 70)), List.of(), NotesPlace.ANY))).pages()
				.get(0);
		assertEquals(List.of(), Figures.check(page));
		assertEquals(110, boxes(page).get("台帳").x(), SLACK);
	}

	@Test
	void aPinTurnsTheOrderOfAStack() {
		Figure figure = small().build("届出");
		Map<String, Box> free = boxes(Figures.layOut(figure).pages().get(0));
		boolean above = free.get("台帳").y() < free.get("連携").y();
		double x = free.get("台帳").x();
		Figure turned = figure.with(new Wishes(List.of(new Pin("", "台帳", x, above ? 120 : 60), new Pin("", "連携", x, above ? 60 : 120)), List.of(),
				NotesPlace.ANY));
		LaidOutFigure laidOut = Figures.layOut(turned);
		assertPinsKept(laidOut);
		laidOut.pages().forEach(page -> assertEquals(List.of(), Figures.check(page)));
	}

	@Test
	void aColumnStandsInItsOrder() {
		Figure figure = small().build("届出").with(new Wishes(List.of(), List.of(new Column("", List.of("県", "住民"))), NotesPlace.ANY));
		LaidOutFigure laidOut = Figures.layOut(figure);
		Map<String, Box> boxes = boxes(laidOut.pages().get(0));
		assertEquals(boxes.get("県").centreX(), boxes.get("住民").centreX(), SLACK);
		assertTrue(boxes.get("県").bottom() < boxes.get("住民").y());
		assertEquals(List.of(), Figures.check(laidOut.pages().get(0)));
	}

	@Test
	void notesStandWhereTheyAreWanted() {
		Figure figure = small().build("届出");
		LaidOutPage below = Figures.layOut(figure.with(new Wishes(List.of(), List.of(), NotesPlace.BELOW))).pages().get(0);
		LaidOutPage beside = Figures.layOut(figure.with(new Wishes(List.of(), List.of(), NotesPlace.BESIDE))).pages().get(0);
		LaidOutFigure apart = Figures.layOut(figure.with(new Wishes(List.of(), List.of(), NotesPlace.OWN_PAGE)));
		assertTrue(below.notes().orElseThrow().box().y() > below.drawing().bounds().bottom());
		assertTrue(beside.notes().orElseThrow().box().x() > beside.drawing().bounds().right());
		assertTrue(apart.pages().get(0).notes().isEmpty());
		assertTrue(apart.pages().get(1).notes().isPresent() && apart.pages().get(1).drawing().nodes().isEmpty());
	}

	@Test
	void longNotesGoOnOnPagesOfTheirOwnAndLoseNothing() {
		String sentence = "届出の内容を確かめ、台帳に記録し、控えを渡し、記録した内容を別の職員が確かめる。".repeat(30);
		Figure small = small().build("届出");
		List<FigureStep> steps = Stream.of("①", "②", "③", "④").map(number -> new FigureStep("手順" + number, number, number + sentence, List.of("但し書き")))
				.toList();
		Figure figure = new Figure(small.key(), small.title(), small.elements(), small.flows(), small.links(),
				List.of(new FigureSection("業務", "", "業務", steps)));
		LaidOutFigure laidOut = Figures.layOut(figure);
		StringBuilder printed = new StringBuilder();
		for (LaidOutPage page : laidOut.pages()) {
			assertEquals(List.of(), Figures.check(page));
			page.notes().ifPresent(notes -> notes.blocks().stream().map(TextBlock::lines).forEach(lines -> lines.forEach(printed::append)));
		}
		for (FigureStep step : steps) {
			assertTrue(printed.toString().replaceAll("\\s", "").contains(step.sentence()), step.number());
		}
		assertTrue(laidOut.pages().size() > 1);
	}

	private static FigureBuilder small() {
		return new FigureBuilder()
				.with(FigureBuilder.node("住民", NodeKind.DATA_SUBJECT, Place.PERSON),
						FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY,
								FigureBuilder.system("台帳"), FigureBuilder.system("連携")),
						FigureBuilder.node("県", NodeKind.PUBLIC_BODY, Place.OTHER_BODY))
				.specific(1, "届出書", "住民", "台帳").specific(2, "記録", "台帳", "連携").specific(3, "報告", "連携", "県");
	}

	private static Map<String, Box> boxes(LaidOutPage page) {
		Map<String, Box> boxes = new HashMap<>();
		page.drawing().frames().forEach(frame -> boxes.put(frame.key(), frame.box()));
		page.drawing().nodes().forEach(node -> boxes.put(node.key(), node.box()));
		return boxes;
	}
}
