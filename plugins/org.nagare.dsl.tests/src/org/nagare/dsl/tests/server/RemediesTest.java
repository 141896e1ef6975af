package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.findings.ProjectFindings.Edit;
import org.nagare.dsl.findings.ProjectFindings.Found;
import org.nagare.dsl.findings.ProjectFindings.Remedy;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.project.ProjectFolder;

/** What others offer for their findings is for the text in which they found them. */
class RemediesTest {

	private static final String TEXT = "機関 県 \"県\"\n";

	@TempDir
	Path root;

	private final CountDownLatch mayLook = new CountDownLatch(1);

	/** Finds the word 県 wherever it stands, but looks at a changed text only when it may. */
	private List<Found> look(ProjectFolder folder, Map<Path, String> unsaved) {
		String text = unsaved.get(root.resolve("a.nagare"));
		if (text == null || !text.equals(TEXT)) {
			try {
				mayLook.await();
			} catch (InterruptedException e) {
				return List.of();
			}
		}
		int line = text.substring(0, text.indexOf('県')).split("\n", -1).length;
		Edit edit = new Edit("a.nagare", line, 4, line, 5, "府");
		return List.of(new Found("any.code", FindingSeverity.WARNING, "府?", "a.nagare", line, 4, List.of(), List.of(new Remedy("府", List.of(edit)))));
	}

	private static List<CodeAction> offered(Client client, int line) {
		Range place = new Range(new Position(line, 3), new Position(line, 4));
		return Client.answer(client.server().getTextDocumentService().codeAction(new CodeActionParams(client.text("a.nagare"), place, client.context(List.of())))).stream()
				.map(action -> action.getRight()).toList();
	}

	@Test
	void nothing_is_offered_for_a_text_that_is_another_by_now() throws Exception {
		Client.write(root, "a.nagare", TEXT);
		Client.write(root, "nagare.project", "言語 1\n");
		try (Client client = new Client(root, "ja", FormItems.NONE, language -> this::look)) {
			client.open("a.nagare", TEXT);
			client.await("a.nagare", RemediesTest::isFound);
			assertEquals(List.of("府"), offered(client, 0).stream().map(CodeAction::getTitle).toList());
			client.change("a.nagare", "機関 市 \"市\"\n" + TEXT);
			assertEquals(List.of(), offered(client, 0), "what stood there stands a line below");
			mayLook.countDown();
			List<Diagnostic> now = client.await("a.nagare", findings -> isFound(findings) && findings.getLast().getRange().getStart().getLine() == 1);
			assertEquals(1, now.size());
			assertEquals(1, offered(client, 1).size());
		}
	}

	private static boolean isFound(List<Diagnostic> findings) {
		return findings.stream().anyMatch(finding -> finding.getCode().getLeft().equals("any.code"));
	}
}
