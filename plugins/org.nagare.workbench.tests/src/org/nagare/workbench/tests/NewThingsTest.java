package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.folders.OpenFolders;

/** A person begins a project, adds an assessment and an edition of a form, and each stands open before him. */
class NewThingsTest {

	@AfterEach
	void close() {
		Window.closeAll();
	}

	private static String front() {
		IEditorPart editor = Window.page().getActiveEditor();
		return editor == null ? "" : editor.getEditorInput().getAdapter(IFile.class) instanceof IFile file ? file.getName() : "";
	}

	@Test
	void fromNothingToAProjectWithTwoAssessmentsAndAnEdition() throws IOException {
		Path where = Temporary.folder();
		Answers.make("新しいプロジェクト", (texts, combos) -> {
			texts.get(0).setText(where.toString());
			texts.get(1).setText("児童手当");
			texts.get(2).setText("みなみ市");
			texts.get(3).setText("みなみ市長");
			assertEquals("児童手当に関する事務", texts.get(4).getText());
			combos.getFirst().select(1);
		}, "new-project");
		Editors.run("org.nagare.workbench.newProject");
		Window.until("the text", () -> front().equals("評価書.nagare"));
		Path project = where.resolve("児童手当");
		IFolder folder = OpenFolders.all().getFirst();
		assertEquals(project, folder.getLocation().toPath());
		assertTrue(Files.readString(project.resolve("組織とシステム.nagare")).contains("機関 市 \"みなみ市\" 地方公共団体 長 \"みなみ市長\""));
		assertTrue(Files.readString(project.resolve("評価書.nagare")).contains("業務 賦課 \"賦課と徴収\""));
		Window.work(1500);
		assertEquals(List.of(), Window.problems(folder.getFile("評価書.nagare")));
		Window.picture("new-project-open");

		Answers.make("新しい評価書", (texts, combos) -> {
			texts.get(0).setText("給付金");
			texts.get(1).setText("給付金の支給に関する事務");
			assertEquals(List.of("担当課", "住民課"), List.of(combos.get(3).getItems()));
			combos.get(3).select(1);
		}, "new-assessment");
		Editors.run("org.nagare.workbench.newAssessment");
		Path added = project.resolve("給付金/評価書.nagare");
		Window.until("the assessment", () -> Files.exists(added) && Editors.active().map(editor -> editor.getEditorInput().getAdapter(IFile.class)).filter(file -> file.getLocation().toPath().equals(added)).isPresent());
		assertTrue(Files.readString(added).contains("担当 住民課"));
		Window.work(1500);
		assertEquals(List.of(), Window.problems(folder.getFolder("給付金").getFile("評価書.nagare")));
		Window.picture("new-assessment-open");

		Answers.make("新しい様式の版", (texts, combos) -> {
			texts.get(0).setText("市の様式");
			texts.get(1).setText("特定個人情報保護評価書");
		}, "new-edition");
		Editors.run("org.nagare.workbench.newEdition");
		Window.until("the edition", () -> front().equals("市の様式.yoshiki"));
		assertTrue(Files.readString(project.resolve("様式/市の様式.yoshiki")).contains("様式 市の様式 \"特定個人情報保護評価書\" 元 平成30年5月様式4\n{\n}\n"));
	}
}
