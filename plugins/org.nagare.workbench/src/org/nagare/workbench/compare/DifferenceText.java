package org.nagare.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/** A difference as a text to read, with what differs in colour. */
final class DifferenceText {

	private static final Color HEAD = new Color(0x1B, 0x4F, 0x8A);
	private static final Color INK = new Color(0x22, 0x22, 0x22);
	private static final Color GONE = new Color(0xF8, 0xD0, 0xCC);
	private static final Color NEW = new Color(0xC9, 0xEA, 0xC5);

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	void plain(String words) {
		text.append(words).append('\n');
	}

	void difference(Compared.Line line) {
		String before = line.difference().before().orElse("");
		String after = line.difference().after().orElse("");
		WordDifference differing = WordDifference.of(before, after);
		head(line.difference().place() + "  " + line.difference().label() + (line.difference().important() ? " ※" : ""));
		head(Words.BEFORE.text());
		state(line.difference().before(), differing.gone(), GONE);
		head(Words.AFTER.text());
		state(line.difference().after(), differing.added(), NEW);
		line.reason().ifPresent(reason -> {
			head(Words.REASON.text());
			plain(reason);
		});
	}

	private void state(Optional<String> words, List<WordDifference.Part> parts, Color colour) {
		int start = text.length();
		plain(words.orElse(Words.NOT_THERE.text()));
		if (words.isPresent()) {
			parts.forEach(part -> styles.add(new StyleRange(start + part.offset(), part.length(), INK, colour)));
		}
		text.append('\n');
	}

	private void head(String words) {
		styles.add(new StyleRange(text.length(), words.length(), HEAD, null, SWT.BOLD));
		plain(words);
	}

	void show(StyledText on) {
		on.setText(text.toString());
		on.setStyleRanges(styles.toArray(StyleRange[]::new));
	}
}
