package org.nagare.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.model.ProjectFile;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;

/**
 * Proposes names for steps that have none, so that a later revision knows them again. A proposal follows from the sentence of the step, from the
 * names that are taken in the project, and from the proposals before it in its 業務; once written it is a name like any other and is never proposed again.
 */
@Singleton
public final class StepNaming {

	/** A name for a step that has none. */
	public record Proposal(Step step, String name) {
	}

	@Inject
	private IParser parser;

	/** Proposals for all unnamed steps of a file, in the order of the text; none of them is one of the {@link TakenNames taken names}. */
	public static List<Proposal> proposals(ProjectFile file, Set<String> taken) {
		List<Proposal> proposals = new ArrayList<>();
		for (var statement : file.getStatements()) {
			if (statement instanceof SubAffair subAffair) {
				proposals.addAll(proposals(subAffair, taken));
			}
		}
		return List.copyOf(proposals);
	}

	private static List<Proposal> proposals(SubAffair subAffair, Set<String> takenInProject) {
		Set<String> taken = new HashSet<>(takenInProject);
		List<Proposal> proposals = new ArrayList<>();
		for (Step step : subAffair.getSteps()) {
			if (step.getName() == null) {
				String name = name(step, taken);
				taken.add(TakenNames.folded(name));
				proposals.add(new Proposal(step, name));
			}
		}
		return proposals;
	}

	private static String name(Step step, Set<String> taken) {
		List<String> candidates = StepSentence.names(step.getText() == null ? "" : step.getText());
		for (String candidate : candidates) {
			if (!taken.contains(TakenNames.folded(candidate))) {
				return candidate;
			}
		}
		String stem = candidates.isEmpty() ? "手順" : candidates.get(0);
		int number = candidates.isEmpty() ? 1 : 2;
		while (taken.contains(TakenNames.folded(stem + number))) {
			number++;
		}
		return stem + number;
	}

	/** The text with names for its unnamed steps, none of them one of the taken names of its project; nothing else of it changes. */
	public FormattedText apply(XtextResource resource, Set<String> taken) {
		return apply(resource.getParseResult(), taken);
	}

	/** The same for a text that is a project of its own. */
	public FormattedText apply(String text) {
		IParseResult parsed = parser.parse(new StringReader(text));
		return apply(parsed, parsed.getRootASTElement() instanceof ProjectFile file ? TakenNames.in(List.of(file)) : Set.of());
	}

	private static FormattedText apply(IParseResult parsed, Set<String> taken) {
		String text = parsed.getRootNode().getText();
		return NagareTextFormatter.syntaxError(parsed).map(refusal -> FormattedText.refused(text, refusal)).orElseGet(() -> {
			EObject root = parsed.getRootASTElement();
			List<TextEdit> edits = root instanceof ProjectFile file ? proposals(file, taken).stream().map(StepNaming::edit).toList() : List.of();
			return FormattedText.of(text, edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList());
		});
	}

	private static TextEdit edit(Proposal proposal) {
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(proposal.step()).getLeafNodes()) {
			if (!leaf.isHidden()) {
				// the first word of a step is its keyword
				return new TextEdit(leaf.getEndOffset(), 0, " " + proposal.name());
			}
		}
		throw new IllegalStateException("a parsed step has a keyword");
	}
}
