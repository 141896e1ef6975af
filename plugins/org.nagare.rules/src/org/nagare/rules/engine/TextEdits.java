package org.nagare.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.nagare.rules.finding.Fix;

/** Changes of texts where things of the model stand. What stands in no text has none. */
public final class TextEdits {

	private static final String BRACES = "{｛}｝";
	private static final int LONGEST_WORDS = 40;

	private final Function<URI, String> fileName;

	TextEdits(Function<URI, String> fileName) {
		this.fileName = fileName;
	}

	/** The words of a thing, as they stand in its text. */
	public String words(EObject thing) {
		return Optional.ofNullable(NodeModelUtils.findActualNodeFor(thing)).map(NodeModelUtils::getTokenText).orElse("");
	}

	/** The first line of a thing, or the beginning of it. */
	String firstWords(EObject thing) {
		String line = words(thing).strip().lines().findFirst().orElse("");
		int length = line.codePointCount(0, line.length());
		return length <= LONGEST_WORDS ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_WORDS)) + "…";
	}

	/** The words of an attribute of a thing, as they stand in its text. */
	public String words(EObject thing, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(thing, feature);
		return nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.get(0));
	}

	/** Whether some words stand in the text in which a thing stands, outside of another thing. */
	public boolean says(EObject thing, String words, EObject except) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		ICompositeNode left = NodeModelUtils.findActualNodeFor(except);
		if (node == null) {
			return false;
		}
		String text = node.getRootNode().getText();
		boolean inside = left != null && left.getRootNode() == node.getRootNode();
		return inside ? text.lastIndexOf(words, left.getOffset() - words.length()) >= 0 || text.indexOf(words, left.getEndOffset()) >= 0 : text.contains(words);
	}

	/** Words right behind a thing. */
	public List<Fix.Edit> after(EObject thing, String words) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		return node == null ? List.of() : insertion(thing, node.getRootNode(), node.getEndOffset(), words);
	}

	/** Other words for a thing as a whole. */
	public List<Fix.Edit> replace(EObject thing, String words) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		return node == null ? List.of() : List.of(edit(thing, node.getRootNode(), node.getOffset(), node.getEndOffset(), words));
	}

	/** Other words for the value of an attribute. */
	public List<Fix.Edit> replace(EObject thing, EStructuralFeature feature, String words) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(thing, feature);
		return nodes.isEmpty() ? List.of() : List.of(edit(thing, nodes.get(0).getRootNode(), nodes.get(0).getOffset(), nodes.get(0).getEndOffset(), words));
	}

	/** Other words for some words wherever they stand in what a thing says; comments stay as they are. */
	public List<Fix.Edit> replaceWords(EObject thing, Pattern words, String by) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		List<Fix.Edit> edits = new ArrayList<>();
		if (node != null) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				for (Matcher found = words.matcher(leaf.isHidden() ? "" : leaf.getText()); found.find();) {
					edits.add(edit(thing, node.getRootNode(), leaf.getOffset() + found.start(), leaf.getOffset() + found.end(), by));
				}
			}
		}
		return edits;
	}

	/** Nothing in the place of a thing, and no empty line either where it stood alone on its own. */
	public List<Fix.Edit> without(EObject thing) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		if (node == null) {
			return List.of();
		}
		String text = node.getRootNode().getText();
		int start = text.lastIndexOf('\n', node.getOffset() - 1) + 1;
		int end = text.indexOf('\n', node.getEndOffset()) + 1;
		boolean alone = end > 0 && text.substring(start, node.getOffset()).isBlank() && text.substring(node.getEndOffset(), end).isBlank();
		return List.of(edit(thing, node.getRootNode(), alone ? start : node.getOffset(), alone ? end : node.getEndOffset(), ""));
	}

	/** A list without some of its values, and without the comma that parts each from what stays. */
	public List<Fix.Edit> withoutValues(EObject thing, EStructuralFeature feature, IntPredicate left) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(thing, feature);
		List<Fix.Edit> edits = new ArrayList<>();
		boolean kept = false;
		for (int place = 0; place < nodes.size(); place++) {
			INode node = nodes.get(place);
			if (!left.test(place)) {
				kept = true;
			} else if (kept) {
				edits.add(edit(thing, node.getRootNode(), nodes.get(place - 1).getEndOffset(), node.getEndOffset(), ""));
			} else {
				int end = place + 1 < nodes.size() ? nodes.get(place + 1).getOffset() : node.getEndOffset();
				edits.add(edit(thing, node.getRootNode(), node.getOffset(), end, ""));
			}
		}
		return edits;
	}

	/** Words after the last value of an attribute. */
	public List<Fix.Edit> after(EObject thing, EStructuralFeature feature, String words) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(thing, feature);
		return nodes.isEmpty() ? List.of() : insertion(thing, nodes.getLast().getRootNode(), nodes.getLast().getEndOffset(), words);
	}

	/** Lines after a thing, as deep as the thing; a comment behind the thing stays with it. */
	public List<Fix.Edit> linesAfter(EObject thing, List<String> lines) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		if (node == null) {
			return List.of();
		}
		String root = node.getRootNode().getText();
		int end = root.indexOf('\n', node.getEndOffset()) < 0 ? root.length() : root.indexOf('\n', node.getEndOffset());
		String behind = root.substring(node.getEndOffset(), end);
		int at = behind.strip().startsWith("//") ? node.getEndOffset() + behind.stripTrailing().length() : node.getEndOffset();
		String depth = " ".repeat(NodeModelUtils.getLineAndColumn(node, node.getOffset()).getColumn() - 1);
		return insertion(thing, node.getRootNode(), at, lines.stream().map(line -> line.isEmpty() ? "\n" : "\n" + depth + line).collect(Collectors.joining()));
	}

	/** A line after a thing, in the same way. */
	public List<Fix.Edit> lineAfter(EObject thing, String line) {
		return linesAfter(thing, List.of(line));
	}

	/** Lines right behind what stands before a thing and the comments that belong to it; none where nothing stands before it. */
	public List<Fix.Edit> linesAhead(EObject thing, List<String> lines) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		return node == null || node.getTotalOffset() == 0 ? List.of()
				: insertion(thing, node.getRootNode(), node.getTotalOffset(), lines.stream().map(line -> "\n" + line).collect(Collectors.joining()));
	}

	/** Lines at the beginning of what stands between the braces of a thing. */
	public List<Fix.Edit> linesFirst(EObject thing, List<String> lines) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		if (node != null) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (!leaf.isHidden() && (leaf.getText().equals("{") || leaf.getText().equals("｛"))) {
					String depth = " ".repeat(NodeModelUtils.getLineAndColumn(node, node.getOffset()).getColumn() + 3);
					return insertion(thing, node.getRootNode(), leaf.getEndOffset(), lines.stream().map(line -> "\n" + depth + line).collect(Collectors.joining()));
				}
			}
		}
		return List.of();
	}

	/** A line among those of its kind, behind the last that begins a line; where there is none, at the end of what stands between the braces of a thing. */
	public List<Fix.Edit> lineAmong(List<? extends EObject> kind, EObject within, String line) {
		return kind.stream().filter(this::beginsItsLine).reduce((one, other) -> other).map(last -> lineAfter(last, line)).orElseGet(() -> lineWithin(within, line));
	}

	private boolean beginsItsLine(EObject thing) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		return node != null && node.getRootNode().getText().substring(node.getRootNode().getText().lastIndexOf('\n', node.getOffset() - 1) + 1, node.getOffset()).isBlank();
	}

	/** A line at the end of what stands between the braces of a thing. */
	public List<Fix.Edit> lineWithin(EObject thing, String line) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		String root = node == null ? "" : node.getRootNode().getText();
		int end = node == null ? -1 : node.getEndOffset() - 1;
		if (end < 0 || root.charAt(end) != '}') {
			return List.of();
		}
		int start = root.lastIndexOf('\n', end) + 1;
		boolean alone = root.substring(start, end).isBlank();
		String beside = (Character.isWhitespace(root.charAt(end - 1)) || BRACES.indexOf(root.charAt(end - 1)) >= 0 ? "" : " ") + line + " ";
		return insertion(thing, node.getRootNode(), alone ? start : end, alone ? root.substring(start, end) + "    " + line + "\n" : beside);
	}

	/** Statements at the end of the text in which a thing stands. */
	public List<Fix.Edit> atEnd(EObject thing, String statements) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(thing);
		if (node == null) {
			return List.of();
		}
		String root = node.getRootNode().getText();
		return insertion(thing, node.getRootNode(), root.length(), (root.endsWith("\n") ? "" : "\n") + statements);
	}

	private List<Fix.Edit> insertion(EObject thing, INode root, int offset, String words) {
		return List.of(edit(thing, root, offset, offset, words));
	}

	/** Lines end as the others of their text do. */
	private Fix.Edit edit(EObject thing, INode root, int from, int to, String words) {
		LineAndColumn start = NodeModelUtils.getLineAndColumn(root, from);
		LineAndColumn end = NodeModelUtils.getLineAndColumn(root, to);
		return new Fix.Edit(fileName.apply(thing.eResource().getURI()), start.getLine(), start.getColumn(), end.getLine(), end.getColumn(), root.getText().contains("\r\n") ? words.replaceAll("(?<!\r)\n", "\r\n") : words);
	}
}
