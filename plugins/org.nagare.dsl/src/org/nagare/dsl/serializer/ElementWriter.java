package org.nagare.dsl.serializer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.nagare.dsl.formatting2.LayoutGrammar;
import org.nagare.dsl.formatting2.Mark;

/**
 * Writes one element of the model by walking through its rule: a keyword is written, an assignment takes the next value of its feature, an
 * optional or repeated part is written as long as it has a value left to take. So attributes stand in the order of the grammar.
 */
final class ElementWriter {

	private final RuleSearch rules;
	private final ValueText values;
	private final LayoutGrammar layout;
	private final EObject element;
	private final ParserRule rule;
	private final boolean withLines;
	private final AbstractElement outer;
	private final Map<EStructuralFeature, Integer> taken = new HashMap<>();
	private final List<WrittenToken> tokens;
	private final boolean hasBlock;
	private boolean inBlock;
	private EObject line;

	private ElementWriter(ElementWriter like, EObject element, ParserRule rule, boolean withLines, AbstractElement outer, EObject line) {
		this(like.rules, like.values, like.layout, element, rule, withLines, outer, line, like.tokens);
	}

	private ElementWriter(RuleSearch rules, ValueText values, LayoutGrammar layout, EObject element, ParserRule rule, boolean withLines, AbstractElement outer,
			EObject line, List<WrittenToken> tokens) {
		this.rules = rules;
		this.values = values;
		this.layout = layout;
		this.element = element;
		this.rule = rule;
		this.withLines = withLines;
		this.outer = outer;
		this.line = line;
		this.tokens = tokens;
		this.hasBlock = rules.hasBlock(rule);
	}

	/** The tokens of an element with all that it contains. */
	static List<WrittenToken> whole(EObject element, RuleSearch rules, ValueText values, LayoutGrammar layout) throws Unwritable {
		EObject line = element.eContainer() == null ? null : element;
		ElementWriter writer = new ElementWriter(rules, values, layout, element, rules.ruleOf(element), true, null, line, new ArrayList<>());
		writer.write();
		return List.copyOf(writer.tokens);
	}

	/** The tokens of an element without what it contains on lines of its own. */
	static List<WrittenToken> own(EObject element, RuleSearch rules, ValueText values, LayoutGrammar layout) throws Unwritable {
		ElementWriter writer = new ElementWriter(rules, values, layout, element, rules.ruleOf(element), false, null, null, new ArrayList<>());
		writer.write();
		return List.copyOf(writer.tokens);
	}

	/** A part of the rule of an element, such as an attribute with its block, as far as the element has values for it. */
	static List<WrittenToken> part(EObject element, AbstractElement part, RuleSearch rules, ValueText values, LayoutGrammar layout) throws Unwritable {
		ElementWriter writer = new ElementWriter(rules, values, layout, element, rules.ruleOf(element), true, null, null, new ArrayList<>());
		writer.inBlock = true;
		writer.write(part);
		return List.copyOf(writer.tokens);
	}

