package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.Occurrences;
import org.nagare.workbench.references.ReferencesView;

/** A person looks for where a name is used, sees it marked, and goes to a declaration by a few letters. */
class NavigationTest {

	private IFolder folder;
	private IFile file;
	private ITextEditor editor;
	private IDocument document;

	@BeforeEach
	void open() throws Exception {
		folder = Window.open("vaccination");
		file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare");
		editor = Window.edit(file);
		document = Window.document(editor);
		Window.until("the language", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent());
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void everyPlaceOfANameIsListed() {
		int at = document.get().indexOf("感染症対策課 → 住民");
		editor.selectAndReveal(at, 0);
		Editors.run("org.eclipse.ui.genericeditor.findReferences");
		ReferencesView[] view = { null };
		Window.until("the places", () -> (view[0] = (ReferencesView) Window.page().findView(ReferencesView.ID)) != null && view[0].lines().size() > 3);
		List<String> lines = view[0].lines();
		assertTrue(lines.stream().anyMatch(line -> line.contains("組織とシステム.nagare") && line.contains("部署 感染症対策課")), lines.toString());
		assertTrue(lines.stream().anyMatch(line -> line.contains("業務.nagare") && line.contains("感染症対策課 → 住民")), lines.toString());
		Window.picture("references");
		int declaration = lines.indexOf(lines.stream().filter(line -> line.contains("部署 感染症対策課")).findFirst().orElseThrow());
		view[0].open(declaration);
		ITextEditor opened = Editors.active().orElseThrow();
		assertEquals("組織とシステム.nagare", opened.getEditorInput().getName());
		assertEquals("感染症対策課", Editors.wordAt(Window.document(opened), Editors.caret(opened)).orElse(""));
	}

	@Test
	void theNameAtTheCaretIsMarkedWhereItMeansTheSame() throws Exception {
		String text = document.get();
		int at = text.indexOf("台帳 → 端末");
		editor.selectAndReveal(at, 0);
		Window.until("marks", () -> marked().size() > 2);
		for (String word : marked()) {
			assertEquals("台帳", word);
		}
		Window.work(600);
		Window.picture("occurrences");
		editor.selectAndReveal(text.indexOf("// 事務の流れ") + 4, 0);
		Window.until("no marks", () -> marked().isEmpty());
	}

	@Test
	void aFewLettersLeadToADeclaration() {
		Editors.run("org.nagare.workbench.quickOutline");
		Window.until("the quick outline", () -> filter().isPresent());
		Text filter = filter().orElseThrow();
		filter.setText("tejun");
		Window.work(300);
		Window.picture("quick-outline");
		filter.setText("副本");
		filter.notifyListeners(SWT.DefaultSelection, new Event());
		Window.until("the step", () -> Editors.wordAt(document, Editors.caret(editor)).filter("副本登録"::equals).isPresent());
		assertFalse(filter().isPresent());
	}

	@Test
	void theKeyLeadsToADeclarationInAnotherText() throws Exception {
		int arrow = document.get().indexOf(" → ");
		int from = document.get().lastIndexOf(' ', arrow - 1) + 1;
		String name = document.get().substring(from, arrow).strip();
		editor.selectAndReveal(from + 1, 0);
		Editors.run("org.eclipse.ui.edit.text.open.hyperlink");
		Window.until("the declaration", () -> Editors.active().filter(front -> front != editor).isPresent());
		ITextEditor front = Editors.active().orElseThrow();
		ITextSelection chosen = (ITextSelection) front.getSelectionProvider().getSelection();
		assertTrue(chosen.getText().contains(name), name + ": " + chosen.getText());
		String line = Window.document(front).get(Window.document(front).getLineOffset(chosen.getStartLine()), Window.document(front).getLineLength(chosen.getStartLine()));
		assertTrue(line.contains(name + " "), line);
	}

	@Test
	void theOutlineStaysAsItIsOpenedWhileOneWrites() throws Exception {
		Window.until("the outline", () -> outline().filter(TreeItem::getExpanded).isPresent());
		document.replace(0, 0, "// 覚え\n\n");
		Window.work(1500);
		assertTrue(outline().orElseThrow().getExpanded());
		outline().orElseThrow().setExpanded(false);
		document.replace(0, 0, "// 覚え\n\n");
		Window.work(1500);
		assertFalse(outline().orElseThrow().getExpanded());
	}

	@Test
	void theOutlineMarksWhatTheCaretIsIn() {
		Window.until("the outline", () -> outline().isPresent());
		editor.selectAndReveal(document.get().indexOf("感染症対策課 → 住民"), 0);
		Window.until("the step around the caret", () -> chosenInOutline().filter(words -> !words.startsWith("接種  ")).isPresent());
		editor.selectAndReveal(document.get().indexOf("業務 ") + 4, 0);
		Window.until("the 業務 around the caret", () -> chosenInOutline().filter(words -> words.startsWith("接種  ")).isPresent());
	}

	private static Optional<String> chosenInOutline() {
		return Window.fields(Window.page().getWorkbenchWindow().getShell(), Tree.class).flatMap(tree -> Arrays.stream(tree.getSelection())).map(TreeItem::getText).findFirst();
	}

	/** The first 業務 in the outline. */
	private static Optional<TreeItem> outline() {
		return Window.fields(Window.page().getWorkbenchWindow().getShell(), Tree.class).flatMap(tree -> Arrays.stream(tree.getItems())).filter(item -> item.getText().startsWith("接種  ")).findFirst();
	}

	private static Optional<Text> filter() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(shell -> texts(shell).stream())
				.filter(text -> text.getMessage().contains("tejun")).findFirst();
	}

	private static List<Text> texts(Composite among) {
		Set<Text> found = new HashSet<>();
		for (Control child : among.getChildren()) {
			if (child instanceof Text text) {
				found.add(text);
			} else if (child instanceof Composite inner) {
				found.addAll(texts(inner));
			}
		}
		return List.copyOf(found);
	}

	private List<String> marked() {
		ISourceViewer viewer = (ISourceViewer) Editors.viewer(editor).orElseThrow();
		IAnnotationModel model = viewer.getAnnotationModel();
		List<String> words = new java.util.ArrayList<>();
		model.getAnnotationIterator().forEachRemaining(annotation -> {
			if (Occurrences.TYPE.equals(((Annotation) annotation).getType())) {
				Position position = model.getPosition((Annotation) annotation);
				words.add(document.get().substring(position.getOffset(), position.getOffset() + position.getLength()));
			}
		});
		return words;
	}
}
