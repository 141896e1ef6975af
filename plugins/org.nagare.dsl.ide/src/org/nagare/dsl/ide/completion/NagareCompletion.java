package org.nagare.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.nagare.dsl.ide.wording.Portrait;
import org.nagare.dsl.ide.wording.ThingKind;
import org.nagare.dsl.renaming.TextLeaves;
import org.nagare.model.ModelPackage;
import org.nagare.model.OrganizationUnit;

/** Completion of a text: within a text only after a brace, within a comment never, else what the grammar allows. */
@Singleton
public class NagareCompletion extends DocumentedCompletion {

	private static final int IN_TEXT = 500;

	@Inject
	private NamesInScope names;

	@Inject
	private Portrait portrait;

	@Override
	protected void createProposals(String document, TextRegion selection, int offset, XtextResource text, IIdeContentProposalAcceptor acceptor) {
		if (text.getParseResult() == null || offset > document.length()) {
			return;
		}
		ILeafNode leaf = offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(text.getParseResult().getRootNode(), offset - 1);
		String terminal = leaf == null ? "" : TextLeaves.terminal(leaf);
		boolean inside = leaf != null && (offset < leaf.getEndOffset() || "LINE_COMMENT".equals(terminal) && !leaf.getText().endsWith("\n"));
		if (leaf != null && inside && TextLeaves.isText(leaf)) {
			inText(document, offset, NodeModelUtils.findActualSemanticObjectFor(leaf), acceptor);
		} else if (isOpenText(document, offset)) {
			inText(document, offset, text.getContents().isEmpty() ? null : text.getContents().get(0), acceptor);
		} else if (!inside || !terminal.endsWith("_COMMENT")) {
			super.createProposals(document, selection, offset, text, acceptor);
		}
	}

	/** A text on one line whose end is not written yet. */
	private static boolean isOpenText(String document, int offset) {
		int start = document.lastIndexOf('\n', offset - 1) + 1;
		String line = document.substring(start, offset);
		return !line.contains("\"\"\"") && line.chars().filter(c -> c == '"').count() % 2 == 1;
	}

	private void inText(String document, int offset, EObject context, IIdeContentProposalAcceptor acceptor) {
		int brace = document.lastIndexOf('{', offset - 1);
		String typed = brace < 0 ? "}" : document.substring(brace + 1, offset);
		boolean doubled = brace > 0 && document.charAt(brace - 1) == '{';
		if (context == null || doubled || typed.indexOf('}') >= 0 || typed.indexOf('\n') >= 0 || typed.indexOf('"') >= 0) {
			return;
		}
		String end = offset < document.length() && document.charAt(offset) == '}' ? "" : "}";
		for (NamesInScope.Candidate candidate : names.of(context, ModelPackage.Literals.PATH_NAME__THING)) {
			inText(candidate.name(), end, candidate, typed, acceptor);
			if (candidate.thing() instanceof OrganizationUnit unit && unit.getHeadPostTitle() != null) {
				inText(candidate.name() + ".所属長", end, candidate, typed, acceptor);
			}
		}
	}

	private void inText(String name, String end, NamesInScope.Candidate candidate, String typed, IIdeContentProposalAcceptor acceptor) {
		if (name.startsWith(typed)) {
			ContentAssistEntry entry = new ContentAssistEntry();
			entry.setProposal(name + end);
			entry.setLabel(name);
			entry.setPrefix(typed);
			entry.setDescription(portrait.display(candidate.thing()) + "（" + portrait.kind(candidate.thing()) + "）");
			ThingKind kind = ThingKind.of(candidate.thing().eClass());
			entry.setSource(new Proposal(kind == null ? CompletionItemKind.Reference : kind.completion(), name, portrait.markdown(candidate.thing()), false));
			acceptor.accept(entry, IN_TEXT - candidate.nearness().ordinal());
		}
	}
}
