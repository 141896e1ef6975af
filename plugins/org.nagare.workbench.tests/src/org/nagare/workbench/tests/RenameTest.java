package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.AskedChange;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.WorkspaceEdits;

/** A person gives a thing another name and sees before what that will do; it is made wholly, of the texts that were seen, or not at all. */
class RenameTest {

	private static final String TITLE = "名前を変える";
	private static final String PREVIEW = "変更の確認";
	private static final Consumer<Shell> NOTHING_MORE = shell -> { };

	private IFolder folder;
	private IFile file;
	private IFile declared;
	private ITextEditor editor;
	private IDocument document;
	private String before;

	@BeforeEach
	void open() throws Exception {
		folder = Window.open("vaccination");
		file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare");
		declared = folder.getFolder("みなみ市").getFile("組織とシステム.nagare");
		editor = Window.edit(file);
		document = Window.document(editor);
		before = document.get();
		Window.until("the language", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent());
		editor.selectAndReveal(before.indexOf("感染症対策課 → 住民"), 0);
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	/** As with F2: the question with the name, and what follows goes on beside the window. */
	private static void rename() {
		Answers.press(TITLE, "OK", shell -> Window.fields(shell, Text.class).filter(Text::getEditable).findFirst().orElseThrow().setText("健康課"));
		Editors.run("org.nagare.workbench.rename");
	}

	@Test
	void whatReachesOtherTextsIsShownBeforeItIsMade() throws Exception {
		Answers.press(PREVIEW, "キャンセル", shell -> Window.picture(shell, "rename-preview"));
		rename();
		Answers.untilGiven();
		assertEquals(before, document.get(), "turned back before the changes");
		assertTrue(declared.readString().contains("部署 感染症対策課"));
		Answers.press(PREVIEW, TITLE, NOTHING_MORE);
		rename();
		Answers.untilGiven();
		assertTrue(document.get().contains("健康課 → 住民"), document.get());
		assertTrue(declared.readString().contains("部署 健康課"), declared.readString());
	}

	@Test
	void whatIsTypedMeanwhileStaysAndNothingElseIsChanged() throws Exception {
		String[] told = { "" };
		rename();
		document.replace(0, 0, "// 覚え\n");
		Answers.press(TITLE, "OK", shell -> told[0] = Window.words(shell));
		Answers.untilGiven();
		assertTrue(told[0].contains("何も変えていません"), told[0]);
		assertEquals("// 覚え\n" + before, document.get());
		assertTrue(declared.readString().contains("部署 感染症対策課"));
	}

	/** What was typed and taken back meanwhile says the same, and an answer to what stood between is another one. */
	@Test
	void whatIsTypedAndTakenBackMeanwhileIsNotTheSame() throws Exception {
		String[] told = { "" };
		rename();
		document.replace(0, 0, "// 覚え\n");
		document.replace(0, "// 覚え\n".length(), "");
		Answers.press(TITLE, "OK", shell -> told[0] = Window.words(shell));
		Answers.untilGiven();
		assertTrue(told[0].contains("何も変えていません"), told[0]);
		assertEquals(before, document.get());
	}

	@Test
	void whatAnotherProgramWritesWhileTheChangesAreShownStays() throws Exception {
		String other = "// ほかのプログラムの行\n" + declared.readString();
		String[] told = { "" };
		Answers.press(PREVIEW, TITLE, shell -> {
			try {
				Files.writeString(declared.getLocation().toPath(), other);
				declared.refreshLocal(0, null);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
			// what is told after it holds everybody until it is answered
			Answers.press(TITLE, "OK", next -> told[0] = Window.words(next));
		});
		rename();
		Answers.untilGiven();
		assertTrue(told[0].contains("何も変えていません"), told[0]);
		assertEquals(before, document.get());
		assertEquals(other, declared.readString());
	}

	/** As with a language that is long at work: the window of the person lives on, and can end it. */
	@Test
	void anAnswerThatDoesNotComeHoldsNobodyAndCanBeEnded() {
		CompletableFuture<String> never = new CompletableFuture<>();
		Shell window = Window.page().getWorkbenchWindow().getShell();
		Timing.Waited waited = new Timing().until(() -> new AskedChange<String>(window, TITLE, "答えなし").ask(() -> never, (change, same) -> {
			throw new AssertionError("made");
		}), () -> working().isPresent());
		assertTrue(waited.hold() < 1000, "the window was held for " + waited.hold() + " ms");
		Shell shell = working().orElseThrow();
		Window.work(150);
		Window.picture(shell, "rename-working");
		Button cancel = Window.fields(shell, Button.class).findFirst().orElseThrow();
		assertEquals("キャンセル", cancel.getText());
		cancel.notifyListeners(SWT.Selection, new Event());
		Window.until("the end", () -> Window.windows(TITLE).findAny().isEmpty());
		assertEquals(before, document.get());
	}

	private static Optional<Shell> working() {
		return Window.windows(TITLE).filter(shell -> (shell.getStyle() & SWT.TOOL) != 0).findFirst();
	}

	@Test
	void diagramsFollowARenameAndAreSavedWithTheTexts() throws Exception {
		IFile diagram = folder.getFile("別添1.aird");
		diagram.create("<x><e href=\"みなみ市/組織とシステム.nagare#//@部署.市.感染症対策課\"/></x>".getBytes(StandardCharsets.UTF_8), true, false, null);
		editor.selectAndReveal(document.get().indexOf("感染症対策課 → 住民"), 0);
		WorkspaceEdit[] edit = { null };
		Window.until("the language", () -> Renaming.edit(editor, "健康課").map(found -> edit[0] = found).isPresent());
		assertTrue(WorkspaceEdits.preview(edit[0]).stream().anyMatch(change -> change.name().startsWith("別添1.aird") && change.after().equals("//@部署.市.健康課")));

		document.replace(0, 0, "// 書きかけ\n");
		assertEquals(List.of(file.getName()), WorkspaceEdits.unsaved(edit[0]));
		editor.doSave(new NullProgressMonitor());
		assertEquals(List.of(), WorkspaceEdits.unsaved(edit[0]));

		Window.until("the language", () -> Renaming.edit(editor, "健康課").map(found -> edit[0] = found).isPresent());
		assertTrue(WorkspaceEdits.apply(edit[0]));
		assertTrue(diagram.readString().contains("#//@部署.市.健康課\""), diagram.readString());
		assertFalse(editor.isDirty());
		assertTrue(file.readString().contains("健康課 → 住民"));
	}
}
