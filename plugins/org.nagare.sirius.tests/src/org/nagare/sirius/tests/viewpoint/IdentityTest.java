package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.services.CreationServices;
import org.nagare.sirius.tests.Session;

/** A diagram keeps its elements by the addresses of their things: a text that grows in front of them moves none. */
class IdentityTest extends OnEveryExample {

	private static final String ARROW = "追加した矢印";
	private static final String UNNAMED = """
			機関 市 地方公共団体 {
			    システム 台帳
			}
			関係者 住民 本人
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 "受け付ける。" {
			        住民 → 台帳 : "届出" 個人番号なし
			    }
			}
			""";

	@ParameterizedTest
	@MethodSource("examples")
	void everyElementIsFoundAgainAfterTheTextGrew(ProjectFolder example) {
		Session before = Session.of(example);
		Map<String, String> drawn = addresses(figure(before));
		assertTrue(drawn.size() > 10);
		assertFalse(drawn.values().stream().anyMatch(address -> address.matches(".*@[a-z]+\\.[0-9]+.*")), "no index in an address");
		Map<URI, String> texts = new LinkedHashMap<>();
		before.before().forEach((uri, text) -> texts.put(uri, grown(text, texts.size())));
		Session after = Session.over(texts);
		assertEquals(List.of(), after.errors());
		Map<String, String> again = addresses(figure(after));
		assertEquals(Set.of(), minus(drawn.keySet(), again.keySet()), "lost");
		Set<String> added = minus(again.keySet(), drawn.keySet());
		assertEquals(List.of(), added.stream().filter(one -> !one.contains(ARROW)).toList(), "new");
		assertTrue(added.size() > 3, "an arrow in each step");
	}

	private static String addressOfFlow(Canvas canvas, String payload) {
		return canvas.views("flow").stream().filter(view -> Values.text(view, "name").contains(payload)).map(IdentityTest::address).findFirst().orElseThrow();
	}

	/** What a step without a name is known by: its first arrow. Another line before that makes it another step; behind it, it stays. */
	@Test
	void aStepWithoutANameIsKnownByItsFirstArrow() {
		String line = "        住民 → 台帳 : \"届出\" 個人番号なし\n";
		String before = addressOfFlow(figure(Session.of(UNNAMED)), "届出");
		assertEquals(before, addressOfFlow(figure(Session.of(UNNAMED.replace(line, line + "        台帳 → 住民 : \"控え\" 個人番号なし\n"))), "届出"));
		assertFalse(before.equals(addressOfFlow(figure(Session.of(UNNAMED.replace(line, "        台帳 → 住民 : \"控え\" 個人番号なし\n" + line))), "届出")));
	}

	/** So a step that the diagram makes has one from the beginning, which nothing else bears. */
	@Test
	void aStepThatTheDiagramMadeKeepsItsArrows() {
		Session session = Session.of(UNNAMED.replace("手順 \"受", "手順 手順1 \"受"));
		Canvas canvas = figure(session);
		EObject line = canvas.views("node").stream().filter(view -> Values.text(view, "name").equals("住民")).findFirst().map(Canvas::subject).orElseThrow();
		EObject end = canvas.views("node").stream().filter(view -> Values.text(view, "name").equals("台帳")).findFirst().map(Canvas::subject).orElseThrow();
		new CreationServices().newFlow(line, end, canvas.diagram());
		String saved = session.saved().values().iterator().next();
		assertTrue(saved.contains("    手順 手順2 \"○○\" {\n"), saved);
		String own = "        住民 → 台帳 : \"○○\"\n";
		assertTrue(saved.contains(own), saved);
		String address = addressOfFlow(figure(Session.of(saved)), "○○");
		assertEquals(address, addressOfFlow(figure(Session.of(saved.replace(own, "        台帳 → 住民 : \"控え\" 個人番号なし\n" + own))), "○○"));
		assertEquals(address, addressOfFlow(figure(session), "○○"));
	}

