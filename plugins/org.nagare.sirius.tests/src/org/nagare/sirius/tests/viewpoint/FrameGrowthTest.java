package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.figure.geometry.Box;
import org.nagare.sirius.arrangement.Arrangement;
import org.nagare.sirius.services.FigureServices;
import org.nagare.sirius.tests.Session;

/** What is put at the edge of a frame stays in sight: the frame grows, and those around it. */
class FrameGrowthTest extends OnTheViewpoint {

	private static final String TEXT = """
			機関 市 地方公共団体 {
			    境界 課 {
			        システム 台帳
			    }
			    システム 端末
			}
			関係者 住民 本人
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 台帳 : "届出" 個人番号なし
			        住民 → 端末 : "届出" 個人番号なし
			    }
			}
			図 {
			    固定 台帳 10 20
			    固定 端末 250 150
			}
			""";

	private Canvas canvas;
	private Map<EObject, EObject> views;

	@BeforeEach
	void open() {
		Session session = Session.of(TEXT);
		canvas = figure(session);
		views = placed(canvas);
		place("市", 100, 100, 600, 400);
		place("課", 20, 40, 250, 150);
		place("台帳", 10, 20, 100, 60);
		// the first question of a refresh is where the frames begin to be watched
		new FigureServices().frames(session.assessments().get(0), canvas.diagram(), canvas.diagram());
	}

	private EObject bounds(String name) {
		EObject view = canvas.views().stream().filter(one -> Values.has(one, "name") && Values.text(one, "name").equals(name) && views.containsKey(one)).findFirst().orElseThrow(() -> new AssertionError(name + " in " + canvas.views().stream().map(one -> Values.has(one, "name") ? Values.text(one, "name") : "").toList()));
		return Values.one(views.get(view), "layoutConstraint");
	}

	private void place(String name, int x, int y, int width, int height) {
		Values.set(bounds(name), "x", x);
		Values.set(bounds(name), "y", y);
		Values.set(bounds(name), "width", width);
		Values.set(bounds(name), "height", height);
	}

	private List<Integer> at(String name) {
		return List.of("x", "y", "width", "height").stream().map(side -> (Integer) Values.get(bounds(name), side)).toList();
	}

	@Test
	void whatHasRoomMovesNothing() {
		Values.set(bounds("台帳"), "x", 145);
		assertEquals(List.of(20, 40, 250, 150), at("課"));
	}

	@Test
	void theFrameGrowsWithWhatIsPutAtItsEdge() {
		Values.set(bounds("台帳"), "x", 200);
		// the inset of the content, the place, the width, and a margin
		assertEquals(List.of(20, 40, 5 + 200 + 100 + 15, 150), at("課"));
		assertEquals(List.of(100, 100, 600, 400), at("市"));
		Values.set(bounds("台帳"), "y", 400);
		assertEquals(List.of(20, 40, 320, 6 + 400 + 60 + 15), at("課"));
		assertEquals(List.of(100, 100, 600, 6 + 40 + 481 + 15), at("市"));
	}

	/** A layout sets one number after the other: what stood outside for a moment leaves no larger frame behind. */
	@Test
	void whatComesBackLeavesNothingBehind() {
		Values.set(bounds("台帳"), "x", 900);
		Values.set(bounds("台帳"), "y", 900);
		assertTrue(at("市").get(2) > 900 && at("市").get(3) > 900);
		Values.set(bounds("台帳"), "x", 10);
		Values.set(bounds("台帳"), "y", 20);
		assertEquals(List.of(20, 40, 250, 150), at("課"));
		assertEquals(List.of(100, 100, 600, 400), at("市"));
	}

	/** What a person makes of a grown frame is its size from then on. */
	@Test
	void aSizeThatIsGivenStays() {
		Values.set(bounds("台帳"), "x", 200);
		Values.set(bounds("課"), "width", 500);
		Values.set(bounds("台帳"), "x", 10);
		assertEquals(500, at("課").get(2));
	}

	@Test
	void whatWasNeverGivenASizeHasItsUsualOne() {
		place("端末", 560, 10, -1, -1);
		assertEquals(List.of(100, 100, 5 + 560 + 130 + 15, 400), at("市"));
	}

	@Test
	void nothingStandsBeforeTheEdge() {
		Values.set(bounds("台帳"), "x", -30);
		Values.set(bounds("台帳"), "y", -5);
		assertEquals(List.of(0, 0, 100, 60), at("台帳"));
	}

	/** Outside of all frames there is no edge. */
	@Test
	void theOpenSpaceHasNoEdge() {
		Values.set(bounds("住民"), "x", -200);
		assertEquals(-200, at("住民").get(0));
	}

	@Test
	void itIsTakenBackWithTheMove() {
		EObject notation = Values.one(Values.all(canvas.diagram(), "ownedAnnotationEntries").get(0), "data");
		ChangeRecorder recorder = new ChangeRecorder(notation);
		Values.set(bounds("台帳"), "x", 900);
		ChangeDescription move = recorder.endRecording();
		assertTrue(at("市").get(2) > 600);
		move.applyAndReverse();
		assertEquals(List.of(10, 20, 100, 60), at("台帳"));
		assertEquals(List.of(20, 40, 250, 150), at("課"));
		assertEquals(List.of(100, 100, 600, 400), at("市"));
		move.applyAndReverse();
		assertEquals(900, at("台帳").get(0));
		assertEquals(5 + 900 + 100 + 15, at("課").get(2));
	}

	/** A frame follows what the text pins in it, on all sides. */
	@Test
	void pinsTakeTheirFramesAlong() {
		assertEquals(2, new Arrangement(canvas.diagram()).takePins());
		for (String name : List.of("台帳", "端末", "課")) {
			EObject view = canvas.views().stream().filter(one -> Values.has(one, "name") && Values.text(one, "name").equals(name) && views.containsKey(one)).findFirst().orElseThrow(() -> new AssertionError(name + " in " + canvas.views().stream().map(one -> Values.has(one, "name") ? Values.text(one, "name") : "").toList()));
			Box own = ArrangementTest.box(view, views);
			assertTrue(ArrangementTest.box(view.eContainer(), views).contains(new Box(own.x(), own.y(), Math.max(1, own.width()), Math.max(1, own.height()))), name);
			if (!name.equals("課")) {
				assertEquals(name.equals("台帳") ? 50 : 1250, own.x(), 1, name);
				assertEquals(name.equals("台帳") ? 100 : 750, own.y(), 1, name);
			}
		}
	}
}
