package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.folders.OpenFolders;

/** Two projects are open: whatever is begun says in which one, and goes into the one that was chosen. */
class ChoiceOfProjectTest {

	private IFolder vaccination;
	private IFolder registry;

	@BeforeEach
	void open() throws Exception {
		vaccination = Window.open("vaccination");
		registry = Window.open("resident-registry");
		Window.edit((IFile) registry.findMember("きた市/住民基本台帳/評価書.nagare"));
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	private static Path root(IFolder folder) {
		return folder.getLocation().toPath();
	}

	/** As a person chooses who sees the one in front first. */
	private static void choose(Combo projects) {
		assertEquals(List.of("きた市 住民基本台帳", "みなみ市 予防接種"), List.of(projects.getItems()));
		assertEquals("きた市 住民基本台帳", projects.getText());
		projects.select(1);
		projects.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aNewAssessment() {
		Answers.make("新しい評価書", (texts, combos) -> {
			texts.get(0).setText("給付金");
			texts.get(1).setText("給付金の支給に関する事務");
			List<String> before = List.of(combos.get(3).getItems());
			choose(combos.getFirst());
			Window.until("the bodies of the other", () -> !List.of(combos.get(3).getItems()).equals(before));
		}, "new-assessment-of-two");
		Editors.run("org.nagare.workbench.newAssessment");
		Window.until("the assessment", () -> Files.exists(root(vaccination).resolve("給付金/評価書.nagare")));
		assertTrue(Files.notExists(root(registry).resolve("給付金")), "written into the other as well");
	}

	@Test
	void aNewEdition() {
		Answers.make("新しい様式の版", (texts, combos) -> {
			texts.get(0).setText("市の様式");
			choose(combos.getFirst());
			Window.work(1500);
		}, "new-edition-of-two");
		Editors.run("org.nagare.workbench.newEdition");
		Window.until("the edition", () -> Files.exists(root(vaccination).resolve("様式/市の様式.yoshiki")));
		assertTrue(Files.notExists(root(registry).resolve("様式/市の様式.yoshiki")), "written into the other as well");
	}

	@Test
	void statesToCompare() {
		String[] told = { "" };
		boolean[] chosen = { false };
		Answers.on("比べる", shell -> {
			List<Combo> combos = Window.fields(shell, Combo.class).toList();
			assertTrue(combos.get(1).getItem(0).contains("令和3年4月公表"), combos.get(1).getText());
			choose(combos.getFirst());
			Window.until("the states of the other", () -> !combos.get(1).getItem(0).contains("令和3年4月公表"));
			chosen[0] = true;
			shell.close();
		});
		Editors.run("org.nagare.workbench.compare");
		Window.until("the window", () -> chosen[0] && Window.windows("比べる").findAny().isEmpty());
		// with one project there is nothing to choose, and its name is said
		Window.page().closeAllEditors(false);
		OpenFolders.close(vaccination);
		Answers.on("比べる", shell -> {
			assertEquals(2, Window.fields(shell, Combo.class).count());
			told[0] = String.join(" ", Window.fields(shell, Label.class).map(Label::getText).toList());
			shell.close();
		});
		Editors.run("org.nagare.workbench.compare");
		Window.until("the name", () -> told[0].contains("きた市 住民基本台帳"));
	}
}
