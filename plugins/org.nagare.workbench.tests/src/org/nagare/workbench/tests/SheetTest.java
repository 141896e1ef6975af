package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.form.FormView;

/** The sheet over the form: it writes over nothing that the person has not seen, loses nothing that is typed on it, and is seen whole. */
class SheetTest {

	private static final String MEASURE = "Ⅲ(接種情報).2.リスク2.措置";
	private static final String ENOUGH = "Ⅲ(接種情報).2.リスク2.十分か";
	private static final String MAIN_ITEMS = "Ⅱ(接種情報).2.④.主な項目";
	private static final String STOOD = "申請書に利用の目的を示し、本人の同意を得たうえで、決められた窓口と経路だけで入手する。";

	private IFolder folder;
	private IFile file;
	private ITextEditor editor;
	private IDocument document;
	private FormView form;

	@BeforeEach
	void open() throws Exception {
		folder = Window.open("vaccination");
		file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("リスク対策.nagare");
		form = (FormView) Window.page().showView(FormView.ID);
		editor = Window.edit(file);
		document = Window.document(editor);
		Path root = folder.getLocation().toPath();
		Window.until("the form", () -> form.folder().filter(root::equals).isPresent() && form.wordsOf(MEASURE).filter(words -> words.contains("申請書に利用")).isPresent());
	}

	@AfterEach
	void close() {
		if (form.sheet().isPresent()) {
			if (form.isUnwritten()) {
				Window.press("捨てて閉じる", "捨てて閉じる", "sheet-left");
			}
			sheet().push("やめる");
		}
		Window.closeAll();
	}

	@Test
	void aNewerValueIsToldAndNotReplaced() {
		form.enter(MEASURE);
		sheet().words().setText("自分の文。");
		document.set(document.get().replace(STOOD, "ほかの人の文。"));
		Window.until("the form of it", () -> form.wordsOf(MEASURE).filter(words -> words.contains("ほかの人の文。")).isPresent());
		sheet().push("書き込む");
		untilTold("ほかの人の文。");
		Window.work(300);
		Window.picture("sheet-newer");
		assertWhole(form.sheet().orElseThrow(), complaint());
		assertEquals("自分の文。", sheet().words().getText(), "nothing typed is lost");
		assertTrue(document.get().contains("ほかの人の文。"), document.get());
		assertFalse(document.get().contains("自分の文。"));
		sheet().push("書き込む");
		Window.until("what the person wants, now that it is known what stood there", () -> document.get().contains("リスク2.措置 \"自分の文。\"") && form.sheet().isEmpty());
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertTrue(document.get().contains("ほかの人の文。"));
	}

	@Test
	void aNewerValueOnTheDiskIsNotReplaced() throws Exception {
		Window.edit((IFile) folder.findMember("みなみ市/予防接種/評価書.nagare"));
		Window.page().closeEditor(editor, false);
		form.enter(MEASURE);
		sheet().words().setText("自分の文。");
		Path text = file.getLocation().toPath();
		Files.writeString(text, Files.readString(text).replace(STOOD, "外で直した文。"));
		Window.until("the form of it", () -> form.wordsOf(MEASURE).filter(words -> words.contains("外で直した文。")).isPresent());
		sheet().push("書き込む");
		untilTold("外で直した文。");
		assertEquals("自分の文。", sheet().words().getText());
		assertTrue(Files.readString(text).contains("外で直した文。"));
	}

	private void untilTold(String words) {
		Window.until("what is told on the sheet", () -> form.sheet().filter(shown -> Window.words(shown).contains(words)).isPresent());
	}

	@Test
	void whatIsTypedWhileAnEntryIsWrittenStays() {
		form.enter(MEASURE);
		sheet().words().setText("第一の文。");
		sheet().push("書き込む");
		sheet().words().append("続き。");
		sheet().push("書き込む");
		Window.until("the first", () -> document.get().contains("\"第一の文。\""));
		Window.work(1000);
		assertTrue(form.sheet().isPresent(), "the sheet stays for what was typed later");
		assertEquals("第一の文。続き。", sheet().words().getText());
		assertTrue(form.isUnwritten());
		sheet().push("書き込む");
		Window.until("the rest", () -> document.get().contains("\"第一の文。続き。\"") && form.sheet().isEmpty());
	}

	@Test
	void anEntryClosesNoSheetButItsOwn() {
		form.enter(MEASURE);
		sheet().push("書き込む");
		form.enter(ENOUGH);
		Button problems = sheet().button("課題が残されている");
		problems.setSelection(true);
		String told = Window.words(form.sheet().orElseThrow());
		Window.work(3000);
		assertFalse(problems.isDisposed(), "the sheet of another cell was not the one that asked");
		assertEquals(told, Window.words(form.sheet().orElseThrow()), "nor is it told there what became of the entry");
		assertTrue(problems.getSelection());
	}

