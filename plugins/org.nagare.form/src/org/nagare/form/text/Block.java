package org.nagare.form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of a text cell under one heading.
 *
 * @param heading the line in angle brackets, with them
 */
public record Block(Optional<String> heading, Passage passage, Source source) {

	/** Where a block comes from. */
	public enum Source {
		DERIVED("derived"), ENTERED("entered"), LIBRARY("library"), FIXED("fixed");

		private final String code;

		Source(String code) {
			this.code = code;
		}

		public String code() {
			return code;
		}
	}

	public Block(Optional<String> heading, String text, Source source) {
		this(heading, Passage.of(text), source);
	}

	/** The words as a draft prints them. */
	public String text() {
		return passage.text();
	}

	/** The block without what is still missing in it. */
	public Block withoutGaps() {
		return passage.hasGaps() ? new Block(heading, passage.withoutGaps(), source) : this;
	}

	/** Cuts a text at its lines that are wholly {@code <…>} or {@code ＜…＞}. */
	public static List<Block> cut(String text, Source source) {
		List<Block> blocks = new ArrayList<>();
		Optional<String> heading = Optional.empty();
		List<String> lines = new ArrayList<>();
		for (String line : text.lines().toList()) {
			if (isHeading(line)) {
				if (heading.isPresent() || lines.stream().anyMatch(each -> !each.isBlank())) {
					blocks.add(block(heading, lines, source));
				}
				heading = Optional.of(line.strip());
				lines.clear();
			} else {
				lines.add(line);
			}
		}
		if (heading.isPresent() || !lines.isEmpty()) {
			blocks.add(block(heading, lines, source));
		}
		return blocks;
	}

	public static boolean isHeading(String line) {
		String stripped = line.strip();
		return stripped.length() > 2 && (stripped.startsWith("<") && stripped.endsWith(">") || stripped.startsWith("＜") && stripped.endsWith("＞"));
	}

	/** Empty lines at both ends fall away; the blank that opens a paragraph is part of its text. */
	private static Block block(Optional<String> heading, List<String> lines, Source source) {
		int first = 0;
		int last = lines.size();
		while (first < last && lines.get(first).isBlank()) {
			first++;
		}
		while (last > first && lines.get(last - 1).isBlank()) {
			last--;
		}
		return new Block(heading, String.join("\n", lines.subList(first, last)).stripTrailing(), source);
	}

	public static String join(List<Block> blocks) {
		return blocks.stream().map(block -> block.heading().map(heading -> heading + (block.text().isEmpty() ? "" : "\n")).orElse("") + block.text())
				.collect(Collectors.joining("\n"));
	}
}
