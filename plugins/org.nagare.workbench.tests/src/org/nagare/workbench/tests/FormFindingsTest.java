package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.form.FormView;

/** What the rules have found stands on its cell, and a person accepts the one that is meant. */
class FormFindingsTest {

	private static final String CELL = "Ⅲ(接種情報).2.リスク2.措置";
	private static final String ACCEPT = "指摘を了承する";
	/** Both are found on the one cell: a name that was given up, and a card that is not issued any more. */
	private static final String COMMISSION = "law.commission-renamed";
	private static final String CARD = "law.notification-card";

	private FormView form;
	private ITextEditor editor;
	private IDocument document;
	private String before;

	@BeforeEach
	void open() throws Exception {
		IFolder folder = Window.open("vaccination");
		form = (FormView) Window.page().showView(FormView.ID);
		editor = Window.edit((IFile) folder.findMember("みなみ市/予防接種/リスク対策.nagare"));
		document = Window.document(editor);
		Path root = folder.getLocation().toPath();
		Window.until("the form", () -> form.folder().filter(root::equals).isPresent() && form.wordsOf(CELL).isPresent());
		before = document.get().replaceFirst("リスク2\\.措置 \"[^\"]*\"", "リスク2.措置 \"特定個人情報保護委員会の指針により、窓口で通知カードを確かめ、控えは取らずに返す。\"");
		document.set(before);
		editor.selectAndReveal(before.indexOf("リスク2.措置") + 3, 0);
		Window.until("both findings", () -> CELL.equals(form.chosen().orElse("")) && form.told().contains(COMMISSION) && form.told().contains(CARD));
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void ofSeveralFindingsThePersonSaysWhichOneIsMeant() {
		Button accept = accept();
		Window.press(accept);
		Menu first = accept.getMenu();
		first.setVisible(false);
		Window.press(accept);
		assertTrue(first.isDisposed(), "each press leaves one menu");
		List<MenuItem> offered = Arrays.asList(accept.getMenu().getItems());
		assertEquals(List.of(COMMISSION, CARD), offered.stream().map(item -> item.getText().split(" ")[0]).sorted().toList());
		MenuItem card = offered.stream().filter(item -> item.getText().startsWith(CARD)).findFirst().orElseThrow();
		Window.work(100);
		Window.picture("form-several-findings");
		accept.getMenu().setVisible(false);
		Answers.press(ACCEPT, "OK", shell -> Window.fields(shell, Text.class).filter(Text::getEditable).findFirst().orElseThrow().setText("当時の呼び名のまま引くため。"));
		card.notifyListeners(SWT.Selection, new Event());
		Window.until("the acceptance", () -> document.get().contains("\"当時の呼び名のまま引くため。\""));
		assertTrue(document.get().contains(CARD), document.get());
		assertFalse(document.get().contains(COMMISSION), "the other is not accepted with it");
		Window.until("the one that is left", () -> !form.told().contains("● " + CARD) && form.told().contains("● " + COMMISSION));
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(before, document.get());
		Window.until("both again", () -> form.told().contains("● " + CARD) && form.told().contains("● " + COMMISSION));
	}

	private static Button accept() {
		return Window.fields(Window.page().getWorkbenchWindow().getShell(), Button.class).filter(button -> button.getText().startsWith(ACCEPT)).findFirst().orElseThrow();
	}
}
