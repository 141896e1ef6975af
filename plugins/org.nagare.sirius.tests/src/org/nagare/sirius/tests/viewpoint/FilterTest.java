package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.sirius.tests.Session;

/** What a filter leaves to be seen: Sirius hides what belongs to one of its mappings and does not fulfil the condition. */
class FilterTest extends OnTheViewpoint {

	private static final String TEXT = """
			機関 市 地方公共団体 {
			    システム 台帳
			    システム 帳票
			}
			機関 会社 民間事業者
			機関 下請 民間事業者
			機関 孫請 民間事業者
			機関 印刷 民間事業者
			機関 配送 民間事業者
			関係者 住民 本人
			評価書 事業 {
			    実施機関 市
			}
			ファイル 情報 {
			    保有 台帳
			    項目 番号 : 個人番号
			    項目 氏名 : 四情報
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 台帳 : 情報
			        台帳 → 住民 : "案内" 個人番号なし
			    }
			}
			委託 保守 "保守" 委託先 会社 : 情報 {
			    対象 台帳
			    再委託 運用 "運用" 委託先 下請 {
			        再委託 監視 "監視" 委託先 孫請
			    }
			}
			委託 発送 "発送" 委託先 印刷 : "案内" 個人番号なし {
			    対象 帳票
			    再委託 配達 "配達" 委託先 配送
			}
			""";

	private final Session session = Session.of(TEXT);

	/** The lines that a filter leaves, by what stands at them. */
	private Set<String> left(Canvas canvas, String filter) {
		EObject diagram = Values.one(canvas.diagram(), "description");
		List<EObject> conditions = Values.all(diagram, "filters").stream().filter(one -> Values.text(one, "name").equals(filter)).flatMap(one -> Values.all(one, "filters").stream()).toList();
		assertTrue(!conditions.isEmpty());
		Set<String> left = new TreeSet<>();
		for (EObject view : canvas.views()) {
			boolean hidden = conditions.stream().anyMatch(condition -> Values.all(condition, "mappings").contains(Values.one(view, "actualMapping"))
					&& !new Interpreter(viewpoint.services()).isTrue(Canvas.subject(view), Values.text(condition, "semanticConditionExpression")));
			if (Values.is(view, "DEdge") && !hidden) {
				left.add(Values.text(view, "name").replace("\n", ""));
			}
		}
		return left;
	}

	private Set<String> all(Canvas canvas) {
		Set<String> all = new TreeSet<>();
		canvas.views().stream().filter(view -> Values.is(view, "DEdge")).forEach(view -> all.add(Values.text(view, "name").replace("\n", "")));
		return all;
	}

	@ParameterizedTest
	@ValueSource(strings = { "figure", "subAffair", "file" })
	void onlySpecificPersonalInformationIsLeft(String kind) {
		assertEquals(List.of(), session.errors());
		var derivation = session.project().derive(session.assessments().get(0));
		EObject subject = switch (kind) {
			case "file" -> derivation.files().get(0);
			case "subAffair" -> derivation.subAffairs().get(0);
			default -> derivation.assessment();
		};
		Canvas canvas = drawn(kind, subject);
		Set<String> left = left(canvas, "specificOnly");
		assertTrue(left.stream().anyMatch(line -> line.contains("情報")), left::toString);
		assertTrue(left.stream().noneMatch(line -> line.contains("案内") || line.contains("発送") || line.contains("配達")), left::toString);
		if (kind.equals("figure")) {
			assertTrue(all(canvas).stream().anyMatch(line -> line.contains("配達")), all(canvas)::toString);
			assertTrue(left.stream().anyMatch(line -> line.contains("監視")), left::toString);
		}
	}

	/** A mark of a finding is of use wherever there is something to draw. */
	@Test
	void everyDiagramHasTheLayerOfFindings() {
		for (EObject diagram : viewpoint.diagrams()) {
			assertTrue(Values.all(diagram, "additionalLayers").stream().anyMatch(layer -> Values.text(layer, "name").equals("findings")), Values.text(diagram, "name"));
		}
	}
}
