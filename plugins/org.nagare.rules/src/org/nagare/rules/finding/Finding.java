package org.nagare.rules.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.dsl.messages.FindingSeverity;

/**
 * One finding: what it is about, where it is, and what to do. The file is named as the project knows it; line and column count from 1.
 *
 * @param path    the cell it is about, where it is about one
 * @param excerpt what stands in that cell, as it is read in print
 * @param related other places that belong to it
 * @param help    what to do, where the message does not say it all
 * @param fixes   changes of the text that would mend it; each for itself
 * @param standing for whom it is told, and where in their form
 */
public record Finding(String code, FindingSeverity severity, String message, String file, int line, int column, Optional<String> path, Optional<String> excerpt,
		List<Place> related, Optional<String> help, List<Fix> fixes, Standing standing) {

	/** A place in a text. */
	public record Place(String file, int line, int column, String what) {
	}

	/**
	 * To which assessments a finding belongs, and where in the form its cell stands, as people call both.
	 *
	 * @param assessments those for which it is told; none where it belongs to the project as a whole
	 * @param headings    from the section of the form to the label of the item; only the section where no cell is meant, none where not even that is
	 * @param withheld    whether the public does not read all that stands in the cell
	 */
	public record Standing(List<String> assessments, List<String> headings, boolean withheld) {

		/** Of what belongs to the project as a whole. */
		public static final Standing PROJECT = new Standing(List.of(), List.of(), false);

		public Standing {
			assessments = List.copyOf(assessments);
			headings = List.copyOf(headings);
		}

		/** The same place in the form for the assessments of both. */
		public Standing and(Standing other) {
			return new Standing(Stream.concat(assessments.stream(), other.assessments.stream()).distinct().toList(), headings.isEmpty() ? other.headings : headings, withheld || other.withheld);
		}
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

	/** A finding that belongs to the project as a whole. */
	public Finding(String code, FindingSeverity severity, String message, String file, int line, int column, Optional<String> path, Optional<String> excerpt, List<Place> related,
			Optional<String> help, List<Fix> fixes) {
		this(code, severity, message, file, line, column, path, excerpt, related, help, fixes, Standing.PROJECT);
	}

	public Finding withSeverity(FindingSeverity other) {
		return new Finding(code, other, message, file, line, column, path, excerpt, related, help, fixes, standing);
	}

	public Finding at(Standing other) {
		return new Finding(code, severity, message, file, line, column, path, excerpt, related, help, fixes, other);
	}

	/** The same told of several assessments: with the related places of both. */
	public Finding and(Finding other) {
		List<Place> all = Stream.concat(related.stream(), other.related.stream()).distinct().toList();
		return new Finding(code, severity, message, file, line, column, path, excerpt, all, help, fixes, standing.and(other.standing));
	}
}
