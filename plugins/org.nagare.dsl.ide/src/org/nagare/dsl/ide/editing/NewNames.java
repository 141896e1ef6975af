package org.nagare.dsl.ide.editing;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.attached.AttachedFile;
import org.nagare.dsl.renaming.Renaming;

/** How a language gives a thing another name. */
public interface NewNames {

	/** What is to be changed in the texts of the project, or why the name cannot be given. */
	Renaming give(Collection<XtextResource> project, EObject thing, String newName);

	/** What changes with it in files that hold on to things of the texts; none where the things of a language are known to no other file. */
	default List<AttachedFile> attached(Collection<XtextResource> project, Renaming.Changes renaming) throws IOException {
		return List.of();
	}

	/** A name without what marks it in the text. */
	String plain(String written);
}
