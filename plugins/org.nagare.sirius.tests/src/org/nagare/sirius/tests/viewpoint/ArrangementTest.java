package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.text.JapaneseMetrics;
import org.nagare.model.Assessment;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.sirius.arrangement.Arrangement;
import org.nagare.sirius.arrangement.PinRefusal;
import org.nagare.sirius.tests.Session;

/** Print into diagram, diagram into text, text into print: everything stands where it was put. */
class ArrangementTest extends OnEveryExample {

	private static final String TEXT = """
			機関 市 地方公共団体 {
			    システム 台帳
			}
			関係者 住民 本人
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 台帳 : "届出" 個人番号なし
			    }
			}
			図 {
			    // 動かさない
			    固定 台帳 100 50
			}
			""";


	@Test
	void pinsOfTheTextArePlacesOfTheDiagram() {
		Session session = Session.of(TEXT);
		Canvas canvas = figure(session);
		Map<EObject, EObject> views = placed(canvas);
		EObject frame = canvas.views("frame").get(0);
		move(views.get(frame), 80, 40);
		assertEquals(1, new Arrangement(canvas.diagram()).takePins());
		EObject node = canvas.views("node").stream().filter(view -> Values.text(view, "name").equals("台帳")).findFirst().orElseThrow();
		// 100 mm and 50 mm at five pixels each, from the corner of the frame's content
		assertEquals(List.of(500 - 80 - 5, 250 - 40 - 6), place(views.get(node)));
	}

	@Test
	void placesOfTheDiagramArePinsOfTheText() {
		Session session = Session.of(TEXT);
		Canvas canvas = figure(session);
		Map<EObject, EObject> views = placed(canvas);
		canvas.views("frame").forEach(view -> move(views.get(view), 300, 100));
		canvas.views("node").forEach(view -> move(views.get(view), Values.text(view, "name").equals("住民") ? 48 : 16, 40));
		assertEquals(2, new Arrangement(canvas.diagram()).pinAll());
		String pinned = TEXT.replace("固定 台帳 100 50\n", "固定 台帳 64 29\n    固定 住民 10 8\n");
		assertEquals(pinned, session.saved().values().iterator().next());
	}

	/** A body that sends something to a part of itself is a node within its own frame: both stand as printed, and lines end at the node. */
	@Test
	void aNodeWithinItsOwnFrameStandsAsPrinted() {
		Session session = Session.of(TEXT.replace("住民 → 台帳", "市 → 台帳"));
		Canvas canvas = figure(session);
		Map<EObject, EObject> views = placed(canvas);
		new Arrangement(canvas.diagram()).takeFromPrint();
		Drawing drawing = Figures.layOut(Figures.of(session.project().derive(session.assessments().get(0)))).pages().get(0).drawing();
		PlacedNode printed = drawing.nodes().stream().filter(node -> node.key().endsWith("#body")).findFirst().orElseThrow();
		Box drawn = box(canvas.views("inner").get(0), views);
		assertEquals(printed.box().x() * 5, drawn.x(), 1);
		assertEquals(printed.box().y() * 5, drawn.y(), 1);
		assertEquals(printed.box().width() * 5, drawn.width(), 1);
		Point first = written(canvas.views("flow").get(0), views).line().get(0);
		assertEquals(drawing.arrows().get(0).points().get(0).x() * 5, first.x(), 2);
		assertEquals(drawing.arrows().get(0).points().get(0).y() * 5, first.y(), 2);
	}

