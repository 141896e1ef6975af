package org.nagare.yoshiki.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.nagare.dsl.ide.fixes.FindingData;
import org.nagare.dsl.messages.MessageLanguage;

/** What was probably meant, put in the place of what is written: a path, a question, a choice, a list, an edition. */
@Singleton
public class EditionFixes implements ICodeActionService2 {

	@Inject
	private MessageLanguage language;

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		List<Diagnostic> findings = options.getCodeActionParams().getContext().getDiagnostics();
		List<String> kinds = options.getCodeActionParams().getContext().getOnly();
		if (findings == null || kinds != null && !kinds.isEmpty() && kinds.stream().noneMatch(CodeActionKind.QuickFix::startsWith)) {
			return List.of();
		}
		List<Either<Command, CodeAction>> actions = new ArrayList<>();
		for (Diagnostic finding : findings) {
			// some clients keep a finding apart from its place; of such a one nothing can be said
			if (finding.getRange() != null) {
				FindingData.of(finding).forEach(word -> actions.add(Either.forRight(action(finding, word, options.getURI()))));
			}
		}
		return actions;
	}

	private CodeAction action(Diagnostic finding, String word, String text) {
		CodeAction action = new CodeAction(String.format(language == MessageLanguage.JAPANESE ? "«%s» に直す" : "Replace with «%s»", word));
		action.setKind(CodeActionKind.QuickFix);
		action.setDiagnostics(List.of(finding));
		action.setEdit(new WorkspaceEdit(Map.of(text, List.of(new TextEdit(finding.getRange(), word)))));
		return action;
	}
}
