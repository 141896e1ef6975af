package org.nagare.dsl.ide.editing;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.renaming.Renaming;

/** How a language gives a thing another name. */
public interface NewNames {

	/** What is to be changed in the texts of the project, or why the name cannot be given. */
	Renaming give(Collection<XtextResource> project, EObject thing, String newName);

	/** A name without what marks it in the text. */
	String plain(String written);
}
