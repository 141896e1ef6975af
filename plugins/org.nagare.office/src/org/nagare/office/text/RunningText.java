package org.nagare.office.text;

import java.util.stream.Collectors;

import org.nagare.document.outline.Content;
import org.nagare.form.text.Block;

/** What stands in a cell of the form as lines of text. */
public final class RunningText {

	private RunningText() {
	}

	/** A choice without the list that it is from, of boxes those that are marked. */
	public static String of(Content content) {
		return VisibleCharacters.of(switch (content) {
			case Content.Words words -> Block.join(words.blocks());
			case Content.Lines lines -> lines(lines);
			case Content.Plain plain -> plain.text();
			case Content.Choice choice -> choice.chosen().orElse("") + choice.words().map(words -> "(" + words + ")").orElse("");
			case Content.Boxes boxes -> boxes.groups().stream().flatMap(group -> group.boxes().stream()).filter(each -> each.state() != Content.State.OPEN)
					.map(RunningText::words).collect(Collectors.joining("\n"));
			case Content.Links links -> links.links().stream().map(Content.Link::text).collect(Collectors.joining("\n"));
			case Content.Missing missing -> missing.reason().map(RunningText::missing).orElse("");
			case Content.Pages pages -> "";
		});
	}

	/** Counted where there are several. */
	private static String lines(Content.Lines lines) {
		if (!lines.isNumbered()) {
			return String.join("\n", lines.lines());
		}
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines.lines().size(); i++) {
			text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(lines.lines().get(i));
		}
		return text.toString();
	}

	/** Stands where nobody has written yet. */
	public static String missing(String reason) {
		return VisibleCharacters.of("（未記入）" + reason);
	}

	/** «[○]» */
	public static String sign(Content.State state) {
		return "[" + state.sign() + "]";
	}

	/** What stands behind a box, with the words in its brackets or room for them. */
	public static String words(Content.Box box) {
		return VisibleCharacters.of(box.label() + (box.bracket() ? "（" + box.words().orElse("　") + "）" : ""));
	}

	public static String box(Content.Box box) {
		return sign(box.state()) + " " + words(box);
	}
}