	private static Set<String> minus(Set<String> all, Set<String> others) {
		Set<String> left = new TreeSet<>(all);
		left.removeAll(others);
		return left;
	}

	/** New things in front: before all statements, in each body, in each 業務, and before the first arrow of each step. */
	private static String grown(String text, int number) {
		String first = "用語 追加した言葉" + number + " \"意味\"\n";
		int belonging = text.indexOf("所属 ") == 0 || text.contains("\n所属 ") ? text.indexOf('\n', Math.max(0, text.indexOf("所属 "))) + 1 : 0;
		String grown = text.substring(0, belonging) + first + text.substring(belonging);
		grown = grown.replaceAll("(?m)^(    手順 [^\\n]*\\{\\n)( *)([^\\s→]+) → ([^\\s→:]+) ", "$1$2$3 → $4 : \"" + ARROW + "\" 個人番号なし\n$2$3 → $4 ");
		grown = grown.replaceAll("(?m)^(業務 [^\\n{]*\\{)\\n", "$1\n    手順 追加した手順 \"追加した。\" 内部\n");
		return grown.replaceFirst("(?m)^(機関 [^\\n{]*\\{)\\n", "$1\n    システム 追加したシステム" + number + "\n");
	}

	/** The address of each element's thing, by what the element is and shows; numbers of steps are presentation. */
	private static Map<String, String> addresses(Canvas canvas) {
		Map<String, String> addresses = new TreeMap<>();
		for (String mapping : List.of("frame", "node", "inner", "flow", "entrustment", "reEntrustment", "affair")) {
			for (EObject view : canvas.printed(mapping)) {
				String address = EcoreUtil.getURI(Canvas.subject(view)).toString();
				String ends = Values.has(view, "sourceNode") ? address(Values.one(view, "sourceNode")) + " " + address(Values.one(view, "targetNode")) : "";
				addresses.put(mapping + " " + address + " " + ends, address);
			}
		}
		return addresses;
	}

	private static String address(EObject view) {
		return EcoreUtil.getURI(Canvas.subject(view)).toString();
	}

	@Test
	void theDiagramOfTheSameThingIsAskedForOnce() {
		Session session = Session.of("機関 市 地方公共団体\n評価書 事業 {\n    実施機関 市\n}\n");
		EObject assessment = session.assessments().get(0);
		assertEquals(new OpenDiagram(assessment, OpenDiagram.FIGURE), OpenDiagram.of(figure(session).diagram()));
	}

	/** What a refresh costs without what Sirius adds: the limit is for a diagram of a hundred nodes, opened and looked at again. */
	@Test
	void aHundredNodesAreRefreshedInASecond() {
		StringBuilder text = new StringBuilder("機関 市 地方公共団体 {\n");
		for (int i = 0; i < 100; i++) {
			text.append("    システム 台帳").append(i).append(" \"台帳の").append(i).append("\"\n");
		}
		text.append("}\nファイル 情報 {\n    保有 台帳0\n    項目 氏名 : 四情報\n}\n評価書 事業 {\n    実施機関 市\n}\n業務 甲 {\n");
		for (int i = 1; i < 100; i++) {
			text.append("    手順 渡す").append(i).append(" \"渡す。\" {\n        台帳").append(i - 1).append(" → 台帳").append(i).append(" : 情報\n    }\n");
		}
		Session session = Session.of(text.append("}\n").toString());
		assertEquals(List.of(), session.errors());
		assertEquals(100, figure(session).views("node").size());
		session.project().texts().get(0).getStatements().move(1, 2);
		long start = System.nanoTime();
		assertEquals(99, figure(session).views("flow").size());
		long milliseconds = (System.nanoTime() - start) / 1_000_000;
		assertTrue(milliseconds < 1000, milliseconds + " ms");
		System.getLogger(IdentityTest.class.getName()).log(System.Logger.Level.DEBUG, "refresh of a hundred nodes: {0} ms", milliseconds);
	}
}
