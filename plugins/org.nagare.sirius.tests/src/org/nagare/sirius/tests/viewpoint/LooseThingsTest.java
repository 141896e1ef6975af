package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.nagare.figure.geometry.Box;
import org.nagare.sirius.arrangement.Arrangement;
import org.nagare.sirius.change.Moving;
import org.nagare.sirius.diagram.ProjectState;
import org.nagare.sirius.services.CreationServices;
import org.nagare.sirius.services.FigureServices;
import org.nagare.sirius.services.ShapeServices;
import org.nagare.sirius.tests.Session;

/** What was made in a diagram and no line leads to yet stands where a person put it, and stays there. */
class LooseThingsTest extends OnTheViewpoint {

	private static final String TEXT = """
			機関 市 地方公共団体 {
			    部署 総務部 {
			        部署 情報課
			    }
			    システム 台帳 所管 情報課
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
			""";

	private final CreationServices creation = new CreationServices();
	private final ShapeServices shapes = new ShapeServices();

	private final Session session = Session.of(TEXT);

	private Canvas canvas() {
		return figure(session);
	}

	private EObject named(String name) {
		return canvas().views().stream().filter(view -> Values.text(view, "name").equals(name)).map(Canvas::subject).findFirst().orElseThrow();
	}

	/** By what mapping and in what the thing is drawn: the same answer is the same view, which keeps its place. */
	private List<String> drawn(EObject thing) {
		return canvas().views().stream().filter(view -> Canvas.subject(view) == thing).map(view -> Values.text(Values.one(view, "actualMapping"), "name") + " in "
				+ (view.eContainer().eClass().getName().endsWith("Diagram") ? "the open" : Values.text(view.eContainer(), "name"))).toList();
	}

	@Test
	void aSystemMadeInAFrameStandsThereAndStaysWhenALineLeadsToIt() {
		EObject diagram = canvas().diagram();
		EObject made = creation.newSystem(named("市"), diagram);
		assertEquals(List.of("node in 市"), drawn(made));
		assertTrue(shapes.isLoose(made, canvas().diagram()));
		assertFalse(shapes.isSpokenOf(made));
		creation.newFlow(named("住民"), made, diagram);
		assertEquals(List.of("node in 市"), drawn(made));
		assertFalse(shapes.isLoose(made, canvas().diagram()));
		assertTrue(shapes.isSpokenOf(made));
	}

	@Test
	void aPersonMadeInTheOpenStaysThere() {
		EObject diagram = canvas().diagram();
		EObject made = creation.newPerson(session.assessments().get(0), diagram);
		assertEquals(List.of("node in the open"), drawn(made));
		creation.newFlow(made, named("台帳"), diagram);
		assertEquals(List.of("node in the open"), drawn(made));
	}

	/** Lines fill their list, so the tool for a step is told them too. */
	@Test
	void aStepStandsBehindTheLineItWasPutOn() {
		EObject diagram = canvas().diagram();
		EObject affair = canvas().views("affair").stream().map(Canvas::subject).findFirst().orElseThrow();
		EObject first = canvas().views("stepLine").stream().map(Canvas::subject).findFirst().orElseThrow();
		creation.newStep(affair, diagram);
		EObject note = creation.newNote(first, diagram);
		assertTrue(creation.canHoldStep(affair) && creation.canHoldStep(first) && creation.canHoldStep(note) && !creation.canHoldStep(named("住民")));
		EObject second = creation.newStep(note, diagram);
		assertEquals(List.of("① 受け付ける。", "※ ○○", "② ○○", "③ ○○"), canvas().views("stepLine").stream().map(view -> Values.text(view, "name")).toList());
		assertTrue(second == Values.all(affair, "steps").get(1));
	}

	/** Else nothing could be dropped into it. */
	@Test
	void aBoundaryIsAFrameFromTheBeginning() {
		EObject diagram = canvas().diagram();
		EObject boundary = creation.newBoundary(named("市"), diagram);
		assertEquals(List.of("frame in 市"), drawn(boundary));
		assertEquals(List.of("node in 境界"), drawn(creation.newSystem(boundary, diagram)));
		EObject view = canvas().views("frame").stream().filter(one -> Canvas.subject(one) == boundary).findFirst().orElseThrow();
		Moving moving = new Moving(ProjectState.drawn(diagram).derivation());
		assertEquals(Optional.empty(), moving.refusal(named("台帳"), boundary, view));
		moving.move(named("台帳"), boundary);
		assertEquals(List.of("frame in 市"), drawn(boundary));
		assertEquals(List.of("node in 境界"), drawn(named("台帳")));
	}

	@Test
	void aBodyThatHoldsSomethingShowsIt() {
		EObject diagram = canvas().diagram();
		EObject body = creation.newOrganization(session.assessments().get(0), diagram);
		assertEquals(List.of("node in the open"), drawn(body));
		EObject unit = creation.newDepartment(body, diagram);
		assertEquals(List.of("frame in the open"), drawn(body));
		assertEquals(List.of("node in 機関"), drawn(unit));
	}

	/** A department whose division is in charge of something was not made a moment ago. */
	@Test
	void whatHoldsSomethingThatIsSpokenOfIsNotLoose() {
		Canvas canvas = canvas();
		assertEquals(List.of(), ProjectState.drawn(canvas.diagram()).loose());
		assertEquals(List.of("総務部", "情報課"), new FigureServices().undrawn(session.assessments().get(0), canvas.diagram()).stream().map(thing -> Values.text(thing, "name")).toList());
	}

	/** The print knows no place for it; in the frame of the print it would be cut off. */
	@Test
	void arrangedAsPrintedItIsSeenBelowWhatIsPrinted() {
		EObject diagram = canvas().diagram();
		Stream.of("市", "市", "市", "市", "市").forEach(body -> creation.newSystem(named(body), diagram));
		Canvas canvas = canvas();
		Map<EObject, EObject> views = placed(canvas);
		new Arrangement(canvas.diagram()).takeFromPrint();
		Box frame = ArrangementTest.box(canvas.views("frame").get(0), views);
		List<Box> systems = canvas.views("node").stream().filter(view -> view.eContainer() == canvas.views("frame").get(0)).map(view -> ArrangementTest.box(view, views))
				.map(box -> new Box(box.x(), box.y(), Math.max(130, box.width()), Math.max(50, box.height()))).toList();
		assertEquals(6, systems.size());
		for (int i = 0; i < systems.size(); i++) {
			assertTrue(frame.y() <= systems.get(i).y() && systems.get(i).bottom() <= frame.bottom(), frame + " " + systems.get(i));
			for (Box other : systems.subList(i + 1, systems.size())) {
				assertFalse(systems.get(i).overlaps(other), systems.get(i) + " " + other);
			}
		}
	}
}
