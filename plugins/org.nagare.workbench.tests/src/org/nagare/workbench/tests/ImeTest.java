package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.IME;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;

/**
 * Kana are put together and converted in the text before they are given over, as an input method does it: with its events, for a display without a
 * screen has none. While that goes on the program writes nothing of its own, opens nothing, and leaves the caret where it is.
 */
class ImeTest {

	private static final List<String> TYPED = List.of("g", "gy", "ぎょ", "ぎょう", "ぎょうm", "ぎょうむ", "業務");

	/** What is put together stands behind it: a caret that is moved to the beginning is seen. */
	private static final String HEAD = "// 上の行\n";
	private static final int AT = HEAD.length();

	private IFile file;
	private IDocument document;
	private ITextViewer viewer;
	private StyledText text;
	private String before;

	@BeforeEach
	void open() throws Exception {
		IFolder folder = Window.open("vaccination");
		file = (IFile) folder.findMember("みなみ市/予防接種/業務.nagare");
		ITextEditor editor = Window.edit(file);
		document = Window.document(editor);
		viewer = Editors.viewer(editor).orElseThrow();
		text = viewer.getTextWidget();
		document.replace(0, 0, HEAD);
		before = document.get();
		// asked before, so that what is put together comes while nothing else is under way
		Window.until("colours", () -> text.getStyleRanges().length > 30);
		Window.until("the figure", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent() && Window.figure().isPainted());
		text.setCaretOffset(AT);
		text.setFocus();
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	/** What the input method has put together so far stands in the place of what it had before. */
	private void compose(String was, String now) throws ReflectiveOperationException {
		began(now.length());
		Event event = new Event();
		event.detail = SWT.COMPOSITION_CHANGED;
		event.start = AT;
		event.end = AT + was.length();
		event.text = now;
		text.getIME().notifyListeners(SWT.ImeComposition, event);
	}

	/** Where it began and where its own caret is, which the platform keeps for itself. */
	private void began(int caret) throws ReflectiveOperationException {
		for (Map.Entry<String, Integer> each : Map.of("startOffset", AT, "caretOffset", AT + caret).entrySet()) {
			Field field = IME.class.getDeclaredField(each.getKey());
			field.setAccessible(true);
			field.setInt(text.getIME(), each.getValue());
		}
	}

	@Test
	void whatIsPutTogetherIsNotTouchedBeforeItIsGivenOver() throws Exception {
		long windows = Window.shells().count();
		String was = "";
		for (String now : TYPED) {
			compose(was, now);
			Point caret = text.getSelection();
			// longer than the pause after which colours, foldings, markers and the views follow
			Window.work(180);
			assertEquals(with(now), document.get());
			assertEquals(caret, text.getSelection());
			assertEquals(windows, Window.shells().count(), "nothing opens over what is put together");
			was = now;
		}
		Window.until("what is wrong with it is told meanwhile, as with any text", () -> !Window.problems(file).isEmpty());
		Window.picture("ime");
		assertEquals(with("業務"), document.get());
		compose(was, "");
		assertEquals(before, document.get());
		givenOver("// 業務の覚え\n");
		assertEquals(with("// 業務の覚え\n"), document.get());
		Window.until("no problem", () -> Window.problems(file).isEmpty());
		for (int i = 0; i < 40 && !document.get().equals(before); i++) {
			((ITextOperationTarget) viewer).doOperation(ITextOperationTarget.UNDO);
		}
		assertEquals(before, document.get(), "undone to where it began");
	}

	private String with(String words) {
		return HEAD + words + before.substring(AT);
	}

	/** As the platform does it: each sign is a key without a key code. */
	private void givenOver(String words) {
		for (char sign : words.toCharArray()) {
			Event key = new Event();
			key.character = sign == '\n' ? SWT.CR : sign;
			key.keyCode = sign == '\n' ? SWT.CR : 0;
			text.notifyListeners(SWT.KeyDown, key);
		}
	}

	@Test
	void whatIsPutTogetherAndGivenUpLeavesNothing() throws Exception {
		compose("", "ぎょうむ");
		Window.work(180);
		compose("ぎょうむ", "");
		assertEquals(before, document.get());
		Window.until("no problem", () -> Window.problems(file).isEmpty());
		assertEquals(new Point(AT, AT), text.getSelection());
	}
}
