package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.nagare.model.Flow;
import org.nagare.model.InformationSystem;
import org.nagare.model.Organization;
import org.nagare.model.ProjectFile;
import org.nagare.sirius.diagram.Drawn;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.diagram.ProjectState;

/** A session with texts of today and those of an earlier state, which give the same names: each diagram shows its own. */
class EarlierStateTest {

	private static final String BODY = """
			機関 市 地方公共団体 {
			    システム 台帳 "台帳"
			}
			関係者 住民 本人
			""";

	private static final String WORK = """
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 台帳 : "届出" 個人番号なし
			    }
			}
			""";

	private final Session session = Session.over(texts());

	private static Map<URI, String> texts() {
		Map<URI, String> texts = new LinkedHashMap<>();
		texts.put(URI.createURI("memory:/市/前版/令和 5年/共通/市.nagare"), BODY.replace("\"台帳\"", "\"旧台帳\""));
		texts.put(URI.createURI("memory:/市/共通/市.nagare"), BODY);
		texts.put(URI.createURI("memory:/市/事業.nagare"), WORK);
		texts.put(URI.createURI("memory:/市/%E5%89%8D%E7%89%88/令和%205年/事業.nagare"), WORK.replace("届出", "申請"));
		return texts;
	}

	private Drawn drawn(int text) {
		EObject assessment = session.files().get(text).getStatements().get(0);
		return ProjectState.of(assessment).drawn(new OpenDiagram(assessment, OpenDiagram.FIGURE));
	}

	@Test
	void everyNameMeansWhatItMeansInItsState() {
		assertEquals(List.of(), session.errors());
		for (int work : new int[] { 2, 3 }) {
			Flow[] flow = { null };
			session.files().get(work).eAllContents().forEachRemaining(thing -> flow[0] = thing instanceof Flow found ? found : flow[0]);
			ProjectFile body = session.files().get(work == 2 ? 1 : 0);
			assertSame(((Organization) body.getStatements().get(0)).getMembers().get(0), flow[0].getHops().get(1).getNodes().get(0));
		}
	}

	@Test
	void everyDiagramShowsItsState() {
		assertEquals(List.of("届出"), drawn(2).figure().flows().stream().map(flow -> flow.payload()).toList());
		assertEquals(List.of("申請"), drawn(3).figure().flows().stream().map(flow -> flow.payload()).toList());
		InformationSystem today = (InformationSystem) ((Organization) session.files().get(1).getStatements().get(0)).getMembers().get(0);
		InformationSystem earlier = (InformationSystem) ((Organization) session.files().get(0).getStatements().get(0)).getMembers().get(0);
		assertEquals("台帳", drawn(2).node(today).orElseThrow().label());
		assertEquals("旧台帳", drawn(3).node(earlier).orElseThrow().label());
		assertEquals(2, ProjectState.of(today).project().texts().size());
		assertNotSame(ProjectState.of(today), ProjectState.of(earlier));
		assertSame(ProjectState.of(today), ProjectState.of(session.files().get(2)));
		earlier.setDisplay("もっと旧い台帳");
		assertEquals("もっと旧い台帳", drawn(3).node(earlier).orElseThrow().label());
	}
}
