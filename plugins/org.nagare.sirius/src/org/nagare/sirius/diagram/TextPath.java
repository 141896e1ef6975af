package org.nagare.sirius.diagram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.model.derivation.ProjectModel;

/** Where a text of a session lies on the disk. */
public final class TextPath {

	private TextPath() {
	}

	/** None where it lies in no folder. */
	public static Optional<Path> of(Resource text) {
		URI local = text.getURI().isPlatform() ? CommonPlugin.asLocalURI(text.getURI()) : text.getURI();
		return local.isFile() ? Optional.of(Path.of(local.toFileString())) : Optional.empty();
	}

	/** The folder of the project that the texts lie in. */
	public static Optional<ProjectFolder> folder(ProjectModel project) throws IOException {
		Optional<Path> text = project.texts().stream().flatMap(file -> of(file.eResource()).stream()).findFirst();
		return text.isEmpty() ? Optional.empty() : ProjectSearch.find(text.get()).stream().findFirst();
	}
}
