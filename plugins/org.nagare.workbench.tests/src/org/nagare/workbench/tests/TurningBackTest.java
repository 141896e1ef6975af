package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.folders.OpenFolders;

/** A person fills in a window in which something is begun and turns back: by the button, by the key, or by closing it. Nothing is left behind. */
class TurningBackTest {

	private static final List<String> WAYS = List.of("button", "key", "window");

	/** What a person does who turns back in some way. */
	private interface Try {

		void turnBack(String way) throws Exception;
	}

	private static List<DynamicTest> eachWay(Try attempt) {
		return WAYS.stream().map(way -> DynamicTest.dynamicTest(way, () -> {
			try {
				attempt.turnBack(way);
			} finally {
				Window.closeAll();
			}
		})).toList();
	}

	private static void turnBack(Shell shell, String way) {
		switch (way) {
			case "button" -> Window.press(shell, "キャンセル");
			case "key" -> shell.traverse(SWT.TRAVERSE_ESCAPE);
			default -> shell.close();
		}
	}

	/** Every file and folder, with what stands in it. */
	private static Map<String, String> disk(Path folder) throws IOException {
		Map<String, String> disk = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : (Iterable<Path>) all::iterator) {
				disk.put(folder.relativize(each).toString(), Files.isDirectory(each) ? "/" : Files.readString(each));
			}
		}
		return disk;
	}

	@TestFactory
	List<DynamicTest> aNewProjectThatIsNotMade() {
		return eachWay(TurningBackTest::withoutProject);
	}

	private static void withoutProject(String way) throws IOException {
		Path where = Temporary.folder();
		Answers.leave("新しいプロジェクト", (texts, combos) -> {
			texts.get(0).setText(where.toString());
			texts.get(1).setText("児童手当");
			texts.get(2).setText("みなみ市");
			texts.get(3).setText("みなみ市長");
		}, shell -> turnBack(shell, way));
		Editors.run("org.nagare.workbench.newProject");
		Answers.untilGiven();
		Window.work(500);
		assertEquals(Map.of("", "/"), disk(where));
		assertEquals(List.of(), OpenFolders.all());
		assertTrue(Editors.active().isEmpty());
	}

	@TestFactory
	List<DynamicTest> aNewAssessmentAndANewEditionThatAreNotMade() {
		return eachWay(TurningBackTest::withoutAssessmentAndEdition);
	}

	private static void withoutAssessmentAndEdition(String way) throws Exception {
		IFolder folder = Window.open("vaccination");
		IFile text = (IFile) folder.findMember("みなみ市/予防接種/業務.nagare");
		Window.edit(text);
		Path root = folder.getLocation().toPath();
		Map<String, String> before = disk(root);
		Answers.leave("新しい評価書", (texts, combos) -> {
			texts.get(0).setText("給付金");
			texts.get(1).setText("給付金の支給に関する事務");
		}, shell -> turnBack(shell, way));
		Editors.run("org.nagare.workbench.newAssessment");
		Answers.untilGiven();
		Window.until("the window is left", () -> Window.windows("新しい評価書").findAny().isEmpty());
		Answers.leave("新しい様式の版", (texts, combos) -> {
			texts.get(0).setText("市の様式");
			texts.get(1).setText("特定個人情報保護評価書");
		}, shell -> turnBack(shell, way));
		Editors.run("org.nagare.workbench.newEdition");
		Answers.untilGiven();
		Window.work(500);
		assertEquals(before, disk(root));
		assertEquals(List.of(folder), OpenFolders.all());
		assertEquals(text, Editors.active().orElseThrow().getEditorInput().getAdapter(IFile.class));
		assertEquals(1, Window.page().getEditorReferences().length);
	}
}
