package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.sirius.tests.Session;

/** What a mark of a diagram tells. Sirius asks whether there is a mark of the thing, and for its words of the view: the mark must not stay mute. */
class MarkWordsTest extends OnTheViewpoint {

	private static final String TEXT = """
			評価書 事業 {
			    様式 令和6年10月様式4
			    実施機関 市
			}
			機関 市 地方公共団体 {
			    システム 台帳
			}
			関係者 住民 本人
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 台帳 : "届出" 個人番号なし
			    }
			    手順 控え "控える。"
			}
			""";
	private static final String SLIP = TEXT.replace("手順 控え \"控える。\"", "手順 控え 控え \"控える。\"");

	/** The rules ask a folder for what else belongs to the text. */
	@TempDir
	private Path folder;

	private static Session session(String text) {
		return Session.over(Map.of(URI.createURI("memory:/work.nagare"), text));
	}

	@Test
	void everyFindingHasItsWords() throws IOException {
		Files.writeString(folder.resolve("work.nagare"), TEXT);
		Session session = Session.of(ProjectSearch.find(folder).get(0));
		assertFalse(words(session, "finding", "figure.step-without-arrow").isEmpty(), "the step without an arrow is marked");
	}

	@Test
	void everySlipHasItsWords() {
		assertTrue(session(TEXT).errors().isEmpty());
		assertFalse(words(session(SLIP), "slip", "work.nagare").isEmpty(), "what is left of the text is marked");
	}

	@Test
	void whatBearsNoMarkSaysNothing() {
		Canvas canvas = figure(session(TEXT));
		EObject mark = mark("slip");
		views(canvas).forEach(view -> assertEquals("", canvas.interpreter().evaluate(view, Values.text(mark, "tooltipExpression")), Values.text(view, "name")));
	}

	/** The words of all marks of a kind that hold some word, each of which says something. */
	private List<String> words(Session session, String kind, String word) {
		Canvas canvas = figure(session);
		EObject mark = mark(kind);
		List<String> words = views(canvas).filter(view -> canvas.interpreter().isTrue(Canvas.subject(view), Values.text(mark, "preconditionExpression")))
				.map(view -> {
					String ofView = (String) canvas.interpreter().evaluate(view, Values.text(mark, "tooltipExpression"));
					assertFalse(ofView.isEmpty(), Values.text(view, "name"));
					assertEquals(canvas.interpreter().evaluate(Canvas.subject(view), Values.text(mark, "tooltipExpression")), ofView, "asked of the thing");
					return ofView;
				}).toList();
		return words.stream().filter(told -> told.contains(word)).toList();
	}

	private EObject mark(String kind) {
		return Viewpoint.layers(viewpoint.diagram("figure")).stream().flatMap(layer -> Stream.ofNullable(Values.one(layer, "decorationDescriptionsSet")))
				.flatMap(set -> Values.all(set, "decorationDescriptions").stream()).filter(mark -> Values.text(mark, "name").equals(kind)).findFirst().orElseThrow();
	}

	private static Stream<EObject> views(Canvas canvas) {
		return Stream.of("node", "frame", "inner", "affair", "stepLine", "flow").flatMap(mapping -> canvas.views(mapping).stream());
	}
}
