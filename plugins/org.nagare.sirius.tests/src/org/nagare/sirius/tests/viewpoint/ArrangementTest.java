package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedBadge;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.text.JapaneseMetrics;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.sirius.arrangement.Arrangement;
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


	private Canvas canvas(Session session) {
		return Canvas.of(metamodels, viewpoint, "figure", session.assessments().get(0));
	}

	@Test
	void pinsOfTheTextArePlacesOfTheDiagram() {
		Session session = Session.of(TEXT);
		Canvas canvas = canvas(session);
		Map<EObject, EObject> views = new NotationModel().attach(metamodels, canvas.diagram());
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
		Canvas canvas = canvas(session);
		Map<EObject, EObject> views = new NotationModel().attach(metamodels, canvas.diagram());
		canvas.views("frame").forEach(view -> move(views.get(view), 300, 100));
		canvas.views("node").forEach(view -> move(views.get(view), Values.text(view, "name").equals("住民") ? 48 : 16, 40));
		assertEquals(2, new Arrangement(canvas.diagram()).pinAll());
		String pinned = TEXT.replace("固定 台帳 100 50\n", "固定 台帳 64 29\n    固定 住民 10 8\n");
		assertEquals(pinned, session.saved().values().iterator().next());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void thePrintStandsAsArranged(ProjectFolder example) {
		Session session = Session.of(example);
		Assessment assessment = session.assessments().get(0);
		Canvas canvas = canvas(session);
		new NotationModel().attach(metamodels, canvas.diagram());
		Arrangement arrangement = new Arrangement(canvas.diagram());
		LaidOutFigure before = Figures.layOut(Figures.of(session.project().derive(assessment)));
		assertTrue(arrangement.takeFromPrint() > 3);
		assertTrue(arrangement.pinAll() > 3);
		Session again = Session.over(session.saved());
		assertEquals(List.of(), again.errors());
		if (before.pages().size() == 1) {
			ProjectModel project = again.project();
			LaidOutFigure after = Figures.layOut(Figures.of(project.derive(project.assessments().get(0))));
			Map<String, PlacedNode> nodes = new LinkedHashMap<>();
			after.pages().get(0).drawing().nodes().forEach(node -> nodes.put(node.key(), node));
			for (PlacedNode node : before.pages().get(0).drawing().nodes()) {
				if (!node.key().endsWith("#body")) {
					// a pin is told in whole millimetres, and what stands too near to it after that is moved by as much
					assertEquals(node.box().x(), nodes.get(node.key()).box().x(), 2, node.label());
					assertEquals(node.box().y(), nodes.get(node.key()).box().y(), 2, node.label());
				}
			}
		}
	}

	/** No line of a page leads to where its ends stand on another; on one page every line leads as printed. */
	@ParameterizedTest
	@MethodSource("examples")
	void linesLeadAsPrinted(ProjectFolder example) {
		Session session = Session.of(example);
		Canvas canvas = canvas(session);
		Map<EObject, EObject> views = new NotationModel().attach(metamodels, canvas.diagram());
		new Arrangement(canvas.diagram()).takeFromPrint();
		int pages = Figures.layOut(Figures.of(session.project().derive(session.assessments().get(0)))).pages().size();
		int routed = 0;
		for (EObject flow : canvas.views("flow")) {
			String corners = Values.text(Values.one(views.get(flow), "bendpoints"), "points");
			if (!corners.isEmpty()) {
				routed++;
				for (String number : corners.replaceAll("[\\[\\]]", "").split("[,$] ?")) {
					assertTrue(Math.abs(Integer.parseInt(number.strip())) <= 297 * 5, corners);
				}
			}
		}
		assertTrue(pages == 1 ? routed == canvas.views("flow").size() : routed > 0, routed + " of " + canvas.views("flow").size());
	}

	/** Words of eight points stand near where the print has them, and not on each other, whatever line they belong to. */
	@ParameterizedTest
	@MethodSource("examples")
	void wordsStandAsPrintedAndNotOnEachOther(ProjectFolder example) {
		Session session = Session.of(example);
		Canvas canvas = canvas(session);
		Map<EObject, EObject> views = new NotationModel().attach(metamodels, canvas.diagram());
		new Arrangement(canvas.diagram()).takeFromPrint();
		Map<String, PlacedArrow> arrows = new LinkedHashMap<>();
		LaidOutPage page = Figures.layOut(Figures.of(session.project().derive(session.assessments().get(0)))).pages().get(0);
		page.drawing().arrows().forEach(arrow -> arrows.putIfAbsent(arrow.flows().stream().findFirst().orElse("") + " " + arrow.from() + " " + arrow.to(), arrow));
		Map<String, Box> labels = new LinkedHashMap<>();
		for (EObject line : canvas.views("flow")) {
			String key = key(session, line) + " " + key(session, Values.one(line, "sourceNode")) + " " + key(session, Values.one(line, "targetNode"));
			PlacedArrow arrow = arrows.get(key);
			if (arrow != null && (arrow.badge().isPresent() || arrow.payload().isPresent())) {
				List<Point> corners = corners(Values.text(Values.one(views.get(line), "bendpoints"), "points"), arrow.points().get(0));
				double[] middle = middle(corners, place(Values.all(views.get(line), "children").get(0)));
				List<String> lines = Values.text(line, "name").lines().toList();
				double width = lines.stream().mapToDouble(new JapaneseMetrics()::width).max().orElse(0) * 8 * 96 / 72;
				labels.put(key, new Box(middle[0] - width / 2, middle[1] - lines.size() * 14 / 2.0, width, lines.size() * 14));
				Box printed = Box.around(Stream.concat(arrow.badge().map(PlacedBadge::box).stream(), arrow.payload().map(TextBlock::box).stream()).toList());
				assertTrue(Math.hypot(printed.centreX() * 5 - middle[0], printed.centreY() * 5 - middle[1]) < 45, key);
			}
		}
		assertFalse(labels.isEmpty());
		List<String> overlaps = new ArrayList<>();
		labels.forEach((one, box) -> labels.forEach((other, second) -> {
			if (one.compareTo(other) < 0 && box.overlaps(second)) {
				overlaps.add(one + " | " + other);
			}
		}));
		assertEquals(List.of(), overlaps);
	}

	/** What the notation tells of the corners, from where the printed arrow begins. */
	private static List<Point> corners(String written, Point first) {
		List<int[]> offsets = Stream.of(written.split("\\$")).map(corner -> Stream.of(corner.replaceAll("[\\[\\] ]", "").split(",")).mapToInt(Integer::parseInt).toArray()).toList();
		return offsets.stream().map(offset -> new Point(first.x() + (offset[0] - offsets.get(0)[0]) / 5.0, first.y() + (offset[1] - offsets.get(0)[1]) / 5.0)).toList();
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
		assertTrue(corners.size() < 4 || rest > 0.5 && length - rest > 0.5, "the middle is at no corner: " + rest + " of " + length);
		double turn = Math.atan2(corners.get(end).y() - corners.get(end - 1).y(), corners.get(end).x() - corners.get(end - 1).x());
		double x = (corners.get(end - 1).x() + rest * Math.cos(turn)) * 5 + offset.get(0) * Math.cos(turn) - offset.get(1) * Math.sin(turn);
		double y = (corners.get(end - 1).y() + rest * Math.sin(turn)) * 5 + offset.get(0) * Math.sin(turn) + offset.get(1) * Math.cos(turn);
		return new double[] { x, y };
	}

	private static String key(Session session, EObject view) {
		boolean inner = Values.text(Values.one(view, "actualMapping"), "name").equals("inner");
		return session.project().key(Canvas.subject(view)).orElseThrow() + (inner ? "#body" : "");
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
