package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.testing.Folders;

/** nagare lsp: what the rules find reaches the editor with each change, and remedies are offered as edits. */
class FindingsWhileTypingTest {

	private static final String CODE = "figure.step-without-arrow";
	private static final String STEP = "業務 審査 \"審査\" {\n    手順 審査 \"審査する。\"\n}\n";

	@TempDir
	Path folder;

	@Test
	void aRuleIsBrokenWhileTypingAndMendedByItsRemedy() throws Exception {
		Path project = new Commands(folder).project("手当");
		Path text = project.resolve("審査.nagare");
		Folders.write(text, "// 審査\n");
		try (Editor editor = new Editor(new Commands(folder), project)) {
			editor.type(text, "// 審査\n");
			editor.type(text, STEP);
			JsonNode finding = finding(editor.awaitFindings(all -> finding(all, text, CODE) != null), text, CODE);
			assertEquals(1, finding.at("/range/start/line").asInt());
			assertTrue(finding.get("message").asText().contains("審査する。"), finding.toString());
			JsonNode action = editor.remedies(finding).get(0);
			assertEquals(" 内部", action.at("/edit/changes").elements().next().get(0).get("newText").asText());
			assertEquals("quickfix", action.get("kind").asText());
			editor.apply(action);
			editor.awaitFindings(all -> finding(all, text, CODE) == null);
			assertEquals(0, editor.leave());
		}
	}

	/** An edition of the project is watched: what is wrong with it reaches the editor without a key, at the place in that file. */
	@Test
	void anEditionOfTheProjectIsWatched() throws Exception {
		Path project = new Commands(folder).project("手当");
		Path edition = project.resolve("市.yoshiki");
		Path text = project.resolve("審査.nagare");
		Folders.write(text, STEP);
		String sound = "様式 うみ市様式 \"市の様式\" 元 平成30年5月様式4 {\n    上書き Ⅰ.4.① \"なぜ要るか\"\n}\n";
		Folders.write(edition, sound);
		try (Editor editor = new Editor(new Commands(folder), project, "{\"workspace\":{\"didChangeWatchedFiles\":{\"dynamicRegistration\":true}}}")) {
			JsonNode asked = editor.await(message -> message.path("method").asText().equals("client/registerCapability"));
			assertTrue(asked.toString().contains("**/*.yoshiki"), asked.toString());
			editor.awaitFindings(all -> finding(all, text, CODE) != null);
			Folders.write(edition, sound.replace("Ⅰ.4.①", "Ⅰ.99"));
			changed(editor, edition);
			JsonNode told = finding(editor.awaitFindings(all -> finding(all, edition, "form.edition-faulty") != null), edition, "form.edition-faulty");
			assertEquals(1, told.at("/range/start/line").asInt());
			Folders.write(edition, sound);
			changed(editor, edition);
			editor.awaitFindings(all -> all.get(Editor.address(edition)).isEmpty());
			assertEquals(0, editor.leave());
		}
	}

	private static void changed(Editor editor, Path file) throws IOException {
		editor.say("workspace/didChangeWatchedFiles", "{\"changes\":[{\"uri\":\"" + Editor.address(file) + "\",\"type\":2}]}");
	}

	/** What the language itself finds is as grave in an editor as «nagare check» says. */
	@Test
	void theSettingsOfTheProjectWeighWhatTheLanguageFinds() throws Exception {
		Path project = new Commands(folder).project("手当");
		Path settings = project.resolve("nagare.project");
		Path text = project.resolve("似た名.nagare");
		Folders.write(text, "関係者 ＡＢ \"甲\" 本人\n関係者 AB \"乙\" 本人\n");
		assertEquals(2, severityInAnEditor(project, text));
		Folders.write(settings, Files.readString(settings) + "\n重大度 name.look-alike 誤り\n");
		assertEquals(1, severityInAnEditor(project, text));
	}

	private int severityInAnEditor(Path project, Path text) throws Exception {
		try (Editor editor = new Editor(new Commands(folder), project)) {
			JsonNode finding = finding(editor.awaitFindings(all -> finding(all, text, "name.look-alike") != null), text, "name.look-alike");
			assertEquals(0, editor.leave());
			return finding.get("severity").asInt();
		}
	}

	/** The finding of that code in a text, or null. */
	private static JsonNode finding(Map<String, JsonNode> findings, Path text, String code) {
		for (JsonNode each : findings.getOrDefault(Editor.address(text), MissingNode.getInstance())) {
			if (each.path("code").asText().equals(code)) {
				return each;
			}
		}
		return null;
	}
}
