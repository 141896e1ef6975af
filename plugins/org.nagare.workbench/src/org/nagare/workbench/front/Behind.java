package org.nagare.workbench.front;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.nagare.dsl.project.NagareProject;

/**
 * Why what a view shows is not, or not wholly, what the texts say now.
 *
 * @param fault where that is mended
 */
public record Behind(String words, Optional<Fault> fault) {

	/** A place of a text that cannot be read. */
	record Fault(URI text, int offset, int length) {
	}

	private record Slip(Path text, XtextSyntaxDiagnostic told) {
	}

	/** Of a project in whose texts something cannot be read; the place that is named first lies in the text in front, if there is one. */
	public static Optional<Behind> of(NagareProject project, Optional<Path> front) {
		List<Slip> slips = project.texts().stream().flatMap(text -> text.getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance)
				.map(error -> new Slip(pathOf(text), (XtextSyntaxDiagnostic) error))).toList();
		return slips.stream().min(Comparator.comparing((Slip slip) -> !Optional.of(slip.text()).equals(front)).thenComparing(Slip::text).thenComparing(slip -> slip.told().getOffset()))
				.map(first -> new Behind((slips.size() == 1 ? Words.UNREAD_ONE : Words.UNREAD).text().formatted(first.text().getFileName(), first.told().getLine(), slips.size()), Optional.of(fault(first))));
	}

	private static Fault fault(Slip slip) {
		AbstractDiagnostic told = slip.told();
		return new Fault(slip.text().toUri(), told.getOffset(), told.getLength());
	}

	private static Path pathOf(Resource text) {
		return Path.of(text.getURI().toFileString());
	}

	/** Nothing can be made of the texts as they are, and what was made of others is still shown. */
	public static Behind of(String why) {
		return new Behind(why, Optional.empty());
	}
}