	@Test
	void undoOnTheSheetIsThatOfTheSheet() throws Exception {
		document.replace(document.getLength(), 0, "// 前の文の変更\n");
		Window.work(1000);
		String before = document.get();
		form.enter(MEASURE);
		Window.page().activate(form);
		Text words = sheet().words();
		// a window without a person gets its focus when it likes
		Window.work(500);
		Window.page().getWorkbenchWindow().getShell().forceActive();
		words.setFocus();
		Window.work(500);
		assumeTrue(words.isFocusControl() && Window.page().getActivePart() == form, "this screen gives the window no focus");
		words.setSelection(words.getCharCount());
		words.insert("足した文。");
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, document.get(), "the text in front is another");
		assertEquals(STOOD, words.getText());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, document.get(), "nor where nothing is left to be taken back");
		assertEquals(STOOD, words.getText());
		run(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals(STOOD + "足した文。", words.getText());
		assertEquals(before, document.get());
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	/** The cell with the most choices, with the reason that overruling needs, in a window of the least size that is promised. */
	@Test
	void aLongSheetIsSeenWhole() {
		Shell window = Window.page().getWorkbenchWindow().getShell();
		Rectangle was = window.getBounds();
		window.setSize(1280, 800);
		Window.work(500);
		try {
			form.enter(MAIN_ITEMS);
			sheet().push("書き込む");
			Window.work(500);
			Window.picture("sheet-long");
			Composite whole = form.sheet().orElseThrow();
			for (String name : new String[] { "書き込む", "やめる" }) {
				assertWhole(whole, sheet().button(name));
			}
			assertTrue(complaint().getText().contains("理由が要ります"));
			assertWhole(whole, complaint());
			Text reason = sheet().fields(Text.class).getLast();
			reason.setFocus();
			Window.work(300);
			Window.picture("sheet-reason");
			if (reason.isFocusControl()) {
				assertWhole(whole, reason);
			}
			sheet().fields(Button.class).forEach(each -> assertTrue(each.getSize().x <= whole.getClientArea().width, each.getText()));
		} finally {
			window.setBounds(was);
			Window.work(300);
		}
	}

	/** Seen through every composite up to the sheet, and in the form. */
	private static void assertWhole(Composite sheet, Control control) {
		Point size = control.getSize();
		assertTrue(size.x > 0 && size.y > 0, control.toString());
		for (Composite around = control.getParent();; around = around.getParent()) {
			Rectangle seen = around.getClientArea();
			Rectangle place = control.getDisplay().map(control.getParent(), around, control.getBounds());
			assertEquals(place, place.intersection(seen), control + " in " + around);
			if (around == sheet.getParent()) {
				return;
			}
		}
	}

	@Test
	void theSheetSaysWhoseItIsWhereverItLies() {
		form.enter(MEASURE);
		Composite sheet = form.sheet().orElseThrow();
		String title = "Ⅲ";
		assertTrue(Window.words(sheet).startsWith(title) && Window.words(sheet).contains(form.told().split("　")[1]), Window.words(sheet));
		int left = sheet.getLocation().x;
		assertTrue(left > 0, "beside the name of its cell");
		scroll(0);
		Window.picture("sheet-docked");
		Canvas canvas = canvas();
		assertEquals(new Rectangle(0, canvas.getClientArea().height - sheet.getSize().y, canvas.getClientArea().width, sheet.getSize().y), sheet.getBounds(), "its cell is further down");
		scroll(canvas.getVerticalBar().getMaximum());
		assertEquals(new Point(0, 0), sheet.getLocation(), "its cell is further up");
		form.enter(MEASURE);
		assertEquals(left, form.sheet().orElseThrow().getLocation().x);
	}

	private void scroll(int to) {
		canvas().getVerticalBar().setSelection(to);
		canvas().getVerticalBar().notifyListeners(SWT.Selection, new Event());
		Window.work(200);
	}

	private static Canvas canvas() {
		return Window.fields(Window.page().getWorkbenchWindow().getShell(), Canvas.class).filter(each -> each.getClass().getSimpleName().equals("FormCanvas")).findFirst().orElseThrow();
	}

	private StyledText complaint() {
		return sheet().fields(StyledText.class).getFirst();
	}

	private Sheet sheet() {
		return new Sheet(form);
	}
}
