package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.form.FormView;

/**
 * A person with nothing but the workbench makes a first assessment: from the window of a new project over the form to the documents. It runs
 * with the other tests, and once more in the workbench that is handed out, without any network ({@code .ci/released-workbench}).
 */
class FirstAssessmentTest {

	private static final String PURPOSE = "Ⅰ.4.①";

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void fromTheWindowOfANewProjectToTheDocuments() throws Exception {
		Path where = Temporary.folder();
		Answers.make("新しいプロジェクト", (texts, combos) -> {
			texts.get(0).setText(where.toString());
			texts.get(1).setText("子ども医療費");
			texts.get(2).setText("みどり市");
			texts.get(3).setText("みどり市長");
		}, "first-project");
		Editors.run("org.nagare.workbench.newProject");
		Path project = where.resolve("子ども医療費");
		FormView form = (FormView) Window.page().showView(FormView.ID);
		Window.until("the form", () -> form.folder().equals(Optional.of(project)) && form.wordsOf(PURPOSE).isPresent());
		form.enter(PURPOSE);
		Window.fields(form.sheet().orElseThrow(), Text.class).findFirst().orElseThrow().setText("二重の助成を防ぐため。");
		Window.fields(form.sheet().orElseThrow(), Button.class).filter(button -> button.getText().startsWith("書き込む")).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
		Window.until("the cell", () -> form.wordsOf(PURPOSE).filter(words -> words.contains("二重の助成を防ぐため。")).isPresent());
		Window.page().saveAllEditors(false);
		Path target = where.resolve("成果");
		Answers.export(target, List.of("HTML", "XLSX", "DOCX", "PDF"), false, "first-export");
		Window.press("すべて書き出す", "OK", "first-export-done");
		Editors.run("org.nagare.workbench.export");
		Window.until("the documents", () -> Files.exists(target) && Window.windows("すべて書き出す").findAny().isEmpty());
		Window.picture("first-done");
		List<Path> documents = files(target);
		assertEquals(List.of("docx", "html", "pdf", "svg", "xlsx"), documents.stream().map(file -> file.toString().replaceAll(".*\\.", "")).distinct().sorted().toList(), documents.toString());
		Path page = documents.stream().filter(file -> file.toString().endsWith(".html")).findFirst().orElseThrow();
		String html = Files.readString(page);
		assertTrue(html.contains("子ども医療費に関する事務") && html.contains("みどり市長") && html.contains("二重の助成を防ぐため。"), html.substring(0, Math.min(2000, html.length())));
		assertTrue(begins(documents, ".pdf", "%PDF-") && begins(documents, ".xlsx", "PK") && begins(documents, ".docx", "PK"), documents.toString());
	}

	private static List<Path> files(Path folder) throws java.io.IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static boolean begins(List<Path> files, String ending, String with) throws java.io.IOException {
		Path file = files.stream().filter(each -> each.toString().endsWith(ending)).findFirst().orElseThrow();
		return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith(with);
	}
}
