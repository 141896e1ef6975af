package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.sirius.arrangement.Arrangement;
import org.nagare.sirius.tests.Checkout;
import org.nagare.sirius.tests.Session;

/** Print into diagram, diagram into text, text into print: everything stands where it was put. */
class ArrangementTest {

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

	private SiriusMetamodels metamodels;
	private Viewpoint viewpoint;

	static Stream<ProjectFolder> examples() throws IOException {
		return Checkout.examples().stream();
	}

	@BeforeEach
	void read() {
		metamodels = SiriusMetamodels.read();
		viewpoint = Viewpoint.shipped(metamodels);
	}

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

	private static void move(EObject view, int x, int y) {
		Values.set(Values.one(view, "layoutConstraint"), "x", x);
		Values.set(Values.one(view, "layoutConstraint"), "y", y);
	}

	private static List<Integer> place(EObject view) {
		EObject bounds = Values.one(view, "layoutConstraint");
		return List.of((Integer) Values.get(bounds, "x"), (Integer) Values.get(bounds, "y"));
	}
}
