package org.nagare.dsl.serializer;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.nagare.dsl.formatting2.Mark;

/** Which rule of the grammar an element of the model is written by. */
@Singleton
class RuleSearch {

	@Inject
	private IGrammarAccess grammar;

	private final Map<ParserRule, List<AbstractElement>> elements = new ConcurrentHashMap<>();
	private final Map<ParserRule, Slots> slots = new ConcurrentHashMap<>();

	/** The rule by which the element is written where it is contained, or on its own. */
	ParserRule ruleOf(EObject element) throws Unwritable {
		EObject container = element.eContainer();
		if (container == null) {
			for (AbstractRule rule : grammar.getGrammar().getRules()) {
				if (rule instanceof ParserRule parserRule && !GrammarUtil.isDatatypeRule(parserRule) && !parserRule.isFragment()
						&& rule.getType().getClassifier() == element.eClass() && dispatchCalls(parserRule).isEmpty()) {
					return parserRule;
				}
			}
			throw notHere(element, element);
		}
		for (Assignment assignment : assignments(ruleOf(container), element.eContainingFeature())) {
			Optional<ParserRule> rule = concrete((ParserRule) ((RuleCall) assignment.getTerminal()).getRule(), element);
			if (rule.isPresent()) {
				return rule.get();
			}
		}
		throw notHere(element, container);
	}

	static Unwritable notHere(EObject element, EObject container) {
		return new Unwritable(ModelWords.of(element) + "は" + ModelWords.of(container) + "の中に書けません。別の場所に置いてください。",
				element.eClass().getName() + " cannot be written inside " + container.eClass().getName() + ". Put it elsewhere.");
	}

	/** The rule itself, or the one among its alternatives that is made for the element. */
	Optional<ParserRule> concrete(ParserRule rule, EObject element) {
		List<RuleCall> calls = dispatchCalls(rule);
		if (calls.isEmpty()) {
			return rule.getType().getClassifier() == element.eClass() ? Optional.of(rule) : Optional.empty();
		}
		for (RuleCall call : calls) {
			Optional<ParserRule> found = concrete((ParserRule) call.getRule(), element);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** The calls of a rule that does nothing but choose between others. */
	private static List<RuleCall> dispatchCalls(ParserRule rule) {
		List<AbstractElement> alternatives = rule.getAlternatives() instanceof Alternatives choice ? choice.getElements() : List.of(rule.getAlternatives());
		List<RuleCall> calls = new ArrayList<>();
		for (AbstractElement alternative : alternatives) {
			if (!(alternative instanceof RuleCall call && call.getRule() instanceof ParserRule called && !called.isFragment() && !GrammarUtil.isDatatypeRule(called))) {
				return List.of();
			}
			calls.add(call);
		}
		return calls;
	}

	/** The assignments of a feature in a rule and in the fragments that it calls, in the order of the grammar. */
	List<Assignment> assignments(ParserRule rule, EStructuralFeature feature) {
		return elements(rule).stream().filter(Assignment.class::isInstance).map(Assignment.class::cast)
				.filter(assignment -> assignment.getFeature().equals(feature.getName())).toList();
	}

	/** All elements of a rule in the order of the grammar, those of fragments in the place of their first call. */
	List<AbstractElement> elements(ParserRule rule) {
		return elements.computeIfAbsent(rule, key -> {
			Set<AbstractElement> found = new LinkedHashSet<>();
			collect(key, found);
			return List.copyOf(found);
		});
	}

	private static void collect(ParserRule rule, Set<AbstractElement> elements) {
		for (AbstractElement element : EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class)) {
			if (elements.add(element)) {
				if (element instanceof RuleCall call && isFragment(call.getRule())) {
					collect((ParserRule) call.getRule(), elements);
				}
			}
		}
	}

	/** The parts of the rule that come and go as wholes. */
	Slots slots(ParserRule rule) {
		return slots.computeIfAbsent(rule, key -> new Slots(elements(key)));
	}

	static boolean isFragment(AbstractRule rule) {
		return rule instanceof ParserRule parserRule && parserRule.isFragment();
	}

	static boolean isMark(AbstractElement element, Mark mark) {
		return element instanceof RuleCall call && call.getRule().getName().equals(mark.name());
	}

	/** Whether elements written by the rule have a block in braces. */
	boolean hasBlock(ParserRule rule) {
		return elements(rule).stream().anyMatch(element -> isMark(element, Mark.LEFT_BRACE));
	}
}
