package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Completion;
import org.nagare.workbench.editor.Editors;

/** A person takes what is offered, and fills in what it leaves open. */
class CompletionTest {

	private ITextEditor editor;
	private ITextViewer viewer;
	private IDocument document;

	@BeforeEach
	void open() throws Exception {
		IFolder folder = Window.open("vaccination");
		editor = Window.edit((IFile) folder.findMember("みなみ市/予防接種/業務.nagare"));
		document = Window.document(editor);
		viewer = Editors.viewer(editor).orElseThrow();
		Window.until("the figure", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent() && Window.figure().picture().isPresent());
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void aKeywordIsReachedByKanaAndRomajiAndComesWithPlacesToFillIn() throws Exception {
		for (String typed : new String[] { "gyoumu", "ぎょうむ", "業" }) {
			String before = document.get();
			take("\n\n" + typed, document.getLength(), "業務");
			assertTrue(document.get().startsWith(before + "\n\n業務 "), document.get());
			String first = selected();
			assertTrue(!first.isEmpty() && document.get().contains("業務 " + first + " \""), first);
			viewer.getTextWidget().insert("集計");
			tab();
			assertTrue(document.get().contains("業務 集計 \"" + selected() + "\""), document.get());
			viewer.getTextWidget().showSelection();
			Window.work(300);
			Window.picture("completion-places");
			undo(before);
		}
	}

	@Test
	void aBlockIsSetInAsFarAsItsLine() throws Exception {
		int at = document.get().indexOf("    手順 登録");
		take("    tejun\n", at, "手順");
		String written = document.get().substring(at, document.get().indexOf("    手順 登録"));
		assertTrue(written.lines().count() > 1 && written.lines().allMatch(line -> line.startsWith("    ")), written);
		Window.until("a text that can be read", () -> Window.problems((IFile) editor.getEditorInput().getAdapter(IFile.class)).stream().noneMatch(problem -> problem.contains("}")));
	}

	@Test
	void beforeWhatStandsThereAKeywordIsAWord() throws Exception {
		int at = document.get().indexOf("方法 紙");
		document.replace(at, 2, "hou");
		take("", at + 3, "方法");
		assertTrue(document.get().startsWith("方法 紙", at), document.get().substring(at, at + 20));
	}

	/** Types something, asks behind it, and takes the proposal that begins with a word. */
	private void take(String typed, int at, String word) throws Exception {
		document.replace(at, 0, typed);
		int caret = at + typed.stripTrailing().length();
		ICompletionProposal[] taken = { null };
		Window.until("a proposal", () -> Arrays.stream(new Completion().computeCompletionProposals(viewer, caret)).filter(proposal -> proposal.getDisplayString().startsWith(word))
				.findFirst().map(proposal -> taken[0] = proposal).isPresent());
		((ICompletionProposalExtension2) taken[0]).apply(viewer, '\0', 0, caret);
		Point chosen = taken[0].getSelection(document);
		viewer.setSelectedRange(chosen.x, chosen.y);
	}

	private String selected() {
		return viewer.getTextWidget().getSelectionText();
	}

	private void tab() {
		StyledText text = viewer.getTextWidget();
		Event key = new Event();
		key.character = SWT.TAB;
		key.keyCode = SWT.TAB;
		text.notifyListeners(SWT.KeyDown, key);
	}

	private void undo(String before) {
		for (int i = 0; i < 20 && !document.get().equals(before); i++) {
			editor.getAction(ITextEditorActionConstants.UNDO).run();
		}
		assertEquals(before, document.get());
	}
}
