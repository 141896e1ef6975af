package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.language.LanguageConnection;

/** The language is busy for long: the windows do not wait for it, and what a person has asked for is shown when it is there. */
class WaitingTest {

	/** Between what a person does not notice, on a machine that does ten things besides, and the three seconds of an answer that is waited for. */
	private static final long HELD_IN_MILLISECONDS = 1500;
	/** What F3 does in the generic editor, which names it nowhere. */
	private static final int OPEN_LINK = 23;
	private static final String SLIP = "感染症対策果";

	private final CountDownLatch busy = new CountDownLatch(1);
	private final CountDownLatch reached = new CountDownLatch(1);
	private final Consumer<PublishDiagnosticsParams> slow = this::block;
	private ITextEditor editor;
	private IDocument document;
	private ISourceViewer viewer;

	@BeforeEach
	void open() throws Exception {
		IFolder folder = Window.open("vaccination");
		editor = Window.edit((IFile) folder.findMember("みなみ市/予防接種/業務.nagare"));
		document = Window.document(editor);
		viewer = (ISourceViewer) Editors.viewer(editor).orElseThrow();
		Window.until("colours", () -> viewer.getTextWidget().getStyleRanges().length > 30);
	}

	@AfterEach
	void close() {
		busy.countDown();
		LanguageConnection.get().removeReader(slow);
		Window.closeAll();
	}

	@Test
	void remediesAreShownWhenTheyAreThere() throws Exception {
		int at = document.get().indexOf("感染症対策課 → 住民");
		slipAndBlock(at);
		ask(at, ISourceViewer.QUICK_ASSIST);
		assertEquals(List.of(), offered(), "nothing is known yet");
		assumeTrue(viewer.getTextWidget().isFocusControl(), "skipped: this display gives no focus, and who is elsewhere is shown nothing");
		busy.countDown();
		Window.until("the remedies", () -> offered().stream().anyMatch(words -> words.contains("感染症対策課")));
		Window.work(500);
		Window.picture("remedies");
	}

	@Test
	void whoHasGoneOnIsNotShownRemedies() throws Exception {
		int at = document.get().indexOf("感染症対策課 → 住民");
		slipAndBlock(at);
		ask(at, ISourceViewer.QUICK_ASSIST);
		viewer.setSelectedRange(0, 0);
		busy.countDown();
		Window.until("the language", () -> Remedies.at(viewer, at).length > 0);
		Window.work(500);
		assertEquals(List.of(), offered());
	}

	@Test
	void proposalsAreShownWhenTheyAreThere() throws Exception {
		int at = document.get().indexOf("感染症対策課 → 住民");
		slipAndBlock(at);
		ask(at, ISourceViewer.CONTENTASSIST_PROPOSALS);
		assertTrue(offered().stream().noneMatch(words -> words.contains("感染症対策課")), "nothing is known yet: " + offered());
		busy.countDown();
		Window.until("the proposals", () -> offered().stream().anyMatch(words -> words.contains("感染症対策課")));
	}

	@Test
	void aNameLeadsToItsDeclarationWhenThatIsKnown() throws Exception {
		int at = document.get().indexOf("感染症対策課 → 住民");
		slipAndBlock(at);
		ask(document.get().lastIndexOf("感染症対策課") + 1, OPEN_LINK);
		busy.countDown();
		Window.until("the declaration", () -> Editors.active().filter(now -> now != editor).isPresent());
	}

	/** A finding comes, and with it the language stops. */
	private void slipAndBlock(int at) throws Exception {
		LanguageConnection.get().addReader(slow);
		document.replace(at, SLIP.length(), SLIP);
		Window.until("a language that stands still", () -> reached.getCount() == 0);
	}

	private void block(PublishDiagnosticsParams told) {
		if (told.toString().contains(SLIP)) {
			reached.countDown();
			try {
				busy.await(60, TimeUnit.SECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Asks at a place, and sees that the windows go on. */
	private void ask(int at, int operation) {
		Window.page().getWorkbenchWindow().getShell().forceActive();
		viewer.getTextWidget().forceFocus();
		viewer.setSelectedRange(at + 1, 0);
		Window.work(200);
		long start = System.nanoTime();
		((ITextOperationTarget) viewer).doOperation(operation);
		long hold = Timing.since(start);
		for (long end = System.currentTimeMillis() + 500; System.currentTimeMillis() < end;) {
			hold = Math.max(hold, Timing.dispatched());
		}
		assertTrue(hold < HELD_IN_MILLISECONDS, "the windows were held for " + hold + " ms");
		assertEquals(1, busy.getCount());
	}

	/** The lines of all lists in front of the window. */
	private List<String> offered() {
		Shell main = Window.page().getWorkbenchWindow().getShell();
		Stream<Table> lists = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell != main && shell.isVisible()).flatMap(shell -> Window.fields(shell, Table.class));
		return lists.flatMap(list -> Stream.of(list.getItems()).map(item -> words(list, item))).toList();
	}

	/** A list that is filled only as far as it is seen. */
	private static String words(Table list, TableItem item) {
		if (item.getText().isEmpty()) {
			Event event = new Event();
			event.item = item;
			event.index = list.indexOf(item);
			list.notifyListeners(SWT.SetData, event);
		}
		return item.getText();
	}
}
