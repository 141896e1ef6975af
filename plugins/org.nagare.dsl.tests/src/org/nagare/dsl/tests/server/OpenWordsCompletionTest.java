package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.form.FormItem;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.project.ProjectFolder;

/** What only others know is offered where it is written: editions of forms, codes of rules; and for a 図 the 業務 that it can show. */
class OpenWordsCompletionTest {

	private static final FormItems FORMS = new FormItems() {

		@Override
		public List<FormItem> of(URI text, List<String> editions) {
			return List.of();
		}

		@Override
		public List<String> editions(URI text) {
			return List.of("令和9年様式4", "平成90年様式2");
		}
	};
	private static final ProjectFindings RULES = new ProjectFindings() {

		@Override
		public List<Found> of(ProjectFolder folder, Map<Path, String> unsaved) {
			return List.of();
		}

		@Override
		public List<Acceptable> acceptable() {
			return List.of(new Acceptable("figure.two-way", List.of("D-09"), "両方向の手順"), new Acceptable("form.empty", List.of(), "空の欄"));
		}
	};

	@TempDir
	Path root;

	@RegisterExtension
	final Typing typing = new Typing(() -> root, Map.of("共通/業務.nagare", "業務 「共通(仮)」 { }\n", "他/他.nagare", "評価書 他 { }\n業務 他の業務 { }\n"), FORMS, language -> RULES);

	private List<String> labels(String marked) {
		return typing.labels(marked);
	}

	private CompletionItem only(String marked) {
		List<CompletionItem> items = typing.at(marked);
		assertEquals(1, items.size(), items.toString());
		return items.getFirst();
	}

	@Test
	void editions() {
		assertEquals(List.of("令和9年様式4", "平成90年様式2"), labels("評価書 新 {\n    様式 ¦\n}\n").stream().sorted().toList());
		assertEquals(List.of("令和9年様式4"), labels("評価書 新 {\n    様式 平成90年様式2, 令¦\n}\n"));
		assertEquals(List.of("平成90年様式2"), labels("措置集 m { 対象様式 平¦ }"));
	}

	@Test
	void codesOfRules() {
		assertEquals(List.of("figure.two-way", "form.empty"), labels("了承 ¦").stream().sorted().toList());
		assertEquals(List.of("figure.two-way", "form.empty"), labels("ファイル f {\n    了承 ¦\n}\n").stream().sorted().toList());
		CompletionItem byCode = only("了承 fig¦");
		assertEquals("figure.two-way", byCode.getTextEdit().getLeft().getNewText());
		assertEquals("D-09 両方向の手順", byCode.getDetail());
		CompletionItem byNumber = only("了承 D-¦ \"理由\"");
		assertEquals("D-09", byNumber.getFilterText());
		assertEquals("figure.two-way", byNumber.getTextEdit().getLeft().getNewText());
		assertEquals(2, byNumber.getTextEdit().getLeft().getRange().getEnd().getCharacter() - byNumber.getTextEdit().getLeft().getRange().getStart().getCharacter());
		assertEquals("figure.two-way", only("了承 figure.t¦").getTextEdit().getLeft().getNewText());
		assertEquals("空の欄", only("了承 空¦").getFilterText());
	}

	@Test
	void theAffairsOfAFigure() {
		assertEquals(List.of("「共通(仮)」", "接種"), labels("図 ¦").stream().sorted().toList());
		assertEquals(List.of("接種"), labels("図 接¦ {\n}\n"));
	}
}