	private void write() throws Unwritable {
		write(rule.getAlternatives());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean written = !feature.isDerived() && !feature.isTransient() && !(feature instanceof EReference reference && reference.isContainer());
			if (written && left(feature) > 0) {
				throw new Unwritable(ModelWords.of(element) + "の" + ModelWords.of(feature) + "は、ほかの値と一緒には書けません。どちらかを外してください。",
						ModelWords.english(element, feature) + " cannot be written together with its other values. Remove one of them.");
			}
		}
	}

	private void write(AbstractElement part) throws Unwritable {
		String cardinality = part.getCardinality();
		boolean optional = "?".equals(cardinality) || "*".equals(cardinality);
		if (!optional || canTake(part) || "?".equals(cardinality) && part instanceof Keyword) {
			writeOnce(part);
		}
		while (("*".equals(cardinality) || "+".equals(cardinality)) && canTake(part)) {
			writeOnce(part);
		}
	}

	private void writeOnce(AbstractElement part) throws Unwritable {
		switch (part) {
			case Keyword keyword -> add(keyword.getValue(), keyword, keyword, null);
			case RuleCall call when RuleSearch.isFragment(call.getRule()) -> write(((ParserRule) call.getRule()).getAlternatives());
			case RuleCall call -> writeMark(call);
			case Assignment assignment -> writeValue(assignment);
			case Alternatives choice -> writeOnce(chosen(choice));
			case Group group -> {
				for (AbstractElement child : group.getElements()) {
					write(child);
				}
			}
			case Action action -> {
				// it only says which class the element has
			}
			default -> throw new IllegalStateException("a construct of the grammar that is not written yet: " + part);
		}
	}

	private void writeMark(RuleCall call) {
		Mark mark = Mark.valueOf(call.getRule().getName());
		inBlock |= mark == Mark.LEFT_BRACE;
		add(mark.spellings().get(0), call, call, null);
	}

	private void writeValue(Assignment assignment) throws Unwritable {
		EStructuralFeature feature = feature(assignment);
		Object value = next(feature);
		if (!withLines && layout.isLine(feature)) {
			return;
		}
		if (value == null) {
			throw missing(feature);
		}
		AbstractElement terminal = assignment.getTerminal();
		boolean contained = feature instanceof EReference reference && reference.isContainment();
		if (contained) {
			RuleCall call = (RuleCall) terminal;
			EObject child = (EObject) value;
			boolean ownLine = layout.isLine(feature);
			ParserRule childRule = rules.concrete((ParserRule) call.getRule(), child).orElseThrow(() -> RuleSearch.notHere(child, element));
			new ElementWriter(this, child, childRule, withLines, outer == null ? call : outer, ownLine ? child : line).write();
			line = null;
		} else {
			add(values.write(element, feature, terminal, value), terminal, terminal, value);
		}
	}

	private Unwritable missing(EStructuralFeature feature) {
		return new Unwritable(ModelWords.of(element) + "に" + ModelWords.of(feature) + "がないので書けません。補ってください。",
				ModelWords.english(element, feature) + " is missing, so it cannot be written. Supply it.");
	}

	private void add(String text, AbstractElement part, AbstractElement here, Object value) {
		tokens.add(new WrittenToken(text, part, outer == null ? here : outer, element, line, value));
		line = null;
	}

	/** In a loop the first alternative that has a value to take; else the one that takes most of them. */
	private AbstractElement chosen(Alternatives choice) throws Unwritable {
		AbstractElement best = null;
		int most = 0;
		for (AbstractElement alternative : choice.getElements()) {
			int count = isComplete(alternative) ? takes(alternative) : 0;
			if (count > 0 && (isLoop(choice) || count > most)) {
				best = alternative;
				most = count;
				if (isLoop(choice)) {
					break;
				}
			}
		}
		if (best != null) {
			return best;
		}
		for (AbstractElement alternative : choice.getElements()) {
			if (canTake(alternative)) {
				return alternative;
			}
		}
		throw new Unwritable(ModelWords.of(element) + "の中身がないので書けません。補ってください。", element.eClass().getName() + " is empty, so it cannot be written. Supply its content.");
	}

	private static boolean isLoop(Alternatives choice) {
		return GrammarUtil.isMultipleCardinality(choice) || RuleSearch.isFragment(GrammarUtil.containingRule(choice));
	}

	private boolean canTake(AbstractElement part) {
		return takes(part) > 0;
	}

	private int takes(AbstractElement part) {
		return takes(part, inBlock || !hasBlock);
	}

	/** How many features have a value left that this part would take; what stands on lines of its own waits for the block, if there is one. */
	private int takes(AbstractElement part, boolean open) {
		return switch (part) {
			case Assignment assignment -> (open || !layout.isLine(feature(assignment))) && left(feature(assignment)) > 0 ? 1 : 0;
			case RuleCall call when RuleSearch.isFragment(call.getRule()) -> takes(((ParserRule) call.getRule()).getAlternatives(), open);
			case CompoundElement compound -> {
				boolean opens = compound.getElements().stream().anyMatch(child -> RuleSearch.isMark(child, Mark.LEFT_BRACE));
				yield compound.getElements().stream().mapToInt(child -> takes(child, open || opens)).sum();
			}
			default -> 0;
		};
	}

	/** Whether the part has a value for everything that it must write. */
	private boolean isComplete(AbstractElement part) {
		if ("?".equals(part.getCardinality()) || "*".equals(part.getCardinality())) {
			return true;
		}
		return switch (part) {
			case Assignment assignment -> left(feature(assignment)) > 0 || isEnumeration(feature(assignment));
			case RuleCall call when RuleSearch.isFragment(call.getRule()) -> isComplete(((ParserRule) call.getRule()).getAlternatives());
			case Alternatives choice -> choice.getElements().stream().anyMatch(this::isComplete);
			case Group group -> group.getElements().stream().allMatch(this::isComplete);
			default -> true;
		};
	}

	private static boolean isEnumeration(EStructuralFeature feature) {
		return feature.getEType() instanceof EEnum;
	}

	private EStructuralFeature feature(Assignment assignment) {
		return element.eClass().getEStructuralFeature(assignment.getFeature());
	}

	private int left(EStructuralFeature feature) {
		int used = taken.getOrDefault(feature, 0);
		if (feature.isMany()) {
			return ((List<?>) element.eGet(feature)).size() - used;
		}
		return element.eIsSet(feature) && used == 0 ? 1 : 0;
	}

	private Object next(EStructuralFeature feature) {
		int used = taken.merge(feature, 1, Integer::sum) - 1;
		if (feature.isMany()) {
			List<?> list = (List<?>) element.eGet(feature);
			return used < list.size() ? list.get(used) : null;
		}
		return element.eGet(feature);
	}
}
