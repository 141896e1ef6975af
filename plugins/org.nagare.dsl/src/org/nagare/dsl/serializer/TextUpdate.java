package org.nagare.dsl.serializer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.dsl.formatting2.LayoutGrammar;
import org.nagare.dsl.formatting2.Mark;
import org.nagare.dsl.formatting2.TextEdit;
import org.nagare.dsl.formatting2.TokenLayout;

/**
 * Finds out what of a text must change so that it says what its model says now: elements that came, went or moved, and values that differ. Each is
 * changed where it stands; the rest of the text is not touched.
 */
final class TextUpdate {

	private final RuleSearch rules;
	private final ValueText values;
	private final ReferenceText references;
	private final LayoutGrammar layout;
	private final ICompositeNode root;
	private final TextPatch patch;

	TextUpdate(RuleSearch rules, ValueText values, ReferenceText references, LayoutGrammar layout, ICompositeNode root) {
		this.rules = rules;
		this.values = values;
		this.references = references;
		this.layout = layout;
		this.root = root;
		this.patch = new TextPatch(root, layout);
	}

	/** The edits for an element and all that it contains. */
	List<TextEdit> edits(EObject element) throws Unwritable {
		update(element);
		return patch.edits();
	}

	/** The comments that must be found in the new text: all but those inside what was removed. */
	List<String> comments() {
		return patch.comments();
	}

	/** Whether the element was in the text when it was read. */
	boolean isWritten(EObject element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		return node != null && node.getRootNode() == root;
	}

	/** The contained elements in the order in which they are to be written. */
	List<? extends EObject> ordered(EObject element, EReference feature) {
		List<EObject> contents = ModelComparison.values(element, feature);
		return layout.isLine(feature) ? PlannedOrder.of(feature, contents, this::isWritten) : contents;
	}

	private void update(EObject element) throws Unwritable {
		OwnTokens tokens = OwnTokens.of(element, layout);
		ParserRule rule = rules.ruleOf(element);
		Slots slots = rules.slots(rule);
		updateWords(element, tokens, slots);
		Set<EObject> moved = new HashSet<>();
		for (EReference feature : lineFeatures(rule, element)) {
			moved.addAll(moved(element, feature, tokens));
		}
		for (OwnTokens.Line line : tokens.lines()) {
			if (!isKept(line, element) || moved.contains(line.element())) {
				patch.removeLine(line.start(), line.end());
			} else {
				update(line.element());
			}
		}
		for (EReference feature : lineFeatures(rule, element)) {
			insertLines(element, rule, feature, tokens, moved);
		}
	}

	private List<EReference> lineFeatures(ParserRule rule, EObject element) {
		Set<EReference> features = new LinkedHashSet<>();
		for (AbstractElement part : rules.elements(rule)) {
			if (part instanceof Assignment assignment && layout.isLine(assignment)) {
				features.add((EReference) element.eClass().getEStructuralFeature(assignment.getFeature()));
			}
		}
		return List.copyOf(features);
	}

	private boolean isKept(OwnTokens.Line line, EObject element) {
		EObject child = line.element();
		return child != null && child.eContainer() == element && child.eContainingFeature().getName().equals(line.assignment().getFeature());
	}

	/** Elements that no longer stand in the order of the text; the largest number of them stays. */
	private Set<EObject> moved(EObject element, EReference feature, OwnTokens tokens) {
		List<EObject> inText = tokens.lines().stream().filter(line -> isKept(line, element) && line.element().eContainingFeature() == feature)
				.map(OwnTokens.Line::element).toList();
		Map<EObject, Integer> places = new HashMap<>();
		inText.forEach(child -> places.put(child, places.size()));
		List<? extends EObject> wanted = ordered(element, feature).stream().filter(places::containsKey).toList();
		if (wanted.equals(inText)) {
			return Set.of();
		}
		Set<EObject> moved = new HashSet<>(inText);
		LongestOrder.of(wanted.stream().mapToInt(places::get).toArray()).forEach(place -> moved.remove(inText.get(place)));
		return moved;
	}

