package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.findings.ProjectFindings.Edit;
import org.nagare.dsl.findings.ProjectFindings.Found;
import org.nagare.dsl.findings.ProjectFindings.Remedy;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.messages.FindingSeverity;

/** What others find beside what the language finds: told once, and mended on the lines on which it was found. */
class OthersTest {

	private static final String TEXT = "// 一\nシステム x 所管 無い課\nシステム y\nシステム z\n";

	@TempDir
	Path root;

	@BeforeEach
	void write() throws Exception {
		Client.write(root, "nagare.project", "名前 \"例\"\n言語 1\n");
		Client.write(root, "a.nagare", TEXT);
	}

	private static Found found(String code, int line, Remedy... remedies) {
		return new Found(code, FindingSeverity.WARNING, code + " " + line, "a.nagare", line, 1, List.of(), List.of(remedies));
	}

	private Client client(Found... found) throws Exception {
		ProjectFindings findings = (folder, unsaved) -> List.of(found);
		return new Client(root, "ja", FormItems.NONE, language -> findings);
	}

	/** The same code on the same line is the same finding; on another line, or with another code, it is another. */
	@Test
	void what_the_language_has_told_is_not_told_again() throws Exception {
		try (Client client = client(found("link.unknown", 2), found("link.unknown", 3), found("rule.other", 2))) {
			List<Diagnostic> told = client.await("a.nagare", now -> now.size() > 1);
			assertEquals(List.of("1 link.unknown nagare", "2 link.unknown link.unknown 3", "1 rule.other rule.other 2"),
					told.stream().map(each -> each.getRange().getStart().getLine() + " " + each.getCode().getLeft() + " " + (each.getMessage().getLeft().startsWith("部署") ? "nagare" : each.getMessage().getLeft())).toList());
		}
	}

	@Test
	void a_remedy_is_offered_on_the_line_of_its_finding() throws Exception {
		Found found = found("rule.other", 3, new Remedy("直す", List.of(new Edit("a.nagare", 3, 1, 3, 5, "部署"))));
		try (Client client = client(found)) {
			client.await("a.nagare", now -> now.size() == 2);
			assertEquals(List.of("直す"), titles(client, 2, 2, null));
			assertEquals(List.of("直す"), titles(client, 1, 2, null));
			assertEquals(List.of("直す"), titles(client, 2, 3, List.of(CodeActionKind.QuickFix)));
			assertEquals(List.of("直す"), titles(client, 0, 4, List.of()));
			assertEquals(List.of(), titles(client, 1, 1, null));
			assertEquals(List.of(), titles(client, 3, 3, null));
			assertEquals(List.of(), titles(client, 2, 2, List.of(CodeActionKind.Source)));
		}
	}

	/** As a client asks that hands on no finding. */
	private static List<String> titles(Client client, int first, int last, List<String> only) {
		CodeActionContext context = new CodeActionContext(List.of());
		context.setOnly(only);
		Range range = new Range(new Position(first, 0), new Position(last, 0));
		return Client.answer(client.server().getTextDocumentService().codeAction(new CodeActionParams(client.text("a.nagare"), range, context))).stream()
				.map(action -> action.getRight().getTitle()).toList();
	}
}
