package org.nagare.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;

/** What several assessments tell of one place in the same words is told once, with the cell of the first and the related places of all. */
public final class OneTelling {

	private record Told(String code, FindingSeverity severity, String message, String file, int line, int column, Optional<String> path) {

		static Told of(Finding finding) {
			return new Told(finding.code(), finding.severity(), finding.message(), finding.file(), finding.line(), finding.column(), finding.path());
		}
	}

	private OneTelling() {
	}

	public static List<Finding> of(List<Finding> findings) {
		Map<Told, Finding> all = new LinkedHashMap<>();
		findings.forEach(finding -> all.merge(Told.of(finding), finding, Finding::and));
		return List.copyOf(all.values());
	}

	/** What was accepted by several statements has as many reasons. */
	public static List<Accepted> accepted(List<Accepted> accepted) {
		record Reasoned(Told told, String reason, Optional<String> deadline) {
		}
		Map<Reasoned, Accepted> all = new LinkedHashMap<>();
		accepted.forEach(each -> all.merge(new Reasoned(Told.of(each.finding()), each.reason(), each.deadline()), each,
				(one, other) -> new Accepted(one.finding().and(other.finding()), one.reason(), one.deadline())));
		return List.copyOf(all.values());
	}
}
