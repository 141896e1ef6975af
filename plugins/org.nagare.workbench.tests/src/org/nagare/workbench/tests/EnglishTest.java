package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.Meaning;

/** Whoever starts the workbench in English reads English: menus, views, what is wrong, what a word means, a question. Asked only where it was started so ({@code -nl en}): by a start of its own. */
class EnglishTest {

	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
	/** Names and keywords are what they are in either language; a sentence in Japanese has these letters. */
	private static final Pattern SENTENCE = Pattern.compile("\\p{IsHiragana}");

	private IFile file;
	private ITextEditor editor;
	private IDocument document;

	@BeforeEach
	void open() throws Exception {
		assumeTrue(Platform.getNL().startsWith("en"), "the workbench of this run speaks another language");
		Editors.run("org.nagare.workbench.welcome");
		Window.work(500);
		Window.picture("english-welcome");
		IFolder folder = Window.open("vaccination");
		file = (IFile) folder.findMember("みなみ市/予防接種/業務.nagare");
		editor = Window.edit(file);
		document = Window.document(editor);
		Window.until("the figure", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent() && Window.figure().isPainted());
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void menusAndViews() {
		List<String> words = new ArrayList<>();
		for (MenuItem title : Window.page().getWorkbenchWindow().getShell().getMenuBar().getItems()) {
			words.add(title.getText());
			title.getMenu().notifyListeners(SWT.Show, new Event());
			Arrays.stream(title.getMenu().getItems()).map(MenuItem::getText).forEach(words::add);
			title.getMenu().notifyListeners(SWT.Hide, new Event());
		}
		Arrays.stream(Window.page().getViewReferences()).map(IViewReference::getPartName).forEach(words::add);
		Window.picture("english");
		assertTrue(words.size() > 40, words.toString());
		assertEquals(List.of(), words.stream().filter(word -> JAPANESE.matcher(word).find()).toList());
	}

	@Test
	void whatIsWrongAndWhatAWordMeans() throws Exception {
		document.replace(document.get().indexOf("    手順 抽出"), 0, "    手順 集計 \"数える\"\n");
		Window.until("the finding", () -> !Window.markers(file, "figure.step-without-arrow").isEmpty());
		assertTrue(Window.problems(file).stream().noneMatch(problem -> SENTENCE.matcher(problem.replace("数える", "")).find()), Window.problems(file).toString());
		ITextViewer viewer = Editors.viewer(editor).orElseThrow();
		String[] told = { "" };
		Window.until("what a word means", () -> !(told[0] = String.valueOf(new Meaning().getHoverInfo(viewer, new Region(document.get().indexOf("台帳 → 端末"), 0)))).equals("null"));
		assertTrue(Pattern.compile("\\p{IsLatin}{4}").matcher(told[0]).find(), told[0]);
	}

	@Test
	void aQuestion() {
		String[] words = { "" };
		Answers.press("New Project", "Cancel", (Shell shell) -> {
			Window.work(150);
			Window.picture(shell, "english-new-project");
			words[0] = Window.words(shell);
		});
		Editors.run("org.nagare.workbench.newProject");
		Answers.untilGiven();
		assertTrue(words[0].contains("[Create]") || words[0].contains("[Cancel]"), words[0]);
		assertTrue(!SENTENCE.matcher(words[0]).find(), words[0]);
	}
}
