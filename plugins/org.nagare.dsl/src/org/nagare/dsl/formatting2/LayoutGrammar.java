package org.nagare.dsl.formatting2;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * What the grammar says about lines, read from the grammar itself, so that a new statement or attribute is laid out without a word here:
 * an element of a block that is no value of an attribute is a statement; a keyword that does not open its rule opens an attribute.
 */
@Singleton
public final class LayoutGrammar {

	private final Set<EStructuralFeature> lines = new HashSet<>();
	private final Set<Assignment> lineAssignments = new HashSet<>();
	private final Set<EObject> attributes = new HashSet<>();
	private final Set<EObject> blockOpeners = new HashSet<>();

	@Inject
	LayoutGrammar(IGrammarAccess access) {
		Grammar grammar = access.getGrammar();
		for (AbstractRule rule : grammar.getRules()) {
			if (rule instanceof ParserRule parserRule && !GrammarUtil.isDatatypeRule(parserRule)) {
				EcoreUtil2.getAllContentsOfType(rule, Assignment.class).forEach(assignment -> readAssignment(parserRule, assignment));
				EcoreUtil2.getAllContentsOfType(rule, Keyword.class).forEach(keyword -> readKeyword(parserRule, keyword));
			}
		}
	}

	private void readAssignment(ParserRule rule, Assignment assignment) {
		boolean list = "+=".equals(assignment.getOperator()) && assignment.getTerminal() instanceof RuleCall call
				&& call.getRule() instanceof ParserRule called && !GrammarUtil.isDatatypeRule(called);
		if (list && (assignment.eContainer() instanceof Alternatives || isRepeated(assignment))) {
			lineAssignments.add(assignment);
			lines.add(((EClass) rule.getType().getClassifier()).getEStructuralFeature(assignment.getFeature()));
		}
	}

	private void readKeyword(ParserRule rule, Keyword keyword) {
		if (keyword.eContainer() instanceof Assignment assignment) {
			if ("?=".equals(assignment.getOperator()) && isAttributeByItself(rule, assignment)) {
				attributes.add(keyword);
			}
		} else if (keyword.eContainer() instanceof Group group) {
			List<AbstractElement> elements = group.getElements();
			int index = elements.indexOf(keyword);
			if (index > 0 || group != rule.getAlternatives() || rule.isFragment()) {
				attributes.add(keyword);
				if (index + 1 < elements.size() && elements.get(index + 1) instanceof RuleCall next && next.getRule().getName().equals(Mark.LEFT_BRACE.name())) {
					blockOpeners.add(keyword);
				}
			}
		}
	}

	/** 総称, 照会, 団体別領域 are their own value; 非公表 opens what follows it. */
	private static boolean isAttributeByItself(ParserRule rule, Assignment assignment) {
		return switch (assignment.eContainer()) {
			case Alternatives choice -> isRepeated(choice) || choice == rule.getAlternatives() && rule.isFragment();
			case Group group -> group != rule.getAlternatives() && group.getElements().get(0) == assignment && assignment.getCardinality() == null;
			default -> false;
		};
	}

	private static boolean isRepeated(AbstractElement element) {
		return "*".equals(element.getCardinality()) || "+".equals(element.getCardinality());
	}

	/** Whether what the feature contains stands on lines of its own. */
	public boolean isLine(EStructuralFeature feature) {
		return lines.contains(feature);
	}

	/** Whether what is assigned stands on lines of its own. */
	public boolean isLine(Assignment assignment) {
		return lineAssignments.contains(assignment);
	}

	boolean opensAttribute(EObject element) {
		return attributes.contains(element);
	}

	/** Whether the attribute has a block of its own, such as しきい値. */
	public boolean opensBlock(EObject element) {
		return blockOpeners.contains(element);
	}
}
