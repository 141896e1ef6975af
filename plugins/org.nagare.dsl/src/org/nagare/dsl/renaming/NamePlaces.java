package org.nagare.dsl.renaming;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.resource.XtextResource;

/** Where things are called by their names. Definition, references, occurrences and rename of an editor need to know nothing else of a language. */
public interface NamePlaces {

	/** All places of one text in its order; what is not resolved is no place of anything. */
	List<Occurrence> in(XtextResource text);

	/** The place at an offset; the end of a name still belongs to it. */
	Optional<Occurrence> at(XtextResource text, int offset);

	/** The texts of this language in the project that a text belongs to, in the order of their addresses; those not yet read are read. */
	List<XtextResource> project(XtextResource text);
}
