package org.nagare.rules;

import java.util.List;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings;
import org.nagare.rules.finding.Findings.Judgement;

/** What was found in a project with these assessments, in the order in which people read, what of it has been accepted, and which assessments are due. */
public record CheckResult(List<String> assessments, List<Finding> findings, List<Accepted> accepted, List<Judgement> thresholds) {

	public CheckResult {
		assessments = List.copyOf(assessments);
		findings = List.copyOf(findings);
		accepted = List.copyOf(accepted);
		thresholds = List.copyOf(thresholds);
	}

	/** As it is written for programs and for print. */
	public Findings as(String project, String folder) {
		return new Findings(project, folder, assessments, findings, accepted, thresholds);
	}

	public boolean hasErrors() {
		return findings.stream().anyMatch(finding -> finding.severity() == FindingSeverity.ERROR);
	}
}
