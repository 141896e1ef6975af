package org.nagare.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IProposalConflictHelper;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.nagare.dsl.form.FormItem;
import org.nagare.dsl.ide.wording.ClientAbilities;
import org.nagare.dsl.ide.wording.KeywordHelp;
import org.nagare.dsl.ide.wording.NameRules;
import org.nagare.dsl.ide.wording.Portrait;
import org.nagare.dsl.ide.wording.Readings;
import org.nagare.dsl.ide.wording.ThingKind;
import org.nagare.dsl.scoping.AddressedKinds;
import org.nagare.model.Entrustment;
import org.nagare.model.Keyed;
import org.nagare.model.LawTable;
import org.nagare.model.LegalProvision;
import org.nagare.model.ModelPackage;
import org.nagare.model.Node;
import org.nagare.model.PathSegment;
import org.nagare.model.SpiFile;

/** Keywords, names and words for the places that the parser found; a keyword that could only be somebody's name is not offered. */
@Singleton
public class NagareProposals extends IdeContentProposalProvider {

	private static final int KEYWORD = 300;
	private static final int WORD = 505;
	private static final int ITEM = 508;
	private static final int DERIVED_ITEM = 506;
	private static final int OWN = 530;
	private static final int SHARED = 520;
	private static final int FOREIGN = 490;

	@Inject
	private IProposalConflictHelper conflicts;

	@Inject
	private KeywordHelp help;

	@Inject
	private Readings readings;

	@Inject
	private NamesInScope names;

	@Inject
	private Portrait portrait;

	@Inject
	private ClientAbilities client;

	@Inject
	private EntryPlaces places;

	@Inject
	private OpenWords openWords;

	@Override
	public void createProposals(Collection<ContentAssistContext> contexts, IIdeContentProposalAcceptor acceptor) {
		for (ContentAssistContext context : contexts) {
			for (AbstractElement element : context.getFirstSetGrammarElements()) {
				if (!acceptor.canAcceptMoreProposals()) {
					return;
				}
				switch (element) {
					case Keyword keyword when !NameRules.isName(keyword) -> keyword(keyword, context, acceptor);
					case Assignment assignment when assignment.getTerminal() instanceof CrossReference -> references(assignment, context, acceptor);
					case Assignment assignment when assignment.getTerminal() instanceof RuleCall -> words(assignment, context, acceptor);
					default -> {
						// punctuation, and elements that only lead to others
					}
				}
			}
		}
	}

	private void keyword(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		String word = keyword.getValue();
		Optional<String> typed = fits(word, context) ? Optional.of(word) : readings.spelling(word, context.getPrefix()).filter(spelling -> !conflicts.existsConflict(word, context));
		if (typed.isEmpty()) {
			return;
		}
		Optional<KeywordHelp.Help> known = help.of(keyword);
		boolean snippet = client.snippets() && known.map(entry -> entry.snippet().contains("${")).orElse(false);
		String inserted = snippet ? known.get().snippet() : word;
		ContentAssistEntry entry = entry(inserted, word, context);
		entry.setDescription(known.map(help::text).orElse(null));
		entry.setSource(new Proposal(CompletionItemKind.Keyword, typed.get(), known.map(help::markdown).orElse(null), snippet));
		acceptor.accept(entry, KEYWORD);
	}

	private void references(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		EObject model = context.getCurrentModel();
		if (model == null || !(feature(assignment, model) instanceof EReference reference)) {
			return;
		}
		references(model, reference, context, acceptor);
	}

	private void references(EObject model, EReference reference, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		Optional<Keyed> before = reference == ModelPackage.Literals.PATH_NAME__THING ? KeyBefore.of(context) : Optional.empty();
		List<NamesInScope.Candidate> candidates = before.orElse(null) instanceof LawTable table ? names.of(table, ModelPackage.Literals.LAW_TABLE_ROWS__ROWS)
				: names.of(model, reference);
		for (NamesInScope.Candidate candidate : candidates) {
			boolean byName = fits(candidate.name(), context);
			boolean byDisplay = !byName && !context.getPrefix().isEmpty() && portrait.display(candidate.thing()).startsWith(context.getPrefix());
			if ((byName || byDisplay) && !isItself(candidate.thing(), reference, model) && fitsKey(candidate.thing(), reference, model, before)) {
				ContentAssistEntry entry = entry(candidate.name(), candidate.name(), context);
				entry.setDescription(portrait.display(candidate.thing()) + "（" + portrait.kind(candidate.thing()) + "）");
				ThingKind kind = ThingKind.of(candidate.thing().eClass());
				entry.setSource(new Proposal(kind == null ? CompletionItemKind.Reference : kind.completion(),
						byName ? candidate.name() : portrait.display(candidate.thing()), portrait.markdown(candidate.thing()), false));
				acceptor.accept(entry, switch (candidate.nearness()) {
					case OWN -> OWN;
					case SHARED -> SHARED;
					case FOREIGN -> FOREIGN;
				});
			}
		}
	}