	/** Each diagram that is a page of the print gives it its places: the one of the figure, or those of its 業務. */
	@ParameterizedTest
	@MethodSource("examples")
	void thePrintStandsAsArranged(ProjectFolder example) {
		Session session = Session.of(example);
		for (Assessment assessment : session.assessments()) {
			AssessmentDerivation derivation = session.project().derive(assessment);
			LaidOutFigure before = Figures.layOut(Figures.of(derivation));
			List<Canvas> pages = before.pages().size() == 1 ? List.of(drawn("figure", assessment))
					: derivation.subAffairs().stream().map(affair -> drawn("subAffair", affair)).toList();
			Map<String, Point> drawn = new LinkedHashMap<>();
			for (Canvas canvas : pages) {
				Map<EObject, EObject> views = placed(canvas);
				Arrangement arrangement = new Arrangement(canvas.diagram());
				assertTrue(arrangement.takeFromPrint() > 3);
				if (arrangement.pinRefusal().isPresent()) {
					assertEquals(Optional.of(PinRefusal.AFFAIR_ON_SEVERAL_PAGES), arrangement.pinRefusal());
					assertEquals(0, arrangement.pinAll());
					continue;
				}
				int pinned = arrangement.pinAll();
				assertTrue(pinned > 1);
				List<Integer> places = canvas.views("node").stream().flatMap(view -> place(views.get(view)).stream()).toList();
				canvas.views("node").forEach(view -> move(views.get(view), 0, 0));
				assertEquals(pinned, arrangement.takePins());
				List<Integer> again = canvas.views("node").stream().flatMap(view -> place(views.get(view)).stream()).toList();
				for (int i = 0; i < places.size(); i++) {
					// a pin is told in whole millimetres of five pixels
					assertEquals(places.get(i), again.get(i), 3);
				}
				String page = Canvas.subject(canvas.diagram()) instanceof SubAffair affair ? session.project().key(affair).orElseThrow().toString() : "";
				canvas.printed("node").forEach(view -> drawn.put(page + " " + session.project().key(Canvas.subject(view)).orElseThrow(),
						new Point(box(view, views).x() / 5, box(view, views).y() / 5)));
			}
			Session again = Session.over(session.saved());
			assertEquals(List.of(), again.errors());
			Assessment same = again.assessments().stream().filter(one -> one.getName().equals(assessment.getName())).findFirst().orElseThrow();
			LaidOutFigure after = Figures.layOut(Figures.of(again.project().derive(same)));
			assertEquals(before.pages().size(), after.pages().size());
			List<String> elsewhere = new ArrayList<>();
			for (LaidOutPage page : after.pages()) {
				String section = before.pages().size() == 1 ? "" : page.arrangement().pins().stream().map(pin -> pin.wish().section()).findFirst().orElse("");
				for (PlacedNode node : page.drawing().nodes()) {
					Point wanted = drawn.get(section + " " + node.key());
					// what stands too near to a pin of whole millimetres is moved by as much
					if (wanted != null && Math.hypot(node.box().x() - wanted.x(), node.box().y() - wanted.y()) > 2) {
						elsewhere.add(page.key() + " " + node.label() + " " + wanted + " is " + node.box());
					}
				}
			}
			assertEquals(List.of(), elsewhere);
		}
	}

	/** Of figures of several pages too: whatever stands in a frame stands within its edges, and every line leads as an arrow of the figure. */
	@ParameterizedTest
	@MethodSource("examples")
	void everythingIsSeenAndLeadsAsPrinted(ProjectFolder example) {
		Session session = Session.of(example);
		for (Assessment assessment : session.assessments()) {
			Canvas canvas = drawn("figure", assessment);
			Map<EObject, EObject> views = placed(canvas);
			new Arrangement(canvas.diagram()).takeFromPrint();
			for (EObject view : Stream.of("frame", "node", "inner").flatMap(mapping -> canvas.views(mapping).stream()).toList()) {
				if (views.containsKey(view.eContainer())) {
					assertTrue(box(view.eContainer(), views).contains(box(view, views)), Values.text(view, "name"));
				}
			}
			for (EObject line : Stream.of("flow", "entrustment", "reEntrustment").flatMap(mapping -> canvas.views(mapping).stream()).toList()) {
				assertTrue(corners(views.get(line)).size() > 1, Values.text(line, "name"));
			}
		}
	}

	/** Words of eight points stand beside their line and on nothing: no thing, no edge or name of a frame, no other words; on another line where there is no room. */
	@ParameterizedTest
	@MethodSource("examples")
	void wordsStandBesideTheirLineAndTouchNothing(ProjectFolder example) {
		Session session = Session.of(example);
		for (Assessment assessment : session.assessments()) {
			Canvas canvas = drawn("figure", assessment);
			Map<EObject, EObject> views = placed(canvas);
			new Arrangement(canvas.diagram()).takeFromPrint();
			List<Written> written = Stream.of("flow", "entrustment", "reEntrustment").flatMap(mapping -> canvas.views(mapping).stream())
					.filter(line -> !Values.text(line, "name").isEmpty()).map(line -> written(line, views)).distinct().toList();
			assertFalse(written.isEmpty());
			List<String> touching = new ArrayList<>();
			List<String> onLines = new ArrayList<>();
			for (Written one : written) {
				if (distance(one.line(), one.words()) > 8) {
					touching.add(one.text() + " is away from its line");
				}
				for (Written other : written) {
					if (other != one && one.words().overlaps(other.words())) {
						touching.add(one.text() + " on " + other.text());
					}
					if (!other.line().equals(one.line()) && distance(other.line(), one.words()) == 0) {
						onLines.add(one.text() + " on the line of " + other.text());
					}
				}
				for (EObject view : canvas.views("node")) {
					if (one.words().overlaps(box(view, views))) {
						touching.add(one.text() + " on " + Values.text(view, "name"));
					}
				}
				for (EObject view : canvas.views("frame")) {
					Box frame = box(view, views);
					Box name = new Box(frame.x(), frame.y(), frame.width(), 18);
					if (one.words().overlaps(name) || one.words().overlaps(frame) && !frame.contains(one.words())) {
						touching.add(one.text() + " on the frame of " + Values.text(view, "name"));
					}
				}
			}
			assertEquals(List.of(), touching);
			assertTrue(onLines.size() <= 1, onLines::toString);
		}
	}

