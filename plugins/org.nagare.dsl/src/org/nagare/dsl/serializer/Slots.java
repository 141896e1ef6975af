package org.nagare.dsl.serializer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.nagare.dsl.formatting2.Mark;

/** The parts of a rule that come and go as wholes: an attribute with its keyword, an optional value, a word of the head. */
final class Slots {

	private final Map<AbstractElement, Integer> order = new HashMap<>();
	private final int blockStart;

	/** @param elements those of the rule in the order of the grammar */
	Slots(List<AbstractElement> elements) {
		elements.forEach(element -> order.put(element, order.size()));
		int start = 0;
		while (start < elements.size() && !RuleSearch.isMark(elements.get(start), Mark.LEFT_BRACE)) {
			start++;
		}
		this.blockStart = start;
	}

	/** The part that the element belongs to. */
	AbstractElement slot(AbstractElement element) {
		AbstractElement slot = element;
		for (EObject around = element; around instanceof AbstractElement part; around = around.eContainer()) {
			if (isSequence(part)) {
				continue;
			}
			slot = part;
		}
		return slot;
	}

	/** Whether what the element holds comes and goes one by one. */
	private static boolean isSequence(AbstractElement element) {
		AbstractRule rule = GrammarUtil.containingRule(element);
		boolean root = element.eContainer() == rule;
		return switch (element) {
			case Alternatives choice -> GrammarUtil.isMultipleCardinality(choice) || root && RuleSearch.isFragment(rule);
			case Group group -> root && !RuleSearch.isFragment(rule) || holdsBrace(group);
			default -> false;
		};
	}

	private static boolean holdsBrace(CompoundElement group) {
		return group.getElements().stream().anyMatch(child -> RuleSearch.isMark(child, Mark.LEFT_BRACE));
	}

	/** The place of the part in the order of the grammar. */
	int order(AbstractElement element) {
		return order.getOrDefault(element, -1);
	}

	boolean isInBlock(AbstractElement element) {
		return order(element) > blockStart;
	}
}
