package org.nagare.workbench.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceEdit;
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

/** The remedies for what is wrong at the caret. The windows do not wait for them ({@link FixesAsked}). */
public final class Fixes implements IQuickAssistProcessor {

	private static final Catalogue CATALOGUE = Catalogue.shipped();

	/** {@code null} where they are not known yet. */
	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		ISourceViewer viewer = context.getSourceViewer();
		Optional<OpenText> text = LanguageConnection.get().textOf(viewer.getDocument());
		if (text.isEmpty()) {
			return new ICompletionProposal[0];
		}
		List<Diagnostic> here = FoundHere.inLine(text.get(), context.getOffset());
		return FixesAsked.at(viewer, text.get(), context.getOffset(), here).map(actions -> proposals(here, actions)).orElse(null);
	}

	private static ICompletionProposal[] proposals(List<Diagnostic> here, List<CodeAction> actions) {
		// what is offered for a line is offered for each finding in it: a person wants it once
		Set<FixProposal> fixes = new LinkedHashSet<>();
		actions.stream().filter(action -> action.getEdit() != null).map(action -> new FixProposal(action.getTitle(), action.getEdit())).forEach(fixes::add);
		Stream<ICompletionProposal> pages = here.stream().map(FoundHere::code).distinct().flatMap(code -> CATALOGUE.entry(code).stream()).map(PageProposal::new);
		return Stream.concat(fixes.stream(), pages).toArray(ICompletionProposal[]::new);
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
