package org.nagare.dsl.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.model.Assessment;
import org.nagare.model.Document;
import org.nagare.model.Entrustment;
import org.nagare.model.Flow;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.Payload;
import org.nagare.model.ProjectFile;
import org.nagare.model.ReEntrustment;
import org.nagare.model.Statement;
import org.nagare.model.Step;
import org.nagare.model.value.CircledNumber;

/** What the grammar cannot say: what stands once only, what must not lead back to itself, what belongs to another file. */
public class StructureChecks extends LanguageChecks {

	/** ①, 1-①, (1), 1. and the like; a number that is part of the sentence (1件の届出) has no sign and no blank behind it. */
	private static final Pattern OWN_NUMBER = Pattern.compile("(?:[0-9０-９]{1,2}[-－‐])?(?<circled>\\p{No})|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}(?:[.．](?![0-9０-９])|[\\s\\u3000])");

	/**
	 * Attributes stand in any order, so the grammar cannot keep one from being written twice; the second would silently replace the first.
	 */
	@Check
	public void attributesOnce(ProjectFile file) {
		once(file);
		file.eAllContents().forEachRemaining(this::once);
	}

	private void once(EObject thing) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		if (node != null) {
			once(thing, node, new HashMap<>());
		}
	}

	/** Goes through the nodes of one thing; rules that only hand on and fragments of a rule lie between, nodes of other things are left out. */
	private void once(EObject thing, ICompositeNode node, Map<String, INode> seen) {
		INode keyword = null;
		for (INode child : node.getChildren()) {
			EObject element = child.getGrammarElement();
			if (element == null) {
				continue; // a token that the parser passed over
			}
			if (element instanceof Keyword) {
				keyword = child;
			}
			Assignment assignment = GrammarUtil.containingAssignment(element);
			if (assignment != null && child.getLength() > 0) {
				if (!assignment.getOperator().equals("+=") && seen.putIfAbsent(assignment.getFeature(), child) != null) {
					INode place = keyword == null ? child : keyword;
					findAt(LanguageFinding.ATTRIBUTE_REPEATED, thing, place.getOffset(), place.getLength(), Map.of("keyword", place.getText().strip()));
				}
			} else if (child instanceof ICompositeNode inner && (!inner.hasDirectSemanticElement() || inner.getSemanticElement() == thing)) {
				once(thing, inner, seen);
			}
		}
	}

	@Check
	public void oneAssessment(ProjectFile file) {
		boolean first = true;
		for (Statement statement : file.getStatements()) {
			if (statement instanceof Assessment assessment && isOpened(assessment)) {
				if (!first) {
					find(LanguageFinding.ASSESSMENT_SECOND, assessment, Literals.NAMED__NAME, WHOLE_FEATURE, Map.of("name", nameOf(assessment)));
				}
				first = false;
			}
		}
	}

	/** Whether more is written of it than its head: who begins one may still want to write it elsewhere. */
	private static boolean isOpened(Assessment assessment) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(assessment);
		return node == null || StreamSupport.stream(node.getLeafNodes().spliterator(), false)
				.anyMatch(leaf -> leaf.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("LEFT_BRACE"));
	}

	@Check
	public void chainEnds(Entrustment entrustment) {
		Set<Organization> above = new HashSet<>();
		if (isThere(entrustment.getContractor())) {
			above.add(entrustment.getContractor());
		}
		chainEnds(entrustment.getReEntrustments(), above);
	}

	private void chainEnds(List<ReEntrustment> links, Set<Organization> above) {
		for (ReEntrustment link : links) {
			Organization contractor = link.getContractor();
			boolean there = isThere(contractor);
			if (there && !above.add(contractor)) {
				find(LanguageFinding.CHAIN_CYCLE, link, Literals.RE_ENTRUSTMENT__CONTRACTOR, WHOLE_FEATURE, Map.of("name", nameOf(contractor)));
				chainEnds(link.getReEntrustments(), above);
			} else {
				chainEnds(link.getReEntrustments(), above);
				if (there) {
					above.remove(contractor);
				}
			}
		}
	}

	@Check
	public void documentEnds(Document document) {
		if (leadsTo(document, document, new HashSet<>())) {
			find(LanguageFinding.CONTENT_CYCLE, document, Literals.NAMED__NAME, WHOLE_FEATURE, Map.of("name", nameOf(document)));
		}
	}

	private static boolean leadsTo(Document from, Document wanted, Set<Document> seen) {
		for (Payload payload : from.getPayloads()) {
			if (payload.getSource() instanceof Document inner && (inner == wanted || seen.add(inner) && leadsTo(inner, wanted, seen))) {
				return true;
			}
		}
		return false;
	}

	/** Numbers are counted; one that is typed would be printed beside the counted one. */
	@Check
	public void stepWithoutOwnNumber(Step step) {
		String text = step.getText() == null ? "" : step.getText().strip();
		Matcher number = OWN_NUMBER.matcher(text);
		if (number.lookingAt() && (number.group("circled") == null || CircledNumber.parse(number.group("circled")).isPresent())) {
			find(LanguageFinding.STEP_OWN_NUMBER, step, Literals.STEP__TEXT, WHOLE_FEATURE, Map.of("number", number.group().strip()));
		}
	}

	@Check
	public void internalWithoutArrows(Step step) {
		if (step.isInternal() && step.getParts().stream().anyMatch(Flow.class::isInstance)) {
			find(LanguageFinding.STEP_INTERNAL_ARROWS, step, Literals.STEP__INTERNAL, WHOLE_FEATURE, Map.of());
		}
	}

	private static boolean isThere(EObject thing) {
		return thing != null && !thing.eIsProxy();
	}

	/** The name, or nothing where the text has none yet. */
	private static String nameOf(Named thing) {
		return thing.getName() == null ? "" : thing.getName();
	}
}
