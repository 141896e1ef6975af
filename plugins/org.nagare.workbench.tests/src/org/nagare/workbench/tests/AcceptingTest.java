package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.ProblemMarkers;
import org.nagare.workbench.folders.OpenFolders;
import org.nagare.workbench.problems.ProblemsView;

/** A person has all rules asked, and accepts with a reason what is meant as it is. */
class AcceptingTest {

	private static final String CODE = "figure.step-without-arrow";
	private static final String TITLE = "理由を付けて了承する";

	private IFolder folder;
	private IFile file;
	private ITextEditor editor;
	private IDocument document;

	@BeforeEach
	void open() throws Exception {
		folder = Window.open("vaccination");
		for (IFile text : texts(folder)) {
			if (text.readString().contains("手順 ")) {
				file = text;
			}
		}
		editor = Window.edit(file);
		document = Window.document(editor);
	}

	private static List<IFile> texts(IFolder in) throws Exception {
		List<IFile> texts = new ArrayList<>();
		in.accept((IResourceVisitor) resource -> {
			if (resource instanceof IFile text && text.getName().endsWith(".nagare") && !text.getProjectRelativePath().toString().contains("前版")) {
				texts.add(text);
			}
			return true;
		}, IResource.DEPTH_INFINITE, IResource.NONE);
		return texts;
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void nothingIsCalledSoundBeforeTheRulesHaveLooked() throws Exception {
		Window.closeAll();
		OpenFolders.all().forEach(OpenFolders::close);
		ProblemsView view = (ProblemsView) Window.page().showView(ProblemsView.ID);
		Window.until("an empty list", () -> !view.getContentDescription().startsWith("誤り"));
		Window.open("vaccination");
		List<String> said = new ArrayList<>();
		Window.until("what was found", () -> {
			said.add(view.getContentDescription());
			return said.getLast().startsWith("誤り");
		});
		int looking = said.indexOf("調べています…");
		assertTrue(looking >= 0, () -> said.stream().distinct().toList().toString());
		assertFalse(said.subList(looking, said.size()).contains("問題はありません。"), () -> said.stream().distinct().toList().toString());
	}

	private void aStepWithoutAnArrow() {
		String text = document.get();
		int at = text.indexOf("手順 ");
		document.set(text.substring(0, at) + "手順 審査会 \"審査する。\"\n    " + text.substring(at));
		Window.until("the finding", () -> !Window.markers(file, CODE).isEmpty());
	}

	@Test
	void whatIsAcceptedStandsInTheTextAndLeavesTheList() throws Exception {
		ProblemsView problems = (ProblemsView) Window.page().showView(ProblemsView.ID);
		aStepWithoutAnArrow();
		String before = document.get();
		Display display = Display.getCurrent();
		display.timerExec(300, () -> {
			Shell shell = Window.windows(TITLE).findFirst().orElseThrow();
			Window.fields(shell, Text.class).filter(Text::getEditable).findFirst().orElseThrow().setText("窓口の中だけで行うため。");
			Window.work(200);
			Window.picture(shell, "accepting");
			Window.press(shell, "OK");
		});
		problems.accept(CODE);
		Window.until("the acceptance", () -> !document.get().equals(before));
		assertEquals(before.replace("手順 審査会 \"審査する。\"", "手順 審査会 \"審査する。\" {\n        了承 " + CODE + " \"窓口の中だけで行うため。\"\n    }"), document.get());
		Window.until("the list without it", () -> Window.markers(file, CODE).isEmpty());
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(before, document.get());
		Window.until("the finding again", () -> !Window.markers(file, CODE).isEmpty());
	}

	/** As a person does: a click on the finding in the list, the menu there, the reason. */
	@Test
	void theMenuOfAFindingOffersToAcceptIt() throws Exception {
		Window.page().showView(ProblemsView.ID);
		aStepWithoutAnArrow();
		Table list = Window.fields(Window.page().getWorkbenchWindow().getShell(), Table.class).filter(table -> table.getColumnCount() == 3 && table.getColumn(2).getText().equals("規則"))
				.findFirst().orElseThrow();
		Window.until("the line", () -> line(list).isPresent());
		list.setSelection(line(list).orElseThrow());
		list.notifyListeners(SWT.Selection, new Event());
		Menu menu = list.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem accept = Arrays.stream(menu.getItems()).filter(item -> item.getText().startsWith(TITLE)).findFirst().orElseThrow();
		assertTrue(accept.isEnabled());
		String before = document.get();
		Display display = Display.getCurrent();
		boolean[] refused = { false };
		display.timerExec(300, () -> {
			Shell shell = Window.windows(TITLE).findFirst().orElseThrow();
			Text reason = Window.fields(shell, Text.class).filter(Text::getEditable).findFirst().orElseThrow();
			reason.setText("  ");
			refused[0] = Window.fields(shell, Button.class).noneMatch(button -> button.getText().equals("OK") && button.isEnabled());
			reason.setText("窓口の中だけで行うため。");
			Window.press(shell, "OK");
		});
		accept.notifyListeners(SWT.Selection, new Event());
		Window.until("the acceptance", () -> document.get().contains("了承 " + CODE + " \"窓口の中だけで行うため。\""));
		assertTrue(refused[0], "without a reason nothing is accepted");
		Window.until("the list without it", () -> line(list).isEmpty());
		assertNotEquals(before, document.get());
	}

	private static Optional<TableItem> line(Table list) {
		return Arrays.stream(list.getItems()).filter(item -> item.getText(2).equals(CODE)).findFirst();
	}

	@Test
	void theCheckTellsWhatIsWrongInEveryFile() throws Exception {
		aStepWithoutAnArrow();
		IFile settings = folder.getFile("nagare.project");
		IDocument project = Window.document(Window.edit(settings));
		project.set(project.get() + "重大度 figure.no-such 情報\n");
		Window.page().saveAllEditors(false);
		String[] told = { "" };
		Display display = Display.getCurrent();
		display.timerExec(200, new Runnable() {
			@Override
			public void run() {
				Window.windows("点検する").filter(shell -> Window.fields(shell, Label.class).anyMatch(label -> label.getText().contains("誤り"))).findFirst().ifPresentOrElse(shell -> {
					told[0] = String.join("\n", Window.fields(shell, Label.class).map(Label::getText).toList());
					Window.picture(shell, "checked");
					Window.press(shell, "OK");
				}, () -> display.timerExec(100, this));
			}
		});
		Editors.run("org.nagare.workbench.check");
		Window.until("the counts", () -> !told[0].isEmpty());
		assertTrue(told[0].contains("みなみ市") && told[0].matches("(?s).*誤り \\d+ 件、注意 \\d+ 件.*"), told[0]);
		Window.until("the finding in the settings", () -> !Window.markers(settings, "check.setting-unknown").isEmpty());
		IMarker marker = Window.markers(settings, "check.setting-unknown").getFirst();
		assertTrue(marker.getAttribute(IMarker.LINE_NUMBER, 0) > 1 && Arrays.asList(marker.getType()).contains(ProblemMarkers.TYPE));
		Window.picture("check");
	}
}
