package org.nagare.workbench.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.output.RulePage;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.ChangePreview;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;

/** The remedies for what is wrong at the caret. */
public final class Fixes implements IQuickAssistProcessor {

	private static final Catalogue CATALOGUE = Catalogue.shipped();

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		LanguageConnection language = LanguageConnection.get();
		IDocument document = context.getSourceViewer().getDocument();
		return language.textOf(document).map(text -> proposals(language, text, context.getOffset())).orElseGet(List::of).toArray(ICompletionProposal[]::new);
	}

	private static List<ICompletionProposal> proposals(LanguageConnection language, OpenText text, int offset) {
		List<Diagnostic> here = FoundHere.inLine(text, offset);
		// what is offered for a line is offered for each finding in it: a person wants it once
		Set<FixProposal> fixes = new LinkedHashSet<>();
		for (Diagnostic finding : here) {
			CodeActionParams question = new CodeActionParams(text.identifier(), finding.getRange(), new CodeActionContext(List.of(finding)));
			LanguageConnection.await(() -> language.texts().codeAction(question)).ifPresent(
					actions -> actions.stream().filter(Either::isRight).map(Either::getRight).filter(action -> action.getEdit() != null).map(action -> new FixProposal(action.getTitle(), action.getEdit())).forEach(fixes::add));
		}
		Stream<ICompletionProposal> pages = here.stream().map(FoundHere::code).distinct().flatMap(code -> CATALOGUE.entry(code).stream()).map(PageProposal::new);
		return Stream.concat(fixes.stream(), pages).toList();
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

	/** The page of the rule: what can be done besides, and why the rule is there. */
	private record PageProposal(RuleEntry rule) implements ICompletionProposal {

		@Override
		public void apply(IDocument document) {
			Editors.explain(rule.code());
		}

		@Override
		public Point getSelection(IDocument document) {
			return null;
		}

		@Override
		public String getAdditionalProposalInfo() {
			return PlainWords.lines(RulePage.write(rule, NagareWorkbench.messageLanguage()));
		}

		@Override
		public String getDisplayString() {
			return Words.PAGE_OF_RULE.text().formatted(rule.title().in(NagareWorkbench.messageLanguage()));
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

	private record FixProposal(String title, WorkspaceEdit edit) implements ICompletionProposal {

		@Override
		public void apply(IDocument document) {
			Shell shell = Display.getCurrent().getActiveShell();
			if (ChangePreview.isWanted(shell, Words.FIX_TITLE.text(), title, WorkspaceEdits.preview(edit)) && !WorkspaceEdits.apply(edit)) {
				Ask.tell(shell, Words.FIX_TITLE.text(), Words.CHANGE_REFUSED.text());
			}
		}

		@Override
		public Point getSelection(IDocument document) {
			return null;
		}

		@Override
		public String getAdditionalProposalInfo() {
			return PlainWords.lines(WorkspaceEdits.describe(edit));
		}

		@Override
		public String getDisplayString() {
			return title;
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