	private void insertLines(EObject element, ParserRule rule, EReference feature, OwnTokens tokens, Set<EObject> moved) throws Unwritable {
		List<? extends EObject> wanted = ordered(element, feature);
		Map<EObject, OwnTokens.Line> present = new HashMap<>();
		tokens.lines().stream().filter(line -> isKept(line, element) && line.element().eContainingFeature() == feature)
				.forEach(line -> present.put(line.element(), line));
		if (present.isEmpty() && wanted.isEmpty() || present.size() == wanted.size() && moved.isEmpty()) {
			return;
		}
		Slots slots = rules.slots(rule);
		Assignment assignment = rules.assignments(rule, feature).get(0);
		if (present.isEmpty() && insertBlockOfAttribute(element, assignment, tokens, slots)) {
			return;
		}
		int order = slots.order(assignment);
		int depth = patch.depthInside(tokens, element) + (attributeBlock(assignment).isPresent() ? 1 : 0);
		OwnTokens.Line before = null;
		int sequence = 0;
		for (EObject child : wanted) {
			OwnTokens.Line line = present.get(child);
			if (line != null && !moved.contains(child)) {
				before = line;
			} else {
				String text = line != null ? movedText(line) : render(ElementWriter.whole(child, rules, values, layout), depth);
				patch.insertLine(new TextPatch.NewLine(anchor(before, order, tokens, slots), order, sequence++, text, child.eClass(), depth), tokens,
						rules.hasBlock(rule));
			}
		}
	}

	/** The words of an element that goes elsewhere, with the changes inside it. */
	private String movedText(OwnTokens.Line line) throws Unwritable {
		TextUpdate inside = new TextUpdate(rules, values, references, layout, root);
		List<TextEdit> edits = inside.edits(line.element()).stream()
				.map(edit -> new TextEdit(edit.offset() - line.start(), edit.length(), edit.replacement())).toList();
		return TextEdit.apply(patch.text(line.start(), line.end()), edits);
	}

	private String render(List<WrittenToken> tokens, int depth) {
		return TokenLayout.render(WrittenToken.layout(tokens, layout), patch.lineEnd(), depth);
	}

	/** The keyword of an attribute that has braces of its own around what is assigned. */
	private Optional<Keyword> attributeBlock(Assignment assignment) {
		boolean opens = assignment.eContainer() instanceof Group group && group.getElements().get(0) instanceof Keyword keyword && layout.opensBlock(keyword);
		return opens ? Optional.of((Keyword) ((Group) assignment.eContainer()).getElements().get(0)) : Optional.empty();
	}

	/** しきい値 and 手続 have braces of their own: the first element inside brings the keyword and the braces along. */
	private boolean insertBlockOfAttribute(EObject element, Assignment assignment, OwnTokens tokens, Slots slots) throws Unwritable {
		Optional<Keyword> keyword = attributeBlock(assignment);
		if (keyword.isEmpty() || tokens.words().stream().anyMatch(word -> word.element() == keyword.get())) {
			return false;
		}
		int depth = patch.depthInside(tokens, element);
		int order = slots.order(keyword.get());
		String text = render(ElementWriter.part(element, (Group) assignment.eContainer(), rules, values, layout), depth);
		patch.insertLine(new TextPatch.NewLine(anchor(null, order, tokens, slots), order, 0, text, null, depth), tokens, true);
		return true;
	}

	/** The end of what the new line follows: its sibling, else what stands before it by the order of the grammar. */
	private static int anchor(OwnTokens.Line sibling, int order, OwnTokens tokens, Slots slots) {
		if (sibling != null) {
			return sibling.end();
		}
		int anchor = -1;
		for (OwnTokens.Word word : tokens.words()) {
			if (slots.order(word.outer()) < order && Mark.of(word.text()) != Mark.RIGHT_BRACE) {
				anchor = Math.max(anchor, word.end());
			}
		}
		for (OwnTokens.Line line : tokens.lines()) {
			if (slots.order(line.assignment()) < order) {
				anchor = Math.max(anchor, line.end());
			}
		}
		return anchor;
	}