	/** A document is not made of itself, a system not connected with itself; only a path may name what it stands in. */
	private static boolean isItself(EObject thing, EReference reference, EObject model) {
		return reference != ModelPackage.Literals.PATH_NAME__THING && (thing == model || thing == model.eContainer() && reference == ModelPackage.Literals.PAYLOAD__SOURCE);
	}

	/** In the brackets of a path only the things that its segment repeats for; behind a table of law its rows, behind another recipient a basis. */
	private static boolean fitsKey(EObject thing, EReference reference, EObject model, Optional<Keyed> before) {
		if (before.isPresent()) {
			return before.get() instanceof LawTable || thing instanceof LegalProvision;
		}
		if (reference != ModelPackage.Literals.PATH_NAME__THING || !(model instanceof PathSegment segment) || segment.getWord() == null) {
			return true;
		}
		List<EClass> kinds = AddressedKinds.of(segment.getWord());
		return kinds.isEmpty() ? thing instanceof Node || thing instanceof SpiFile || thing instanceof Entrustment || thing instanceof LegalProvision
				: kinds.stream().anyMatch(kind -> kind.isInstance(thing));
	}

	private void words(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		EStructuralFeature feature = context.getCurrentModel() == null ? null : feature(assignment, context.getCurrentModel());
		if (feature == ModelPackage.Literals.PATH_SEGMENT__WORD) {
			items(context, acceptor);
			if (places.isOfThings(context)) {
				references(context.getCurrentModel(), ModelPackage.Literals.PATH_NAME__THING, context, acceptor);
			}
		} else if (feature == ModelPackage.Literals.CHOICE__WORD || feature == ModelPackage.Literals.ENTRY_VALUE__CHOICES) {
			choices(context, acceptor);
		} else if (feature != null) {
			openWords.of(feature, context.getCurrentModel(), context.getPrefix()).forEach(word -> acceptor.accept(word, WORD));
		}
		boolean head = feature != ModelPackage.Literals.PATH_SEGMENT__WORD || "HeadSegment".equals(GrammarUtil.containingRule(assignment).getName());
		if (feature == null || !head) {
			return;
		}
		for (String word : WordExamples.of(feature, context.getCurrentModel())) {
			if (fits(word, context)) {
				boolean takesText = word.equals("その他") && feature instanceof EReference;
				String inserted = takesText ? "その他(\"" + (client.snippets() ? "${1}" : "") + "\")" : word;
				ContentAssistEntry entry = entry(inserted, word, context);
				entry.setSource(new Proposal(feature instanceof EReference ? CompletionItemKind.EnumMember : CompletionItemKind.Value, word, null,
						takesText && client.snippets()));
				acceptor.accept(entry, WORD);
			}
		}
	}

	/** What is not written yet of each path that leads to an item, found by its words and by the label of the item. */
	private void items(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		for (EntryPlaces.Rest rest : places.behind(context)) {
			ItemProposal proposal = new ItemProposal(rest, client.snippets());
			if (proposal.isFoundBy(context.getPrefix()) && acceptor.canAcceptMoreProposals()) {
				ContentAssistEntry entry = entry(proposal.inserted(), proposal.path(), context);
				entry.setDescription(proposal.description());
				entry.setSource(proposal.proposal(context.getPrefix()));
				acceptor.accept(entry, proposal.derived() ? DERIVED_ITEM : ITEM);
			}
		}
	}

	private void choices(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		List<FormItem.Choice> choices = places.valued(context.getCurrentModel()).map(FormItem::choices).orElse(List.of());
		for (FormItem.Choice choice : choices) {
			if (choice.label().startsWith(context.getPrefix())) {
				String word = ItemProposal.written(choice.label());
				String inserted = choice.bracket() ? word + "(\"" + (client.snippets() ? "${1}" : "") + "\")" : word;
				ContentAssistEntry entry = entry(inserted, choice.label(), context);
				entry.setSource(new Proposal(CompletionItemKind.EnumMember, choice.label(), null, choice.bracket() && client.snippets()));
				acceptor.accept(entry, WORD);
			}
		}
	}

	/** The feature in the type that the rule makes; a fragment without a type works on the element at hand. */
	private static EStructuralFeature feature(Assignment assignment, EObject model) {
		AbstractRule rule = GrammarUtil.containingRule(assignment);
		boolean anyType = rule instanceof ParserRule parserRule && parserRule.isWildcard();
		EClass type = !anyType && rule.getType().getClassifier() instanceof EClass made ? made : model.eClass();
		return type.getEStructuralFeature(assignment.getFeature());
	}

	private boolean fits(String word, ContentAssistContext context) {
		return word.startsWith(context.getPrefix()) && !conflicts.existsConflict(word, context);
	}

	private static ContentAssistEntry entry(String inserted, String label, ContentAssistContext context) {
		ContentAssistEntry entry = new ContentAssistEntry();
		entry.setProposal(inserted);
		entry.setLabel(label);
		entry.setPrefix(context.getPrefix());
		return entry;
	}
}
