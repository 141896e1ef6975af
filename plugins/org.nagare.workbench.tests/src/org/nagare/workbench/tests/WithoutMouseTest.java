package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.part.WorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.figure.FigureView;
import org.nagare.workbench.folders.FilesView;
import org.nagare.workbench.form.FormView;

/** Form and figure for whoever works by keys or hears what is there; and what they say before there is anything to be seen. */
class WithoutMouseTest {

	private static final String MEASURE = "Ⅲ(接種情報).2.リスク2.措置";
	private static final List<String> DEEDS = List.of("記入する", "文へ", "非公表にする…", "記載を消す", "指摘を了承する…");

	private FormView form;
	private IFolder folder;

	private void open() throws Exception {
		folder = Window.open("vaccination");
		form = (FormView) Window.page().showView(FormView.ID);
		Window.edit(text("リスク対策.nagare"));
		Path root = folder.getLocation().toPath();
		Window.until("the form", () -> form.folder().filter(root::equals).isPresent() && form.wordsOf(MEASURE).isPresent());
	}

	private IFile text(String name) {
		return folder.getFolder("みなみ市").getFolder("予防接種").getFile(name);
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void anEmptyViewSaysWhatWillStandThereAndDoesNothing() throws Exception {
		Window.page().closeAllEditors(false);
		FormView known = (FormView) Window.page().findView(FormView.ID);
		if (known != null) {
			Window.page().hideView(known);
		}
		form = (FormView) Window.page().showView(FormView.ID);
		Window.work(500);
		form.toText();
		assertEquals(List.of(false, false, false, false, false), buttons().map(Button::isEnabled).toList());
		assertTrue(form.getContentDescription().contains("ここに"), form.getContentDescription());
		Window.page().hideView(Window.figure());
		WorkbenchPart figure = (WorkbenchPart) Window.page().showView(FigureView.ID);
		assertTrue(figure.getContentDescription().contains("ここに"), figure.getContentDescription());
		WorkbenchPart files = (WorkbenchPart) Window.page().showView(FilesView.ID);
		Window.until("the list without files", () -> files.getContentDescription().contains("「フォルダーを開く」"));
		Window.picture("views-empty");
		open();
		Window.until("the list with files", () -> files.getContentDescription().isEmpty());
		form.enter(MEASURE);
		assertTrue(buttons().filter(button -> button.getText().equals("文へ")).findFirst().orElseThrow().isEnabled());
		form.sheet().ifPresent(sheet -> Window.press(Window.fields(sheet, Button.class).filter(button -> button.getText().startsWith("やめる")).findFirst().orElseThrow()));
	}

	/** Those under the form. */
	private static Stream<Button> buttons() {
		return Window.fields(Window.page().getWorkbenchWindow().getShell(), Button.class).filter(button -> DEEDS.contains(button.getText()));
	}

	@Test
	void theTabulatorLeavesFormAndFigure() throws Exception {
		open();
		assertTrue(leaves(canvas(), SWT.TRAVERSE_TAB_NEXT));
		assertTrue(leaves(canvas(), SWT.TRAVERSE_TAB_PREVIOUS));
		assertTrue(leaves(Window.figure().window(), SWT.TRAVERSE_TAB_NEXT));
		assertFalse(leaves(canvas(), SWT.TRAVERSE_RETURN), "Enter enters the cell");
	}

	private static boolean leaves(Control control, int way) {
		Event event = new Event();
		event.detail = way;
		event.doit = false;
		control.notifyListeners(SWT.Traverse, event);
		return event.doit;
	}

	@Test
	void plusZoomsOnAnyKeyboard() throws Exception {
		open();
		FigureView figure = (FigureView) Window.page().showView(FigureView.ID);
		Window.until("the figure", () -> figure.isPainted() && figure.placeOf("//関係者.住民").isPresent());
		int before = figure.placeOf("//関係者.住民").orElseThrow().width;
		Event key = new Event();
		key.character = '+';
		key.keyCode = ';';
		figure.window().notifyListeners(SWT.KeyDown, key);
		assertTrue(figure.placeOf("//関係者.住民").orElseThrow().width > before);
	}

	@Test
	void whatTheButtonsDoIsInTheMenuOfTheCell() throws Exception {
		open();
		form.enter(MEASURE);
		new Sheet(form).push("やめる");
		Menu menu = canvas().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		assertEquals(DEEDS, Arrays.stream(menu.getItems()).map(MenuItem::getText).toList());
		assertEquals(buttons().map(Button::isEnabled).toList(), Arrays.stream(menu.getItems()).map(MenuItem::isEnabled).toList());
		menu.getItems()[0].notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		Window.until("the sheet", () -> form.sheet().isPresent());
		new Sheet(form).push("やめる");
	}

	@Test
	void theChosenCellIsSpoken() throws Exception {
		open();
		form.enter(MEASURE);
		new Sheet(form).push("やめる");
		AccessibleEvent name = new AccessibleEvent(canvas());
		Accessible accessible = canvas().getAccessible();
		for (Object listener : listeners(accessible, "accessibleListeners")) {
			((AccessibleListener) listener).getName(name);
		}
		assertTrue(name.result != null && name.result.contains(MEASURE) && name.result.contains("リスクに対する措置の内容"), name.result);
		AccessibleControlEvent value = new AccessibleControlEvent(canvas());
		for (Object listener : listeners(accessible, "accessibleControlListeners")) {
			((AccessibleControlListener) listener).getValue(value);
		}
		assertTrue(value.result != null && value.result.replace("\n", "").contains("申請書に利用の目的を示し"), value.result);
	}

	/** Asked as the platform asks them, which has no other way in for a test. */
	private static List<?> listeners(Accessible accessible, String kind) throws Exception {
		Field field = Accessible.class.getDeclaredField(kind);
		field.setAccessible(true);
		return List.copyOf((List<?>) field.get(accessible));
	}

	@Test
	void whatIsTypedInFrontWhileAnEntryGoesElsewhereIsFollowed() throws Exception {
		open();
		assertTrue(form.getContentDescription().startsWith("予防接種　"), form.getContentDescription());
		IDocument measures = Window.document(Window.edit(text("リスク対策.nagare")));
		IDocument front = Window.document(Window.edit(text("基本情報と概要.nagare")));
		Window.work(2000);
		form.enter(MEASURE);
		new Sheet(form).words().setText("ほかの文書への記入。");
		new Sheet(form).push("書き込む");
		front.set(front.get().replace("誤りのない接種を行うため。", "前の文で直した所。"));
		Window.until("the entry", () -> measures.get().contains("ほかの文書への記入。"));
		Window.until("what was typed in front", () -> form.wordsOf("Ⅰ.4.①").filter(words -> words.replace("\n", "").contains("前の文で直した所。")).isPresent());
		Window.until("both", () -> form.wordsOf(MEASURE).filter(words -> words.contains("ほかの文書への記入。")).isPresent());
		assertTrue(form.wordsOf("Ⅰ.4.①").orElseThrow().replace("\n", "").contains("前の文で直した所。"));
	}

	private static Canvas canvas() {
		return Window.fields(Window.page().getWorkbenchWindow().getShell(), Canvas.class).filter(each -> each.getClass().getSimpleName().equals("FormCanvas")).findFirst().orElseThrow();
	}
}
