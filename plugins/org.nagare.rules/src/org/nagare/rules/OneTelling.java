package org.nagare.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nagare.dsl.messages.FindingSeverity;
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
		findings.forEach(finding -> all.merge(Told.of(finding), finding, OneTelling::together));
		return List.copyOf(all.values());
	}

	private static Finding together(Finding one, Finding other) {
		Set<Finding.Place> related = new LinkedHashSet<>(one.related());
		related.addAll(other.related());
		return new Finding(one.code(), one.severity(), one.message(), one.file(), one.line(), one.column(), one.path(), one.excerpt(), new ArrayList<>(related), one.help(), one.fixes());
	}
}
