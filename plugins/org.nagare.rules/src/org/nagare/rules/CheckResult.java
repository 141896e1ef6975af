package org.nagare.rules;

import java.util.List;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;

/** What was found in a project, in the order in which people read, and what of it has been accepted. */
public record CheckResult(List<Finding> findings, List<Accepted> accepted) {

	public CheckResult {
		findings = List.copyOf(findings);
		accepted = List.copyOf(accepted);
	}

	public boolean hasErrors() {
		return findings.stream().anyMatch(finding -> finding.severity() == FindingSeverity.ERROR);
	}
}
