package org.nagare.dsl.ide.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.renaming.Renamer;
import org.nagare.dsl.renaming.Renaming;

/** New names for the things of a project, in texts, paths and within sentences. */
@Singleton
public class NagareNames implements NewNames {

	@Inject
	private Renamer renamer;

	@Override
	public Renaming give(Collection<XtextResource> project, EObject thing, String newName) {
		return renamer.rename(project, thing, newName);
	}

	@Override
	public String plain(String written) {
		return NameText.read(written);
	}
}
