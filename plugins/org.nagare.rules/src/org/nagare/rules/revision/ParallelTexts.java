package org.nagare.rules.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** The same item of several files differs on purpose, not by a slip. */
public final class ParallelTexts implements Rule {

	private static final int LEAST_LENGTH = 20;
	private static final int MOST_DIFFERENCE = 4;

	@Override
	public String code() {
		return "revision.parallel-texts";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Map<String, List<Cell>> byItem = new LinkedHashMap<>();
		context.cells().stream().filter(cell -> cell.origin() == Origin.ENTERED && cell.meaning().startsWith("Ⅲ") && Values.text(cell).filter(text -> text.length() >= LEAST_LENGTH).isPresent())
				.forEach(cell -> byItem.computeIfAbsent(cell.item().key().plain(), key -> new ArrayList<>()).add(cell));
		for (List<Cell> cells : byItem.values()) {
			Set<String> told = new HashSet<>();
			for (Cell cell : cells) {
				for (Cell other : cells) {
					String text = Values.text(cell).orElse("");
					String otherText = Values.text(other).orElse("");
					if (other == cell) {
						break;
					}
					if (isSlip(text, otherText) && told.add(text)) {
						Report.Told one = report.about(cell).with("other", other.path()).with("text", JapaneseText.quoted(text)).with("othertext", JapaneseText.quoted(otherText));
						other.things().forEach(one::related);
					}
				}
			}
		}
	}

	/** Equal but for a few characters in one place. */
	private static boolean isSlip(String one, String other) {
		if (one.equals(other)) {
			return false;
		}
		int shorter = Math.min(one.length(), other.length());
		int head = (int) IntStream.range(0, shorter).takeWhile(i -> one.charAt(i) == other.charAt(i)).count();
		int tail = (int) IntStream.range(0, shorter - head).takeWhile(i -> one.charAt(one.length() - 1 - i) == other.charAt(other.length() - 1 - i)).count();
		return Math.max(one.length(), other.length()) - head - tail <= MOST_DIFFERENCE;
	}

}
