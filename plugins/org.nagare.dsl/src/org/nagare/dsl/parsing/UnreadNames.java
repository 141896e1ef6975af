package org.nagare.dsl.parsing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.conversion.NameText;

/**
 * The words that stand in what could not be read. A name that is missed elsewhere and is among them was probably given there: whoever mends the
 * slip has mended both, so only the slip is told.
 */
public final class UnreadNames {

	private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u3000\\u00A0「」\"{}()｛｝（）,、，.．:：→;]+");

	private final Collection<String> keywords;

	/** @param keywords words that may have grown together with the name behind them */
	public UnreadNames(Collection<String> keywords) {
		this.keywords = keywords;
	}

	/** The unread names of all texts that were read together. */
	public Set<String> in(Iterable<Resource> texts) {
		Set<String> names = new HashSet<>();
		for (Resource text : texts) {
			if (text instanceof XtextResource broken && broken.getParseResult() != null && broken.getParseResult().hasSyntaxErrors()) {
				collect(broken.getParseResult(), names);
			}
		}
		return names;
	}

	private void collect(IParseResult parsed, Set<String> names) {
		for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
			boolean passedOver = !leaf.isHidden() && leaf.getGrammarElement() == null;
			if (leaf.getSyntaxErrorMessage() != null || passedOver) {
				words(leaf.getText(), names);
			}
		}
		for (INode error : parsed.getSyntaxErrors()) {
			// a name without its end is a token of its own that became no name
			if (error.getText().startsWith("「")) {
				words(error.getText(), names);
				names.add(error.getText().substring(1));
			}
		}
	}

	private void words(String text, Set<String> names) {
		SEPARATORS.splitAsStream(text).filter(word -> !word.isEmpty()).forEach(word -> {
			names.add(word);
			keywords.stream().filter(word::startsWith).forEach(keyword -> names.add(word.substring(keyword.length())));
		});
	}

	/** Whether the name, or the first part of a dotted one, is among the unread. */
	public static boolean contains(Set<String> unread, String written) {
		Matcher braces = Pattern.compile("\\{?([^{}]*)\\}?").matcher(written.strip());
		String name = braces.matches() ? braces.group(1) : written;
		return NameText.readQualified(name).stream().anyMatch(part -> unread.contains(part.strip()));
	}
}
