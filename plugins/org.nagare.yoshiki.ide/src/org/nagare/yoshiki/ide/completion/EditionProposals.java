package org.nagare.yoshiki.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IProposalConflictHelper;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.nagare.dsl.ide.completion.Proposal;
import org.nagare.dsl.ide.wording.ClientAbilities;
import org.nagare.dsl.ide.wording.KeywordHelp;
import org.nagare.dsl.ide.wording.NameRules;
import org.nagare.dsl.ide.wording.Portrayal;
import org.nagare.dsl.ide.wording.Readings;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.YoshikiPackage.Literals;

/** Keywords, lists and editions where the grammar wants them; paths, questions and choices by what stands before. */
@Singleton
public class EditionProposals extends IdeContentProposalProvider {

	private static final Set<String> PUNCTUATION = Set.of("{", "}", "(", ")", ".", ",");
	private static final int KEYWORD = 300;
	private static final int NAME = 510;

	@Inject
	private IProposalConflictHelper conflicts;

	@Inject
	private KeywordHelp help;

	@Inject
	private Readings readings;

	@Inject
	private IScopeProvider scopes;

	@Inject
	private Portrayal portrait;

	@Inject
	private ClientAbilities client;

	@Inject
	private PathProposals paths;

	@Override
	public void createProposals(Collection<ContentAssistContext> contexts, IIdeContentProposalAcceptor acceptor) {
		contexts.stream().findFirst().ifPresent(context -> paths.propose(context, acceptor));
		Set<AbstractElement> seen = new LinkedHashSet<>();
		for (ContentAssistContext context : contexts) {
			for (AbstractElement element : context.getFirstSetGrammarElements()) {
				if (!acceptor.canAcceptMoreProposals() || !seen.add(element)) {
					continue;
				}
				switch (element) {
					case Keyword keyword when !NameRules.isName(keyword) && !PUNCTUATION.contains(keyword.getValue()) -> keyword(keyword, context, acceptor);
					case Assignment assignment when assignment.getTerminal() instanceof CrossReference -> references(assignment, context, acceptor);
					default -> {
						// what is named here has no list of candidates
					}
				}
			}
		}
	}

	private void keyword(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		String word = keyword.getValue();
		boolean fits = word.startsWith(context.getPrefix()) && !conflicts.existsConflict(word, context);
		Optional<String> typed = fits ? Optional.of(word) : readings.spelling(word, context.getPrefix()).filter(spelling -> !conflicts.existsConflict(word, context));
		if (typed.isEmpty()) {
			return;
		}
		Optional<KeywordHelp.Help> known = help.of(keyword);
		boolean snippet = client.snippets() && known.map(entry -> entry.snippet().startsWith(word) && entry.snippet().contains("${")).orElse(false);
		ContentAssistEntry entry = new ContentAssistEntry();
		entry.setProposal(snippet ? known.get().snippet() : word);
		entry.setLabel(word);
		entry.setPrefix(context.getPrefix());
		entry.setDescription(known.map(help::text).orElse(null));
		entry.setSource(new Proposal(CompletionItemKind.Keyword, typed.get(), known.map(help::markdown).orElse(null), snippet));
		acceptor.accept(entry, KEYWORD);
	}

	private void references(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		EReference reference = switch (assignment.getFeature()) {
			case "base" -> Literals.EDITION__BASE;
			case "counterpart" -> Literals.EDITION__COUNTERPART;
			case "labels" -> Literals.DESCRIBED__LABELS;
			default -> Literals.DESCRIBED__LIST;
		};
		EObject model = context.getCurrentModel();
		boolean asksForEdition = reference.getEReferenceType() == Literals.EDITION;
		if (asksForEdition ? !(model instanceof Edition) : !(model instanceof Described)) {
			return;
		}
		Set<String> offered = new LinkedHashSet<>();
		for (IEObjectDescription candidate : scopes.getScope(model, reference).getAllElements()) {
			String name = candidate.getName().getLastSegment();
			EObject thing = candidate.getEObjectOrProxy();
			if (name.startsWith(context.getPrefix()) && thing != model && offered.add(name)) {
				ContentAssistEntry entry = new ContentAssistEntry();
				entry.setProposal(name);
				entry.setLabel(name);
				entry.setPrefix(context.getPrefix());
				boolean loaded = !thing.eIsProxy();
				entry.setDescription(loaded && thing instanceof Edition edition ? edition.getTitle() : null);
				CompletionItemKind kind = thing instanceof ChoiceList ? CompletionItemKind.Enum : CompletionItemKind.Class;
				entry.setSource(new Proposal(kind, name, loaded ? portrait.markdown(thing) : null, false));
				acceptor.accept(entry, NAME);
			}
		}
	}
}
