package org.nagare.rules.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nagare.dsl.messages.FindingSeverity;

/**
 * One finding: what it is about, where it is, and what to do. The file is named as the project knows it; line and column count from 1.
 *
 * @param path    the cell it is about, where it is about one
 * @param excerpt what stands in that cell, as it is read in print
 * @param related other places that belong to it
 * @param help    what to do, where the message does not say it all
 * @param fixes   changes of the text that would mend it; each for itself
 */
public record Finding(String code, FindingSeverity severity, String message, String file, int line, int column, Optional<String> path, Optional<String> excerpt,
		List<Place> related, Optional<String> help, List<Fix> fixes) {

	/** A place in a text. */
	public record Place(String file, int line, int column, String what) {
	}

	/** The order in which people read, the same on every machine. */
	public static final Comparator<Finding> READING_ORDER = Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparingInt(Finding::column)
			.thenComparing(Finding::code).thenComparing(Finding::message).thenComparing(finding -> finding.path().orElse(""));

	public Finding {
		related = List.copyOf(related);
		fixes = List.copyOf(fixes);
	}

	/** A finding that says all in its message. */
	public Finding(String code, FindingSeverity severity, String message, String file, int line, int column, Optional<String> path, List<Place> related) {
		this(code, severity, message, file, line, column, path, Optional.empty(), related, Optional.empty(), List.of());
	}

	public Finding withSeverity(FindingSeverity other) {
		return new Finding(code, other, message, file, line, column, path, excerpt, related, help, fixes);
	}
}
