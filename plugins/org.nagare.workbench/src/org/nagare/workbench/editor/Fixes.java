package org.nagare.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.nagare.workbench.language.Findings;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;
import org.nagare.workbench.language.Places;

/** The remedies for what is wrong at the caret. */
public final class Fixes implements IQuickAssistProcessor {

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		LanguageConnection language = LanguageConnection.get();
		IDocument document = context.getSourceViewer().getDocument();
		return language.textOf(document).map(text -> proposals(language, text, context.getOffset())).orElseGet(List::of).toArray(ICompletionProposal[]::new);
	}

	private static List<ICompletionProposal> proposals(LanguageConnection language, OpenText text, int offset) {
		int line = Places.position(text.document(), offset).getLine();
		List<Diagnostic> here = Findings.of(text.address()).stream().filter(finding -> covers(finding.getRange(), line)).toList();
		List<ICompletionProposal> fixes = new ArrayList<>();
		for (Diagnostic finding : here) {
			CodeActionParams question = new CodeActionParams(text.identifier(), finding.getRange(), new CodeActionContext(List.of(finding)));
			LanguageConnection.await(language.texts().codeAction(question)).ifPresent(
					actions -> actions.stream().filter(Either::isRight).map(Either::getRight).filter(action -> action.getEdit() != null).map(FixProposal::new).forEach(fixes::add));
		}
		return fixes;
	}

	private static boolean covers(Range range, int line) {
		return range.getStart().getLine() <= line && line <= range.getEnd().getLine();
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return true;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	private record FixProposal(CodeAction action) implements ICompletionProposal {

		@Override
		public void apply(IDocument document) {
			WorkspaceEdits.apply(action.getEdit());
		}

		@Override
		public Point getSelection(IDocument document) {
			return null;
		}

		@Override
		public String getAdditionalProposalInfo() {
			return WorkspaceEdits.describe(action.getEdit());
		}

		@Override
		public String getDisplayString() {
			return action.getTitle();
		}

		@Override
		public Image getImage() {
			return null;
		}

		@Override
		public IContextInformation getContextInformation() {
			return null;
		}
	}
}
