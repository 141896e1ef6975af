package org.nagare.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.ChangePreview;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/** Gives the thing at the caret another name, everywhere. */
public final class RenameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Editors.active().ifPresent(editor -> Editors.wordAt(Editors.document(editor), Editors.caret(editor)).ifPresent(word -> {
			Shell shell = HandlerUtil.getActiveShell(event);
			Ask.name(shell, Words.RENAME_TITLE.text(), Words.RENAME_QUESTION.text(), word, name -> "").filter(name -> !name.equals(word))
					.ifPresent(name -> rename(shell, editor, name));
		}));
		return null;
	}

	private static void rename(Shell shell, ITextEditor editor, String name) {
		List<String> refusals = new ArrayList<>();
		Optional<WorkspaceEdit> edit = edit(editor, name, refusals::add, () -> refusals.add(Words.RENAME_LATE.text()));
		List<String> unsaved = edit.map(WorkspaceEdits::unsaved).orElse(List.of());
		if (edit.isEmpty()) {
			refusals.add(Words.RENAME_REFUSED.text());
		} else if (!unsaved.isEmpty()) {
			refusals.add(Words.SAVE_FIRST.text().formatted(String.join("、", unsaved)));
		} else if (ChangePreview.isWanted(shell, Words.RENAME_TITLE.text(), Words.RENAME_DEED.text(), WorkspaceEdits.preview(edit.get())) && !WorkspaceEdits.apply(edit.get())) {
			refusals.add(Words.CHANGE_REFUSED.text());
		}
		refusals.stream().findFirst().ifPresent(refusal -> Ask.tell(shell, Words.RENAME_TITLE.text(), refusal));
	}

	/** What would change if that which stands at the caret got a name; none where nothing does or the name is refused. */
	public static Optional<WorkspaceEdit> edit(ITextEditor editor, String name) {
		return edit(editor, name, refusal -> { }, () -> { });
	}

	private static Optional<WorkspaceEdit> edit(ITextEditor editor, String name, Consumer<String> refused, Runnable late) {
		LanguageConnection language = LanguageConnection.get();
		IDocument document = Editors.document(editor);
		return language.textOf(document).map(text -> new RenameParams(text.identifier(), Places.position(document, Editors.caret(editor)), name))
				.flatMap(question -> LanguageConnection.await(() -> language.texts().rename(question), refused, late));
	}
}
