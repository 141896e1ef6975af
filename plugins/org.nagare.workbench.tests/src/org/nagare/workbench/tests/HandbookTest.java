package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.form.FormView;
import org.nagare.workbench.handbook.HandbookView;

/** A person who does not know how to go on presses F1, and reads. */
class HandbookTest {

	private static final String COMMAND = "org.nagare.workbench.openHandbook";
	private static final String PAGES = "/org.nagare.workbench/handbook/ja/";

	@AfterEach
	void close() {
		Window.closeAll();
		for (IViewReference view : Window.page().getViewReferences()) {
			if (view.getId().equals(HandbookView.ID)) {
				Window.page().hideView(view);
			}
		}
	}

	private static HandbookView handbook() {
		return (HandbookView) Window.page().findView(HandbookView.ID);
	}

	private static List<ITopic> topics() {
		IToc book = Arrays.stream(HelpSystem.getTocs()).filter(toc -> toc.getTopic(null).getHref().startsWith(PAGES)).findFirst().orElseThrow();
		return Arrays.stream(book.getTopics()).toList();
	}

	@Test
	void theKeyTellsOfThePlaceWhereThePersonIs() throws Exception {
		IFolder folder = Window.open("vaccination");
		Window.edit((IFile) folder.findMember("みなみ市/予防接種/評価書.nagare"));
		Editors.run(COMMAND);
		assertEquals(PAGES + "3-views.html#テキスト", handbook().address());
		Window.page().showView(FormView.ID);
		Editors.run(COMMAND);
		assertEquals(PAGES + "3-views.html#様式", handbook().address());
		assertTrue(handbook().text().contains("記載要領"), handbook().text());
		Window.work(300);
		Window.picture("handbook");
		assertEquals("F1", PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(COMMAND));
	}

	@Test
	void everyViewHasItsPlace() throws Exception {
		List<String> without = new ArrayList<>();
		List<String> views = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId).filter(id -> id.startsWith("org.nagare.workbench.")).toList();
		assertTrue(views.size() >= 10, views.toString());
		for (String view : views) {
			boolean wasOpen = Window.page().findView(view) != null;
			Window.page().showView(view);
			Editors.run(COMMAND);
			if (!handbook().address().startsWith(PAGES + "3-views.html#")) {
				without.add(view);
			}
			if (!wasOpen && !view.equals(HandbookView.ID)) {
				Window.page().hideView(Window.page().findView(view));
			}
			handbook().show(PAGES + "index.html");
		}
		assertEquals(List.of(), without);
	}

	@Test
	void everyPageIsThereWithItsPicturesAndEveryEntryOfTheContentsLeadsToAHeading() throws Exception {
		HandbookView view = (HandbookView) Window.page().showView(HandbookView.ID);
		assertEquals(6, topics().size(), view.topics().toString());
		for (ITopic page : topics()) {
			view.show(page.getHref());
			boolean isReference = page.getHref().endsWith("/language.html");
			assertTrue(view.text().startsWith(isReference ? "The Nagare language" : page.getLabel().strip()), () -> page.getHref() + ": " + view.text());
			assertEquals(List.of(), view.missing(), page.getHref());
			for (IHelpResource section : page.getSubtopics()) {
				view.show(section.getHref());
				assertEquals(section.getLabel(), view.heading().orElse("-"), section.getHref());
			}
		}
		view.show(PAGES + "1-first.html");
		assertTrue(view.text().contains("機関 市 \"みどり市\" 地方公共団体 長 \"みどり市長\" {\n    部署 こども課"), "an example can be copied as it is");
		Window.work(300);
		Window.picture("handbook-first");
		view.show(PAGES + "3-views.html");
		Window.work(300);
		Window.picture("handbook-views");
	}

	@Test
	void everyItemOfTheMenusIsTold() throws Exception {
		HandbookView view = (HandbookView) Window.page().showView(HandbookView.ID);
		view.show(PAGES + "2-commands.html");
		List<String> untold = new ArrayList<>();
		items(Window.page().getWorkbenchWindow().getShell().getMenuBar(), untold);
		assertFalse(untold.isEmpty(), "the menus are empty");
		untold.removeIf(view.text()::contains);
		assertEquals(List.of(), untold);
	}

	private static void items(Menu menu, List<String> words) {
		menu.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
		for (MenuItem item : menu.getItems()) {
			if (item.getMenu() != null) {
				items(item.getMenu(), words);
			} else if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				words.add(item.getText().replaceAll("\t.*", "").replaceAll("\\(&.\\)|&|…", ""));
			}
		}
	}

	@Test
	void aWindowThatAsksHasItsPlaceTooAndCanBeAnsweredBesideIt() {
		Display display = Display.getCurrent();
		String[] told = { "" };
		display.timerExec(300, new Runnable() {
			@Override
			public void run() {
				List<Shell> open = Window.windows("新しいプロジェクト").toList();
				if (open.isEmpty()) {
					display.timerExec(100, this);
					return;
				}
				Window.fields(open.getFirst(), Text.class).filter(Text::getEditable).findFirst().orElseThrow().forceFocus();
				Editors.run(COMMAND);
				Window.work(300);
				Shell beside = Window.windows("手引き").findFirst().orElseThrow();
				told[0] = Window.fields(beside, StyledText.class).findFirst().orElseThrow().getText();
				Window.picture(beside, "handbook-window");
				Window.press(open.getFirst(), "キャンセル");
			}
		});
		Editors.run("org.nagare.workbench.newProject");
		Window.until("the handbook", () -> told[0].contains("新しいプロジェクト、評価書、様式の版"));
		assertTrue(Window.windows("手引き").findAny().isEmpty(), "it goes with the window that it told of");
	}
}
