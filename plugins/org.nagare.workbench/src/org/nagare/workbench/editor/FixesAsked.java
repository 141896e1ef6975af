package org.nagare.workbench.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorSite;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.Answers;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;
import org.nagare.workbench.language.Places;

/**
 * The remedies for a line, asked for beside the thread of the windows. The platform wants them at once: what is not there within a moment is told to
 * be on its way, and shown when it is there to a person who still waits at the line.
 */
final class FixesAsked {

	private static final String KEY = FixesAsked.class.getName();
	/** What is known for longer may not fit the other texts any more. */
	private static final int FRESH_IN_MILLISECONDS = 2000;

	private final ISourceViewer viewer;
	private final int line;
	private final long state;
	private final List<Diagnostic> here;
	private final CompletableFuture<List<CodeAction>> answer;
	private boolean isWaitedFor;

	private FixesAsked(ISourceViewer viewer, OpenText text, int line, List<Diagnostic> here) {
		this.viewer = viewer;
		this.line = line;
		this.state = state(text.document());
		this.here = here;
		List<CompletableFuture<List<CodeAction>>> each = here.stream().map(finding -> ask(text, finding)).toList();
		this.answer = CompletableFuture.allOf(each.toArray(CompletableFuture[]::new)).thenApply(all -> each.stream().flatMap(one -> one.join().stream()).toList());
	}

	private static CompletableFuture<List<CodeAction>> ask(OpenText text, Diagnostic finding) {
		CodeActionParams question = new CodeActionParams(text.identifier(), finding.getRange(), new CodeActionContext(List.of(finding)));
		return Answers.to(() -> LanguageConnection.get().texts().codeAction(question)).thenApply(actions -> actions.stream().filter(Either::isRight).map(Either::getRight).toList()).exceptionally(failure -> {
			NagareWorkbench.log("language", failure);
			return List.of();
		});
	}

	/** What mends the findings of a line; empty where that is not known yet. On the thread of the windows. */
	static Optional<List<CodeAction>> at(ISourceViewer viewer, OpenText text, int offset, List<Diagnostic> here) {
		StyledText widget = viewer.getTextWidget();
		FixesAsked asked = (FixesAsked) widget.getData(KEY);
		if (asked == null || asked.state != state(text.document()) || !asked.here.equals(here)) {
			asked = new FixesAsked(viewer, text, Places.position(text.document(), offset).getLine(), here);
			widget.setData(KEY, asked);
		}
		Optional<List<CodeAction>> fixes = Answers.soon(asked.answer);
		if (fixes.isPresent()) {
			widget.setData(KEY, null);
		} else {
			asked.wait(widget);
		}
		return fixes;
	}

	private static long state(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	private void wait(StyledText widget) {
		if (!isWaitedFor) {
			isWaitedFor = true;
			say(Words.FIXES_ASKED.text());
			answer.thenRun(() -> {
				if (!widget.isDisposed()) {
					widget.getDisplay().asyncExec(() -> show(widget));
				}
			});
		}
	}

	private void show(StyledText widget) {
		if (widget.isDisposed() || widget.getData(KEY) != this) {
			return;
		}
		widget.getDisplay().timerExec(FRESH_IN_MILLISECONDS, () -> forget(widget));
		say("");
		IDocument document = viewer.getDocument();
		boolean isStillThere = document != null && state(document) == state && Places.position(document, viewer.getSelectedRange().x).getLine() == line;
		if (isStillThere && widget.isFocusControl()) {
			((ITextOperationTarget) viewer).doOperation(ISourceViewer.QUICK_ASSIST);
		}
	}

	private void forget(StyledText widget) {
		if (!widget.isDisposed() && widget.getData(KEY) == this) {
			widget.setData(KEY, null);
		}
	}

	/** In the line of messages of the editor that is asked. */
	private void say(String words) {
		Editors.active().filter(editor -> Editors.viewer(editor).filter(viewer::equals).isPresent())
				.ifPresent(editor -> ((IEditorSite) editor.getSite()).getActionBars().getStatusLineManager().setMessage(words));
	}
}
