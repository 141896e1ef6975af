package org.nagare.rules.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.model.key.CellKey;
import org.nagare.rules.finding.Finding;

/**
 * A cell with all that is told of it, so that what stands in it is printed once.
 *
 * @param headings where it stands, without the section; its address where nobody knows what the form calls it
 * @param path     empty for findings that are about no cell, which stand alone
 */
record ReportCell(List<String> headings, Optional<String> path, Optional<String> excerpt, boolean withheld, List<Finding> findings) {

	/** Longer than a page should be kept empty for; about a third of it. */
	private static final int LONG = 500;

	static List<ReportCell> of(List<Finding> findings) {
		Map<Object, List<Finding>> together = new LinkedHashMap<>();
		for (Finding finding : findings) {
			Object cell = hasCell(finding) ? List.of(finding.path(), finding.excerpt(), finding.standing().headings()) : together.size();
			together.computeIfAbsent(cell, key -> new ArrayList<>()).add(finding);
		}
		return together.values().stream().map(ReportCell::cell).toList();
	}

	private static ReportCell cell(List<Finding> findings) {
		Finding first = findings.getFirst();
		if (!hasCell(first)) {
			return new ReportCell(List.of(), Optional.empty(), Optional.empty(), false, findings);
		}
		List<String> headings = first.standing().headings();
		return new ReportCell(headings.size() > 1 ? headings.subList(1, headings.size()) : List.of(), first.path(), first.excerpt(), findings.stream().anyMatch(each -> each.standing().withheld()), findings);
	}

	boolean isLong() {
		return excerpt.filter(text -> text.length() > LONG).isPresent();
	}

	/** Whether it is about a cell and not about a whole part of the form. */
	private static boolean hasCell(Finding finding) {
		return finding.path().flatMap(CellKey::parse).filter(key -> key.segments().size() > 1).isPresent();
	}
}
