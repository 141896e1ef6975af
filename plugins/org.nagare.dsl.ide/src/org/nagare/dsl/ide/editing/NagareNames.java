package org.nagare.dsl.ide.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.attached.AttachedFile;
import org.nagare.dsl.attached.AttachedFiles;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.renaming.Renamer;
import org.nagare.dsl.renaming.Renaming;

/** New names for the things of a project, in texts, paths and within sentences. */
@Singleton
public class NagareNames implements NewNames {

	@Inject
	private Renamer renamer;

	@Inject
	private AttachedFiles attachedFiles;

	@Override
	public Renaming give(Collection<XtextResource> project, EObject thing, String newName) {
		return renamer.rename(project, thing, newName);
	}

	@Override
	public List<AttachedFile> attached(Collection<XtextResource> project, Renaming.Changes renaming) throws IOException {
		List<Path> texts = project.stream().map(XtextResource::getURI).filter(URI::isFile).map(URI::toFileString).map(Path::of).toList();
		List<AttachedFile> attached = new ArrayList<>();
		for (ProjectFolder folder : texts.isEmpty() ? List.<ProjectFolder>of() : ProjectSearch.find(texts.get(0))) {
			// texts without a project are one by one, each with what lies beside it
			ProjectFolder whole = folder.hasSettings() ? folder : folder.with(texts);
			attached.addAll(attachedFiles.changes(ProjectSearch.attached(whole), project, renaming));
		}
		return attached;
	}

	@Override
	public String plain(String written) {
		return NameText.read(written);
	}
}