	private record Written(String text, Box words, List<Point> line) {
	}

	private static Written written(EObject line, Map<EObject, EObject> views) {
		Box from = box(Values.one(line, "sourceNode"), views);
		List<Point> corners = corners(views.get(line)).stream().map(offset -> new Point(from.centreX() + offset.x(), from.centreY() + offset.y())).toList();
		double[] middle = middle(corners, place(Values.all(views.get(line), "children").get(0)));
		List<String> lines = Values.text(line, "name").lines().toList();
		double width = lines.stream().mapToDouble(new JapaneseMetrics()::width).max().orElse(0) * 8 * 96 / 72;
		return new Written(Values.text(line, "name"), new Box(middle[0] - width / 2, middle[1] - lines.size() * 14 / 2.0, width, lines.size() * 14), corners);
	}

	/** Where a view stands in the diagram: the content of a frame counts from its inner corner. */
	static Box box(EObject view, Map<EObject, EObject> views) {
		List<Integer> place = place(views.get(view));
		EObject bounds = Values.one(views.get(view), "layoutConstraint");
		Box own = new Box(place.get(0), place.get(1), (Integer) Values.get(bounds, "width"), (Integer) Values.get(bounds, "height"));
		if (!views.containsKey(view.eContainer())) {
			return own;
		}
		Box around = box(view.eContainer(), views);
		return new Box(around.x() + 5 + own.x(), around.y() + 6 + own.y(), own.width(), own.height());
	}

	/** Offsets from the middle of the source. */
	private static List<Point> corners(EObject lineView) {
		String written = Values.text(Values.one(lineView, "bendpoints"), "points");
		return written.isEmpty() ? List.of() : Stream.of(written.split("\\$")).map(corner -> Stream.of(corner.replaceAll("[\\[\\] ]", "").split(",")).mapToInt(Integer::parseInt).toArray())
				.map(offset -> new Point(offset[0], offset[1])).toList();
	}

	private static double distance(List<Point> line, Box box) {
		double least = Double.POSITIVE_INFINITY;
		for (int i = 1; i < line.size(); i++) {
			double x = Math.max(0, Math.max(box.x() - Math.max(line.get(i - 1).x(), line.get(i).x()), Math.min(line.get(i - 1).x(), line.get(i).x()) - box.right()));
			double y = Math.max(0, Math.max(box.y() - Math.max(line.get(i - 1).y(), line.get(i).y()), Math.min(line.get(i - 1).y(), line.get(i).y()) - box.bottom()));
			least = Math.min(least, Math.hypot(x, y));
		}
		return least;
	}

	/** Half way along the corners, then by the offset, turned as the stretch there is. */
	private static double[] middle(List<Point> corners, List<Integer> offset) {
		double rest = 0;
		for (int i = 1; i < corners.size(); i++) {
			rest += Math.hypot(corners.get(i).x() - corners.get(i - 1).x(), corners.get(i).y() - corners.get(i - 1).y()) / 2;
		}
		int end = 1;
		double length = Math.hypot(corners.get(1).x() - corners.get(0).x(), corners.get(1).y() - corners.get(0).y());
		while (rest > length && end < corners.size() - 1) {
			rest -= length;
			end++;
			length = Math.hypot(corners.get(end).x() - corners.get(end - 1).x(), corners.get(end).y() - corners.get(end - 1).y());
		}
		assertTrue(corners.size() < 4 || rest > 2.5 && length - rest > 2.5, "the middle is at no corner: " + rest + " of " + length);
		double turn = Math.atan2(corners.get(end).y() - corners.get(end - 1).y(), corners.get(end).x() - corners.get(end - 1).x());
		double x = corners.get(end - 1).x() + rest * Math.cos(turn) + offset.get(0) * Math.cos(turn) - offset.get(1) * Math.sin(turn);
		double y = corners.get(end - 1).y() + rest * Math.sin(turn) + offset.get(0) * Math.sin(turn) + offset.get(1) * Math.cos(turn);
		return new double[] { x, y };
	}

	private static void move(EObject view, int x, int y) {
		Values.set(Values.one(view, "layoutConstraint"), "x", x);
		Values.set(Values.one(view, "layoutConstraint"), "y", y);
	}

	private static List<Integer> place(EObject view) {
		EObject bounds = Values.one(view, "layoutConstraint");
		return List.of((Integer) Values.get(bounds, "x"), (Integer) Values.get(bounds, "y"));
	}
}
