package org.nagare.workbench.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.nagare.figure.view.View;
import org.nagare.workbench.editor.Completion;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.WorkspaceEdits;
import org.nagare.workbench.figure.FigureView;
import org.nagare.workbench.form.FormView;

/**
 * What a person does in an hour, in a few minutes and again and again: writes sentences into several texts, takes what is offered, makes
 * mistakes and mends them, renames, takes back, turns the pages and views of the figure, looks at the form, saves. After each round the texts
 * say what they said before.
 */
final class EditingRun {

	private static final String SENTENCE = "申請の内容を台帳と照らし合わせ、誤りがあれば申請した者に確かめたうえで直す。";
	private static final int MOST_UNDOS = 200;

	private final List<IFile> texts;
	private final FigureView figure;
	private final int keyEveryMilliseconds;
	private final List<Long> holds = new ArrayList<>();
	private int round;

	EditingRun(IFolder city, FigureView figure, int keyEveryMilliseconds) {
		this.figure = figure;
		this.keyEveryMilliseconds = keyEveryMilliseconds;
		texts = List.of(city.getFolder("個人住民税").getFile("ファイルと業務.nagare"), city.getFolder("個人住民税").getFile("リスク対策.nagare"),
				city.getFolder("児童手当").getFile("ファイルと業務.nagare"), city.getFolder("介護保険").getFile("基本情報と概要.nagare"), city.getFolder("にしはま市").getFile("組織とシステム.nagare"));
	}

	/** The longest hold of the windows for each key. */
	List<Long> holds() {
		return holds;
	}

	/** One text, written in and left as it was. */
	void round() throws BadLocationException {
		IFile file = texts.get(round % texts.size());
		ITextEditor editor = Window.edit(file);
		IDocument document = Window.document(editor);
		String before = document.get();
		write(document);
		undoAll(editor, document, before);
		mistake(editor, document);
		undoAll(editor, document, before);
		completion(editor, document);
		undoAll(editor, document, before);
		if (round % texts.size() == 0) {
			rename(editor, document);
			undoAll(editor, document, before);
		}
		look();
		editor.doSave(new NullProgressMonitor());
		round++;
	}

	/** A sentence, key by key, into the first words that stand between quotation marks. */
	private void write(IDocument document) throws BadLocationException {
		int at = document.get().indexOf('"') + 1;
		for (int i = 0; i < SENTENCE.length(); i++) {
			key(document, at + i, 0, SENTENCE.substring(i, i + 1));
		}
	}

	/** A name that nobody gave, told and left. */
	private void mistake(ITextEditor editor, IDocument document) throws BadLocationException {
		int line = document.get().indexOf(" {\n") + 3;
		key(document, line, 0, "    手順 誤り \"誤り\" { 無い者 → 無い所 : 無い物 }\n");
		pause(1200);
		ISourceViewer viewer = (ISourceViewer) Editors.viewer(editor).orElseThrow();
		Remedies.at(viewer, line + 20);
	}

	private void completion(ITextEditor editor, IDocument document) throws BadLocationException {
		int end = document.getLength();
		for (String letter : "\nitaku".split("")) {
			key(document, document.getLength(), 0, letter);
		}
		ICompletionProposal[] offered = new Completion().computeCompletionProposals(Editors.viewer(editor).orElseThrow(), document.getLength());
		Optional<ICompletionProposal> taken = Arrays.stream(offered).filter(one -> one.getDisplayString().startsWith("委託")).findFirst();
		taken.ifPresent(one -> one.apply(document));
		pause(300);
		editor.selectAndReveal(end, 0);
	}

	/** There and back, for other texts may name it too. */
	private void rename(ITextEditor editor, IDocument document) {
		int declared = document.get().indexOf("手順 ") + 3;
		String name = document.get().substring(declared).split("[\\s\"{]")[0];
		for (String wanted : List.of(name + "改", name)) {
			editor.selectAndReveal(declared, 0);
			Renaming.edit(editor, wanted).ifPresent(WorkspaceEdits::apply);
			pause(800);
		}
	}

	private void look() {
		List<View> views = List.of(new View.Official(), new View.Systems(), new View.Entrustments());
		figure.show(views.get(round % views.size()));
		pause(1000);
		figure.turn(1);
		figure.zoom(true);
		pause(300);
		figure.fit();
		if (round % 3 == 0) {
			show(FormView.ID);
			pause(2000);
			show(FigureView.ID);
		}
		pause(500);
	}

	private static void show(String view) {
		try {
			Window.page().showView(view);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private void undoAll(ITextEditor editor, IDocument document, String before) {
		for (int i = 0; i < MOST_UNDOS && !document.get().equals(before); i++) {
			editor.getAction(ITextEditorActionConstants.UNDO).run();
			pause(20);
		}
		if (!document.get().equals(before)) {
			throw new AssertionError("undo does not lead back");
		}
	}

	/** One key, and the windows until the next. */
	private void key(IDocument document, int at, int length, String words) throws BadLocationException {
		long start = System.nanoTime();
		document.replace(at, length, words);
		long longest = Timing.since(start);
		long next = System.currentTimeMillis() + keyEveryMilliseconds;
		while (System.currentTimeMillis() < next) {
			longest = Math.max(longest, Timing.dispatched());
		}
		holds.add(longest);
	}

	private static void pause(long milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		while (System.currentTimeMillis() < end) {
			Timing.dispatched();
		}
	}
}
