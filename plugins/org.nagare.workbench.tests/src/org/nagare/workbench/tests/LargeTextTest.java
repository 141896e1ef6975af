package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nagare.workbench.editor.Completion;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.WorkspaceEdits;

/** A text of 10,000 lines is written like any other. It is opened once: each test leaves what it says as it was, but for a line at its end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeTextTest {

	private static final int LINES = 10_000;

	private IFile file;
	private ITextEditor editor;
	private IDocument document;
	private StyledText text;

	@BeforeAll
	void open() throws Exception {
		IFolder folder = Window.open("vaccination");
		file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare");
		Path path = file.getLocation().toPath();
		Files.writeString(path, LargeText.of(Files.readString(path), LINES));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		editor = Window.edit(file);
		document = Window.document(editor);
		text = (StyledText) editor.getAdapter(Control.class);
		Window.until("colours", () -> text.getStyleRanges().length > 5000);
	}

	@AfterAll
	void close() {
		Window.closeAll();
	}

	@Test
	void itIsColouredToItsEndAndSeenWhileOneScrolls() {
		assertTrue(document.getNumberOfLines() >= LINES, String.valueOf(document.getNumberOfLines()));
		int last = document.get().lastIndexOf("手順 転入転出");
		Window.until("the colours of its end", () -> Optional.ofNullable(text.getStyleRangeAtOffset(last)).filter(keyword -> keyword.foreground != null).isPresent());
		for (int line = 0; line < LINES; line += 500) {
			text.setTopIndex(line);
			Window.work(5);
		}
		editor.selectAndReveal(last, 0);
		Window.until("the line", () -> text.getLineIndex(text.getClientArea().height) >= text.getLineAtOffset(text.getSelection().x));
		Window.work(300);
		Window.picture("large");
		assertTrue(text.getLineAtOffset(text.getSelection().x) >= text.getTopIndex());
	}

	@Test
	void whatIsTypedAtItsEndIsReadAndTakenBack() throws Exception {
		String before = document.get();
		int at = before.lastIndexOf("住民 → 感染症対策課");
		document.replace(at, "住民".length(), "住人");
		Window.until("a problem", () -> Window.problems(file).stream().anyMatch(problem -> problem.contains("住人")));
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(before, document.get());
		Window.until("no problem", () -> Window.problems(file).stream().noneMatch(problem -> problem.contains("住人")));
		for (int i = 0; i < 30; i++) {
			document.replace(at + i, 0, "字");
			Window.work(20);
		}
		document.replace(at, 30, "");
		assertEquals(before, document.get());
		document.replace(document.getLength(), 0, "// 足した\n");
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertEquals(before + "// 足した\n", Files.readString(file.getLocation().toPath()));
	}

	@Test
	void completionAndRenameReachEveryLine() {
		ITextViewer viewer = Editors.viewer(editor).orElseThrow();
		int at = document.get().lastIndexOf("→ 感染症対策課") + 2;
		List<String> offered = new ArrayList<>();
		// who types on gets no answer; who waits does
		Window.until("proposals", () -> Arrays.stream(new Completion().computeCompletionProposals(viewer, at)).map(ICompletionProposal::getDisplayString).allMatch(offered::add) && !offered.isEmpty());
		assertTrue(offered.stream().anyMatch(label -> label.startsWith("感染症対策課")), offered.toString());
		int copies = occurrences("感染症対策課 → 住民 : 接種券");
		assertTrue(copies > 30, String.valueOf(copies));
		editor.selectAndReveal(at, 0);
		String before = document.get();
		Window.until("the rename", () -> Renaming.edit(editor, "健康課").filter(WorkspaceEdits::apply).isPresent());
		assertEquals(copies, occurrences("健康課 → 住民 : 接種券"));
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(before, document.get(), "all of them in one step back");
	}

	private int occurrences(String words) {
		return document.get().split(Pattern.quote(words), -1).length - 1;
	}
}
