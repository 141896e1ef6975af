package org.nagare.dsl.formatting2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.ProjectFile;

/** Collects the tokens of a text in their order and finds out where each stands: in which block, and whether it begins a statement or an attribute. */
public final class TokenSequence {

	private final LayoutGrammar grammar;
	private final List<LayoutToken> tokens = new ArrayList<>();
	private final Deque<EObject> blocks = new ArrayDeque<>();

	public TokenSequence(LayoutGrammar grammar) {
		this.grammar = grammar;
	}

	/**
	 * @param offset where the token stands in the text, or -1
	 * @param text the token
	 * @param element what it is in the grammar; null for the later parts of a dotted name
	 * @param owner the element of the model that it belongs to
	 * @param line the element that begins with it and is contained by a feature whose contents stand on lines of their own; null if there is none
	 * @param laidOut whether somebody has laid out the gap before it
	 */
	public void add(int offset, String text, EObject element, EObject owner, EObject line, boolean laidOut) {
		Mark mark = Mark.of(text);
		if (mark == Mark.RIGHT_BRACE) {
			blocks.poll();
		}
		Placement placement = placement(element, owner, line);
		boolean statement = placement == Placement.STATEMENT;
		tokens.add(new LayoutToken(offset, text, mark, placement, blocks.size(), laidOut, statement && line != null ? line.eClass() : null));
		if (mark == Mark.LEFT_BRACE) {
			blocks.push(owner);
		}
	}

	private Placement placement(EObject element, EObject owner, EObject line) {
		if (line != null) {
			return isInBlockOf(line.eContainer()) ? Placement.STATEMENT : Placement.ATTRIBUTE;
		}
		if (element == null || !grammar.opensAttribute(element)) {
			return Placement.CONTINUED;
		}
		if (!isInBlockOf(owner)) {
			return Placement.ATTRIBUTE;
		}
		return grammar.opensBlock(element) ? Placement.STATEMENT : Placement.BLOCK_ATTRIBUTE;
	}

	private boolean isInBlockOf(EObject owner) {
		return blocks.isEmpty() ? owner instanceof ProjectFile : blocks.peek() == owner;
	}

	public List<LayoutToken> tokens() {
		return List.copyOf(tokens);
	}
}
