package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.sirius.tests.Session;

/** Tools of the menus that open a window, with somebody who answers «毎月1回» to whatever is asked. */
class WindowToolsTest extends OnTheViewpoint {

	private static final String LINE = "        住民 → 台帳 : 情報";
	private static final String TEXT = """
			機関 市 地方公共団体 {
			    システム 台帳
			}
			機関 会社 民間事業者
			関係者 住民 本人
			評価書 事業 {
			    様式 令和6年10月様式4
			    実施機関 市
			}
			ファイル 情報 {
			    保有 台帳
			    項目 番号 : 個人番号
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			%s
			    }
			}
			委託 保守 "保守" 委託先 会社 : 情報
			記載 Ⅱ(情報).4(保守) {
			    ⑤ "公表している。"
			}
			""".formatted(LINE);

	@TempDir
	Path folder;

	private Session session;
	private Canvas canvas;

	@BeforeEach
	void open() throws IOException {
		Files.writeString(folder.resolve("a.nagare"), TEXT);
		session = Session.of(ProjectSearch.find(folder).get(0));
		assertEquals(List.of(), session.errors());
		canvas = figure(session);
	}

	private EObject view(String mapping, String words) {
		return canvas.views(mapping).stream().filter(view -> Values.text(view, "name").contains(words)).findFirst().orElseThrow();
	}

	/** Runs a tool of a menu on a view, with the first choice of its dialog. */
	private void use(String name, EObject view) {
		EObject tool = viewpoint.named("OperationAction", name);
		EObject subject = Canvas.subject(view);
		Interpreter here = canvas.interpreter().with("views", List.of(view));
		assertTrue(ToolRun.isOffered(here, tool, subject), name);
		List<EObject> choices = ToolRun.choices(here, tool, view);
		new ToolRun(choices.isEmpty() ? here : ToolRun.chosen(here, tool, choices.get(0))).run(tool, subject);
		assertEquals("", viewpoint.answers().told());
	}

	private void writes(String name, String line) {
		use(name, view("flow", "情報"));
		assertEquals(TEXT.replace(LINE, line), session.saved().values().iterator().next());
	}

	@Test
	void whatIsAnsweredStandsInTheText() {
		writes("askTiming", LINE + " 時期 \"毎月1回\"");
		writes("askPurpose", LINE + " 時期 \"毎月1回\" 用途 \"毎月1回\"");
	}

	@Test
	void aBasisIsWritten() {
		writes("askBasis", LINE + " 根拠 \"毎月1回\"");
	}

	@Test
	void anArticleIsWrittenForAll() {
		use("writeProvision", view("flow", "情報"));
		String saved = session.saved().values().iterator().next();
		assertTrue(saved.contains("法令 法令 \"毎月1回\"\n") && saved.contains(LINE + " 根拠 法令\n"), saved);
	}

	@Test
	void theTextAndTheFormAreShown() {
		EObject system = view("node", "台帳");
		use("goToText", system);
		assertEquals(List.of(Canvas.subject(system)), viewpoint.answers().shown());
		use("goToForm", system);
		assertFalse(viewpoint.answers().cells().isEmpty());
		EObject work = view("entrustment", "保守");
		use("goToCell", work);
		assertEquals(2, viewpoint.answers().shown().size());
		assertTrue(Values.is(viewpoint.answers().shown().get(1), "Entry") || Values.is(viewpoint.answers().shown().get(1), "CellEntry") || Values.is(viewpoint.answers().shown().get(1), "EntryValue"),
				viewpoint.answers().shown()::toString);
		assertEquals(session.before(), session.saved());
	}
}
