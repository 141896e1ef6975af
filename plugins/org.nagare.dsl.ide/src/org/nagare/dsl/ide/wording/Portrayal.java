package org.nagare.dsl.ide.wording;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** How a language tells what a thing of its texts is, for hover and completion. */
public interface Portrayal {

	String told(EObject thing, Markup markup);

	/** For clients that show Markdown. */
	default String markdown(EObject thing) {
		return told(thing, Markup.MARKDOWN);
	}

	/** What a word means that is neither a name of a thing nor a keyword. */
	default Optional<String> word(ILeafNode leaf, Markup markup) {
		return Optional.empty();
	}
}
