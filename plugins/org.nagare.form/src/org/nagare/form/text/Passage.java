package org.nagare.form.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Printed words, and the places in them where something is still missing. A draft names what is missing; the public reads on without it.
 */
public record Passage(String text, List<Gap> gaps) {

	/** What a draft prints where something is missing. */
	public static final String MISSING = "（未記入）";

	/** Where {@link #MISSING} stands in the text; words that somebody wrote are never one. */
	public record Gap(int from, int to) {
	}

	public Passage {
		gaps = List.copyOf(gaps);
	}

	public static Passage of(String text) {
		return new Passage(text, List.of());
	}

	public boolean hasGaps() {
		return !gaps.isEmpty();
	}

	/** Whether there is nothing but what is missing. */
	public boolean isMissing() {
		return hasGaps() && withoutGaps().isBlank();
	}

	/** The words without what is missing; a line that held nothing else goes with it. */
	public String withoutGaps() {
		if (gaps.isEmpty()) {
			return text;
		}
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (String line : text.split("\n", -1)) {
			String left = line(line, start);
			if (!left.isBlank() || line.isBlank()) {
				lines.add(left);
			}
			start += line.length() + 1;
		}
		return String.join("\n", lines);
	}

	private String line(String line, int start) {
		StringBuilder left = new StringBuilder();
		int done = 0;
		for (Gap gap : gaps) {
			if (gap.from >= start && gap.to <= start + line.length()) {
				left.append(line, done, gap.from - start);
				done = gap.to - start;
			}
		}
		left.append(line.substring(done));
		return done == 0 ? left.toString() : left.toString().stripTrailing();
	}

	/** Passages one after the other with the same words between them. */
	public static Passage join(List<Passage> passages, String between) {
		StringBuilder text = new StringBuilder();
		List<Gap> gaps = new ArrayList<>();
		for (int i = 0; i < passages.size(); i++) {
			text.append(i == 0 ? "" : between);
			int at = text.length();
			passages.get(i).gaps.forEach(gap -> gaps.add(new Gap(at + gap.from, at + gap.to)));
			text.append(passages.get(i).text);
		}
		return new Passage(text.toString(), gaps);
	}
}
