package org.nagare.workbench.problems;

import java.util.Comparator;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.nagare.workbench.editor.ProblemMarkers;

/** One line of the list. */
record Problem(IMarker marker, int severity, String message, IFile file, int line, String code) {

	/** What hinders comes first; then as people read. */
	static final Comparator<Problem> ORDER = Comparator.comparing((Problem problem) -> -problem.severity).thenComparing(problem -> problem.file.getFullPath().toString())
			.thenComparing(Problem::line).thenComparing(Problem::message);

	static Problem of(IMarker marker) {
		IResource resource = marker.getResource();
		return new Problem(marker, marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO), marker.getAttribute(IMarker.MESSAGE, ""), (IFile) resource,
				marker.getAttribute(IMarker.LINE_NUMBER, 1), marker.getAttribute(ProblemMarkers.CODE, ""));
	}

	/** The file with the folder it lies in, without the project that only links it. */
	String place() {
		return file.getProjectRelativePath().removeFirstSegments(1) + ":" + line;
	}
}
