package org.nagare.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.text.Normalizer;
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
 * Proposes names for steps that have none, so that a later revision knows them again. A proposal follows from the sentence of the step and from
 * the names in its 業務, and from nothing else; once written it is a name like any other and is never proposed again.
 */
@Singleton
public final class StepNaming {

	/** A name for a step that has none. */
	public record Proposal(Step step, String name) {
	}

	@Inject
	private IParser parser;

	/** Proposals for all unnamed steps of a file, in the order of the text. */
	public static List<Proposal> proposals(ProjectFile file) {
		List<Proposal> proposals = new ArrayList<>();
		for (var statement : file.getStatements()) {
			if (statement instanceof SubAffair subAffair) {
				proposals.addAll(proposals(subAffair));
			}
		}
		return List.copyOf(proposals);
	}

	private static List<Proposal> proposals(SubAffair subAffair) {
		Set<String> taken = new HashSet<>();
		subAffair.getSteps().stream().map(Step::getName).filter(name -> name != null).map(StepNaming::folded).forEach(taken::add);
		List<Proposal> proposals = new ArrayList<>();
		for (Step step : subAffair.getSteps()) {
			if (step.getName() == null) {
				String name = name(step, taken);
				taken.add(folded(name));
				proposals.add(new Proposal(step, name));
			}
		}
		return proposals;
	}

	private static String name(Step step, Set<String> taken) {
		List<String> candidates = StepSentence.names(step.getText() == null ? "" : step.getText());
		for (String candidate : candidates) {
			if (!taken.contains(folded(candidate))) {
				return candidate;
			}
		}
		String stem = candidates.isEmpty() ? "手順" : candidates.get(0);
		int number = candidates.isEmpty() ? 1 : 2;
		while (taken.contains(folded(stem + number))) {
			number++;
		}
		return stem + number;
	}

	private static String folded(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC);
	}

	/** The text with names for its unnamed steps; nothing else of it changes. */
	public FormattedText apply(XtextResource resource) {
		return apply(resource.getParseResult());
	}

	/** The same for a text that belongs to no resource. */
	public FormattedText apply(String text) {
		return apply(parser.parse(new StringReader(text)));
	}

	private static FormattedText apply(IParseResult parsed) {
		String text = parsed.getRootNode().getText();
		return NagareTextFormatter.syntaxError(parsed).map(refusal -> FormattedText.refused(text, refusal)).orElseGet(() -> {
			EObject root = parsed.getRootASTElement();
			List<TextEdit> edits = root instanceof ProjectFile file ? proposals(file).stream().map(StepNaming::edit).toList() : List.of();
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
