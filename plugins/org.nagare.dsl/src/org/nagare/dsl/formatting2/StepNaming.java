package org.nagare.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * names that are taken in the project, and from the proposals before it; once written it is a name like any other and is never proposed again.
 */
@Singleton
public final class StepNaming {

	/** A name for a step that has none. */
	public record Proposal(Step step, String name) {
	}

	@Inject
	private IParser parser;

	/**
	 * Proposals for all unnamed steps of a file, in the order of the text; none of them is one of the {@link TakenNames taken names}, and no two
	 * are alike: a step is called from other 業務 too.
	 */
	public static List<Proposal> proposals(ProjectFile file, Set<String> takenInProject) {
		Set<String> taken = new HashSet<>(takenInProject);
		List<Proposal> proposals = new ArrayList<>();
		for (var statement : file.getStatements()) {
			if (statement instanceof SubAffair subAffair) {
				for (Step step : subAffair.getSteps()) {
					if (step.getName() == null) {
						String name = name(step, taken);
						taken.add(TakenNames.folded(name));
						proposals.add(new Proposal(step, name));
					}
				}
			}
		}
		return List.copyOf(proposals);
	}

	/** Proposals for all texts of a project at once, so that no two of them are alike whichever text is formatted first. */
	public static Map<ProjectFile, List<Proposal>> proposals(Collection<ProjectFile> files) {
		Set<String> taken = new HashSet<>(TakenNames.in(files));
		Map<ProjectFile, List<Proposal>> all = new IdentityHashMap<>();
		for (ProjectFile file : files) {
			List<Proposal> proposals = hasUnnamed(file) ? proposals(file, taken) : List.of();
			proposals.forEach(proposal -> taken.add(TakenNames.folded(proposal.name())));
			all.put(file, proposals);
		}
		return all;
	}

	private static boolean hasUnnamed(ProjectFile file) {
		return file.getStatements().stream().anyMatch(one -> one instanceof SubAffair subAffair && subAffair.getSteps().stream().anyMatch(step -> step.getName() == null));
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

	/** The text with the names that were proposed for its steps; nothing else of it changes. */
	public FormattedText apply(XtextResource resource, List<Proposal> proposals) {
		return apply(resource.getParseResult(), proposals);
	}

	/** The same for a text that is a project of its own. */
	public FormattedText apply(String text) {
		IParseResult parsed = parser.parse(new StringReader(text));
		return apply(parsed, parsed.getRootASTElement() instanceof ProjectFile file ? proposals(file, TakenNames.in(List.of(file))) : List.of());
	}

	private static FormattedText apply(IParseResult parsed, List<Proposal> proposals) {
		String text = parsed.getRootNode().getText();
		return NagareTextFormatter.syntaxError(parsed).map(refusal -> FormattedText.refused(text, refusal))
				.orElseGet(() -> FormattedText.of(text, proposals.stream().map(StepNaming::edit).sorted(Comparator.comparingInt(TextEdit::offset)).toList()));
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
