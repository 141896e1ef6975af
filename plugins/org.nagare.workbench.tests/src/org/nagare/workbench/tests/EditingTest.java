package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Completion;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.WorkspaceEdits;

/** A person opens an example, types, is told what is wrong, and sees the figure follow. */
class EditingTest {

	private IFolder folder;
	private ITextEditor editor;
	private IDocument document;
	private IFile file;

	@BeforeEach
	void open() throws Exception {
		folder = Window.open("vaccination");
		file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare");
		editor = Window.edit(file);
		document = Window.document(editor);
		Window.until("the figure", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent() && Window.figure().picture().isPresent());
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void anExampleOpensWithItsFigureAndWithoutAProblem() {
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		Window.until("colours", () -> text.getStyleRanges().length > 100);
		Window.work(1500);
		Window.picture("example");
		assertEquals(List.of(), Window.problems(file));
		assertTrue(Window.figure().picture().orElseThrow().contains("予防接種"));
	}

	@Test
	void aMistakeIsToldWhileTypingAndGoesWithTheUndo() throws Exception {
		String before = document.get();
		int at = before.indexOf("→");
		document.replace(at, 1, "→ どこにもない →");
		Window.until("a problem", () -> Window.problems(file).stream().anyMatch(problem -> problem.contains("どこにもない")));
		Window.picture("problem");
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		Window.until("no problem", () -> Window.problems(file).isEmpty());
		assertEquals(before, document.get());
	}

	@Test
	void theFigureFollowsTheText() throws Exception {
		String picture = Window.figure().picture().orElseThrow();
		int at = document.get().indexOf("手順 ");
		at = document.get().indexOf('"', at) + 1;
		document.replace(at, 0, "新しい");
		Window.until("a new figure", () -> Window.figure().picture().filter(now -> now.contains("新しい") && !now.equals(picture)).isPresent());
	}

	@Test
	void theColoursAfterTypingAreThoseOfTheSameTextOpenedAnew() throws Exception {
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		Window.until("colours", () -> text.getStyleRanges().length > 100);
		for (String word : List.of("手順 ", "時期 ", "業務 ")) {
			document.replace(document.get().indexOf(word), 0, "// 覚え\n");
			Window.work(250);
		}
		document.replace(document.get().indexOf("    感染症対策課 → 住民"), 0, "    ");
		document.replace(document.getLength(), 0, "\n用語 甲 \"乙\"\n");
		editor.doSave(new NullProgressMonitor());
		// an answer colours the whole text: when what was written last has its colour, all has
		int last = document.get().lastIndexOf("用語 甲");
		Window.until("the last colours", () -> text.getStyleRangeAtOffset(last) != null && text.getStyleRangeAtOffset(last).foreground != null);
		List<String> typed = colours(text);
		Window.page().closeAllEditors(false);
		StyledText anew = (StyledText) Window.edit(file).getAdapter(Control.class);
		Window.until("the same colours", () -> colours(anew).equals(typed));
	}

	private static List<String> colours(StyledText text) {
		return Arrays.stream(text.getStyleRanges()).filter(style -> style.foreground != null)
				.map(style -> text.getText(style.start, style.start + style.length - 1) + " " + style.start + " " + style.foreground.getRGB() + " " + style.fontStyle).toList();
	}

	@Test
	void theCaretMarksItsElement() {
		int at = document.get().indexOf("→");
		editor.selectAndReveal(at, 0);
		Window.until("a mark", () -> !Window.figure().marked().isEmpty());
		Window.work(500);
		Window.picture("marked");
	}

	@Test
	void completionOffersWhatFits() {
		int at = document.get().indexOf("→") + 1;
		ITextViewer viewer = Editors.viewer(editor).orElseThrow();
		ICompletionProposal[] proposals = new Completion().computeCompletionProposals(viewer, at + 1);
		assertTrue(proposals.length > 3, Arrays.stream(proposals).map(ICompletionProposal::getDisplayString).toList().toString());
	}

	@Test
	void aRenameReachesEveryPlace() {
		String before = document.get();
		int declared = before.indexOf("手順 ") + 3;
		String name = before.substring(declared).split("[\\s\"{]")[0];
		editor.selectAndReveal(declared, 0);
		Window.until("the language", () -> Renaming.edit(editor, name + "改").filter(WorkspaceEdits::apply).isPresent());
		assertTrue(document.get().contains("手順 " + name + "改"));
		// longer than the language needs to miss a name
		Window.work(1500);
		Window.until("no problem", () -> Window.problems(file).isEmpty());
	}
}
