package org.nagare.dsl.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.validation.Issue;
import org.nagare.dsl.messages.MessageLanguage;

/**
 * The findings of one text, of each kind the first thousand. Nobody reads a million findings, and no editor shows them; where there are more of a kind,
 * one of that kind at the place of the next says how many. So it is as grave as they are, whatever the project makes of its kind.
 */
final class BoundedIssues {

	/** Far more than anybody reads or mends between two looks. */
	static final int MOST = 1000;

	private BoundedIssues() {
	}

	static List<Issue> of(List<Issue> issues, MessageLanguage language) {
		if (issues.size() <= MOST) {
			return issues;
		}
		Map<String, List<Issue>> byCode = new LinkedHashMap<>();
		issues.forEach(issue -> byCode.computeIfAbsent(String.valueOf(issue.getCode()), code -> new ArrayList<>()).add(issue));
		List<Issue> bounded = new ArrayList<>();
		byCode.values().forEach(same -> {
			if (same.size() > MOST) {
				same.sort(Comparator.comparingInt(issue -> issue.getOffset() == null ? 0 : issue.getOffset()));
				bounded.addAll(same.subList(0, MOST));
				bounded.add(rest(same.get(MOST), same.size() - MOST, language));
			} else {
				bounded.addAll(same);
			}
		});
		return bounded;
	}

	private static Issue rest(Issue next, int count, MessageLanguage language) {
		Issue.IssueImpl rest = new Issue.IssueImpl();
		rest.setCode(next.getCode());
		rest.setMessage(language == MessageLanguage.JAPANESE
				? "ここから下に、同じ種類の指摘があと " + count + " 件あります。上の " + MOST + " 件だけを示しました。それらを直してからもう一度確かめてください。どの行も同じなら、ファイルが壊れていないか、別のものでないかを確かめてください。"
				: "There are " + count + " more findings of this kind from here on; only the " + MOST
						+ " above are shown. Mend those and check again. If all lines are alike, see whether the file is damaged or something else.");
		rest.setSeverity(next.getSeverity());
		rest.setType(next.getType());
		rest.setUriToProblem(next.getUriToProblem());
		rest.setOffset(next.getOffset());
		rest.setLength(next.getLength());
		rest.setLineNumber(next.getLineNumber());
		rest.setColumn(next.getColumn());
		rest.setLineNumberEnd(next.getLineNumberEnd());
		rest.setColumnEnd(next.getColumnEnd());
		return rest;
	}
}
