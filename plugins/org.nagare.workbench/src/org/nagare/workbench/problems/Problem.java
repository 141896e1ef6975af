package org.nagare.workbench.problems;

import java.util.Comparator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.ProblemMarkers;

/** One line of the list. */
record Problem(IMarker marker, int severity, String message, IFile file, int line, String code) implements IAdaptable {

	/** What hinders comes first; then as people read. */
	static final Comparator<Problem> ORDER = Comparator.comparing((Problem problem) -> -problem.severity).thenComparing(problem -> problem.file.getFullPath().toString())
			.thenComparing(Problem::line).thenComparing(Problem::message);

	static Problem of(IMarker marker) {
		IResource resource = marker.getResource();
		return new Problem(marker, marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO), marker.getAttribute(IMarker.MESSAGE, ""), (IFile) resource,
				marker.getAttribute(IMarker.LINE_NUMBER, 1), marker.getAttribute(ProblemMarkers.CODE, ""));
	}

	@Override
	public <T> T getAdapter(Class<T> wanted) {
		return wanted.isInstance(marker) ? wanted.cast(marker) : null;
	}

	/** The file with the folder it lies in, without the project that only links it. */
	String place() {
		return Editors.wayTo(file) + ":" + line;
	}

	/** The same for a narrow column, what tells places apart first. */
	String placeInList() {
		String folder = Editors.wayTo(file).removeLastSegments(1).toString();
		return file.getName() + ":" + line + (folder.isEmpty() ? "" : "　" + folder);
	}

	/** The first line of the message; the page beside the list and the tip have all of it. */
	String messageInList() {
		return message.lines().findFirst().orElse("");
	}
}
