package org.nagare.rules.finding;

import java.util.List;

/**
 * What was found in one project; the files of the findings lie below its folder.
 *
 * @param thresholds the threshold judgements of its assessments
 */
public record Findings(String project, String folder, List<Finding> findings, List<Accepted> accepted, List<Judgement> thresholds) {

	/** A threshold judgement in words: for which assessment, what is due, how that follows, and what would change it. */
	public record Judgement(String assessment, String result, List<String> way, List<String> changes) {

		public Judgement {
			way = List.copyOf(way);
			changes = List.copyOf(changes);
		}
	}

	public Findings {
		findings = List.copyOf(findings);
		accepted = List.copyOf(accepted);
		thresholds = List.copyOf(thresholds);
	}

	public Findings(String project, String folder, List<Finding> findings) {
		this(project, folder, findings, List.of(), List.of());
	}
}