	private void updateWords(EObject element, OwnTokens tokens, Slots slots) throws Unwritable {
		List<WrittenToken> written = ElementWriter.own(element, rules, values, layout).stream().filter(token -> !isBrace(token.text()) && !layout.opensBlock(token.element()))
				.toList();
		List<OwnTokens.Word> words = tokens.words().stream().filter(word -> !isBrace(word.text()) && !layout.opensBlock(word.element())).toList();
		Set<AbstractElement> parts = new LinkedHashSet<>();
		words.forEach(word -> parts.add(slots.slot(word.outer())));
		written.forEach(token -> parts.add(slots.slot(token.outer())));
		for (AbstractElement part : parts.stream().sorted(Comparator.comparingInt(slots::order)).toList()) {
			List<WrittenToken> wanted = written.stream().filter(token -> slots.slot(token.outer()) == part).toList();
			List<OwnTokens.Word> present = words.stream().filter(word -> slots.slot(word.outer()) == part).toList();
			if (!saysTheSame(wanted, present)) {
				replace(part, wanted, present, tokens, slots, element);
			}
		}
	}

	private static boolean isBrace(String text) {
		return Mark.of(text) == Mark.LEFT_BRACE || Mark.of(text) == Mark.RIGHT_BRACE;
	}

	/** Keywords and commas do not count: an attribute may be written in several goes. */
	private boolean saysTheSame(List<WrittenToken> wanted, List<OwnTokens.Word> present) {
		List<WrittenToken> left = wanted.stream().filter(token -> counts(token.element(), token.text())).toList();
		List<OwnTokens.Word> right = present.stream().filter(word -> counts(word.element(), word.text())).toList();
		if (left.size() != right.size()) {
			return false;
		}
		for (int i = 0; i < left.size(); i++) {
			if (!saysTheSame(left.get(i), right.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean counts(AbstractElement element, String text) {
		boolean plainKeyword = element instanceof Keyword && GrammarUtil.containingAssignment(element) == null;
		return !plainKeyword && Mark.of(text) != Mark.COMMA;
	}

	private boolean saysTheSame(WrittenToken wanted, OwnTokens.Word present) {
		Assignment assignment = GrammarUtil.containingAssignment(wanted.element());
		if (assignment == null || wanted.element() instanceof Keyword) {
			return Mark.canonical(wanted.text()).equals(Mark.canonical(present.text()));
		}
		if (assignment.getTerminal() instanceof CrossReference) {
			EReference reference = (EReference) wanted.owner().eClass().getEStructuralFeature(assignment.getFeature());
			return references.means(wanted.owner(), reference, present.text(), (EObject) wanted.value());
		}
		Object value = wanted.value() instanceof String ? wanted.value() : wanted.text();
		return value.equals(values.read(assignment.getTerminal(), present.text()));
	}

	private void replace(AbstractElement part, List<WrittenToken> wanted, List<OwnTokens.Word> present, OwnTokens tokens, Slots slots, EObject element) throws Unwritable {
		int inside = patch.depthInside(tokens, element);
		// the lines of a text are set in from the line of what they belong to
		int depth = slots.isInBlock(part) ? inside : Math.max(0, inside - 1);
		String text = render(wanted, depth);
		List<TextPatch.Range> runs = TextPatch.runs(present, tokens);
		if (!runs.isEmpty()) {
			for (int i = 0; i < runs.size(); i++) {
				if (i == 0 && !wanted.isEmpty()) {
					patch.replace(runs.get(i), text);
				} else {
					patch.remove(runs.get(i));
				}
			}
			return;
		}
		int order = slots.order(part);
		if (slots.isInBlock(part)) {
			patch.insertLine(new TextPatch.NewLine(anchor(null, order, tokens, slots), order, 0, text, null, depth), tokens, true);
		} else {
			int anchor = tokens.words().stream().filter(word -> slots.order(slots.slot(word.outer())) < order && !slots.isInBlock(word.outer()))
					.mapToInt(OwnTokens.Word::end).max().orElseThrow(() -> new IllegalStateException("an element begins with a keyword or a value"));
			boolean closesUp = Mark.of(wanted.get(0).text()) == Mark.COMMA;
			patch.insert(anchor, (closesUp ? "" : " ") + text);
		}
	}
}
