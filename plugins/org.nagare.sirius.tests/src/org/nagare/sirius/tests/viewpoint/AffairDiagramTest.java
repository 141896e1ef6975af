package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.sirius.arrangement.Arrangement;
import org.nagare.sirius.arrangement.PinRefusal;
import org.nagare.sirius.tests.Session;

/** The diagram of one 業務: what is written in it is written for that 業務, and pins are exchanged with the diagrams that are pages of the print. */
class AffairDiagramTest extends OnEveryExample {

	private static final String TEXT = """
			機関 市 地方公共団体 {
			    システム 台帳
			    システム 端末
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
			業務 乙 {
			    手順 交付 "交付する。" {
			        端末 → 住民 : "証明書" 個人番号なし
			    }
			}
			業務 丙 {
			}
			""";

	private final Session session = Session.of(TEXT);

	private AssessmentDerivation derivation(Session of) {
		return of.project().derive(of.assessments().get(0));
	}

	private Canvas of(Session of, int affair) {
		return drawn("subAffair", derivation(of).subAffairs().get(affair));
	}

	private static EObject view(Canvas canvas, String mapping, String name) {
		return canvas.views(mapping).stream().filter(view -> Values.text(view, "name").equals(name)).findFirst().orElseThrow();
	}

	@Test
	void aLineIsDrawnInItsOwnAffair() {
		Canvas canvas = of(session, 0);
		EObject from = view(canvas, "node", "住民");
		// what only another 業務 has lines to is there to draw one to
		EObject to = view(canvas, "absent", "端末");
		Interpreter here = ToolRun.with(canvas.interpreter(),
				Map.of("source", Canvas.subject(from), "target", Canvas.subject(to), "sourceView", from, "targetView", to));
		new ToolRun(here).run(viewpoint.named("EdgeCreationDescription", "newFlow"), Canvas.subject(from));
		String written = TEXT.replace("個人番号なし\n    }\n}\n業務 乙", "個人番号なし\n    }\n    手順 手順1 \"○○\" {\n        住民 → 端末 : \"○○\"\n    }\n}\n業務 乙");
		assertEquals(written, session.saved().values().iterator().next());
	}

	@Test
	void onlyItsOwnStepsAreOffered() {
		List<SubAffair> affairs = derivation(session).subAffairs();
		EObject tool = viewpoint.named("EdgeCreationDescription", "newFlowInStep");
		Canvas second = of(session, 1);
		EObject from = view(second, "node", "端末");
		assertEquals(List.copyOf(affairs.get(1).getSteps()), ToolRun.choices(second.interpreter(), tool, from));
		Interpreter without = ToolRun.with(of(session, 2).interpreter(), Map.of("preSource", Canvas.subject(from), "preTarget", Canvas.subject(from)));
		assertFalse(ToolRun.isOffered(without, tool, affairs.get(2)));
	}

	/** A 業務 that was just begun has its list, for that is where its first step is put. */
	@Test
	void anEmptyAffairShowsItsList() {
		Canvas third = of(session, 2);
		assertEquals(1, third.views("affair").size());
		assertEquals(0, third.views("node").size());
	}

	@Test
	void pinsAreExchangedWithPagesOnly() throws IOException {
		assertEquals(Optional.of(PinRefusal.WHOLE_IS_ONE_PAGE), refusal(of(session, 0)));
		assertEquals(Optional.empty(), refusal(figure(session)));
		ProjectFolder several = examples().filter(example -> example.root().endsWith("resident-registry")).findFirst().orElseThrow();
		Session pages = Session.of(several);
		Canvas whole = figure(pages);
		assertEquals(Optional.of(PinRefusal.SEVERAL_PAGES), refusal(whole));
		assertEquals(Optional.empty(), refusal(of(pages, 1)));
		assertEquals(0, new Arrangement(whole.diagram()).pinAll());
		assertEquals(0, new Arrangement(whole.diagram()).takePins());
		assertEquals(pages.before(), pages.saved());
	}

	/** What a 業務 pins is its own; what is pinned for all pages holds where it says nothing. */
	@Test
	void aPlaceOfOnePageIsWrittenForThatPage() throws IOException {
		ProjectFolder several = examples().filter(example -> example.root().endsWith("resident-registry")).findFirst().orElseThrow();
		Session pages = Session.of(several);
		Canvas canvas = of(pages, 1);
		placed(canvas);
		Arrangement arrangement = new Arrangement(canvas.diagram());
		arrangement.takeFromPrint();
		int pinned = arrangement.pinAll();
		String name = derivation(pages).subAffairs().get(1).getName();
		List<String> added = pages.saved().entrySet().stream().filter(text -> !text.getValue().equals(pages.before().get(text.getKey())))
				.flatMap(text -> text.getValue().substring(text.getValue().indexOf("図 " + name + " {")).lines()).toList();
		assertEquals(pinned, added.stream().filter(line -> line.startsWith("    固定 ")).count(), added::toString);
	}

	private static Optional<PinRefusal> refusal(Canvas canvas) {
		return new Arrangement(canvas.diagram()).pinRefusal();
	}
}
