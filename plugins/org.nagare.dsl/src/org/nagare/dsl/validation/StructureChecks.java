package org.nagare.dsl.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.model.Assessment;
import org.nagare.model.Document;
import org.nagare.model.Entrustment;
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
			if (assignment != null) {
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
			if (statement instanceof Assessment assessment) {
				if (!first) {
					find(LanguageFinding.ASSESSMENT_SECOND, assessment, Literals.NAMED__NAME, WHOLE_FEATURE, Map.of("name", nameOf(assessment)));
				}
				first = false;
			}
		}
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
		if (!text.isEmpty() && CircledNumber.parse(text.substring(0, 1)).isPresent()) {
			find(LanguageFinding.STEP_OWN_NUMBER, step, Literals.STEP__TEXT, WHOLE_FEATURE, Map.of("number", text.substring(0, 1)));
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
