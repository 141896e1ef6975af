package org.nagare.dsl.ide.wording;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** How a language tells what a thing of its texts is, for hover and completion. */
public interface Portrayal {

	/** In Markdown. */
	String markdown(EObject thing);

	/** The same without marks, for clients that show none. */
	default String plain(EObject thing) {
		return markdown(thing).replace("**", "").replace("  \n", "\n").replace("`", "").replace("\\", "");
	}

	/** What a word means that is neither a name of a thing nor a keyword. */
	default Optional<String> word(ILeafNode leaf) {
		return Optional.empty();
	}
}
