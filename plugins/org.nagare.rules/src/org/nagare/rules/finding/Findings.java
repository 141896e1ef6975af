package org.nagare.rules.finding;

import java.util.List;

/**
 * What was found in one project; the files of the findings lie below its folder.
 *
 * @param assessments as they are called in print, in the order of the project
 * @param thresholds the threshold judgements of its assessments
 */
public record Findings(String project, String folder, List<String> assessments, List<Finding> findings, List<Accepted> accepted, List<Judgement> thresholds) {

	/** A threshold judgement in words: for which assessment, what is due, how that follows, and what would change it. */
	public record Judgement(String assessment, String result, List<String> way, List<String> changes) {

		public Judgement {
			way = List.copyOf(way);
			changes = List.copyOf(changes);
		}
	}

	public Findings {
		assessments = List.copyOf(assessments);
		findings = List.copyOf(findings);
		accepted = List.copyOf(accepted);
		thresholds = List.copyOf(thresholds);
	}

	public Findings(String project, String folder, List<Finding> findings) {
		this(project, folder, List.of(), findings, List.of(), List.of());
	}
}
