package org.nagare.sirius.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.ProjectModel;

/**
 * A project beside the one of a session, to try a change on.
 *
 * @param written what the texts of the session would say now
 * @param opened  they, read once more, in the same order
 * @param outside texts of the folder that the session has not opened
 * @param attached files of diagrams in the folder that the session has not opened
 */
record ProjectCopy(List<String> written, List<XtextResource> opened, List<XtextResource> outside, List<Path> attached) {

	List<XtextResource> texts() {
		return Stream.concat(opened.stream(), outside.stream()).toList();
	}

	/** All texts. */
	ProjectModel whole() {
		return model(texts());
	}

	/** Those that the session has opened. */
	ProjectModel ofSession() {
		return model(opened);
	}

	static ProjectModel model(List<XtextResource> texts) {
		List<ProjectFile> files = new ArrayList<>();
		texts.stream().filter(text -> !text.getContents().isEmpty()).forEach(text -> files.add((ProjectFile) text.getContents().get(0)));
		return ProjectModel.of(files);
	}
}
