package org.nagare.document.markdown;

import static org.nagare.document.markdown.MarkdownText.inLine;

import java.util.ArrayList;
import java.util.List;

import org.nagare.document.outline.Content;
import org.nagare.document.outline.Line;
import org.nagare.form.writer.CellNote;
import org.nagare.form.writer.CellWords;

/** A cell of a table, which Markdown wants on one line. */
final class MarkdownCell {

	private static final String BREAK = "<br>";

	private MarkdownCell() {
	}

	static String of(Line.Row cell) {
		List<String> parts = new ArrayList<>();
		content(cell.content(), parts);
		for (CellNote note : cell.notes()) {
			parts.add("〔" + inLine(note.words()) + "〕");
		}
		return String.join(BREAK, parts);
	}

	private static void content(Content content, List<String> parts) {
		switch (content) {
			case Content.Words words -> words.blocks().forEach(block -> {
				block.heading().ifPresent(heading -> parts.add(inLine(heading)));
				parts.add(inLine(block.text()));
			});
			case Content.Lines lines -> {
				for (int i = 0; i < lines.lines().size(); i++) {
					parts.add((lines.isNumbered() ? i + 1 + ". " : "") + inLine(lines.lines().get(i)));
				}
			}
			case Content.Choice choice -> parts.add(inLine(choice.chosen().orElse("")) + choice.words().map(words -> "（" + inLine(words) + "）").orElse(""));
			case Content.Boxes boxes -> boxes.groups().forEach(group -> group.boxes().forEach(box -> parts.add("\\[" + box.state().sign() + "\\] " + inLine(box.label())
					+ box.words().map(words -> "（" + inLine(words) + "）").orElse(""))));
			case Content.Plain plain -> parts.add(inLine(plain.text()));
			case Content.Links links -> links.links().forEach(link -> parts.add(inLine(link.text())));
			case Content.Missing missing -> missing.reason().ifPresent(reason -> parts.add(CellWords.MISSING + " " + inLine(reason)));
			case Content.Pages pages -> pages.pages().forEach(page -> parts.add(inLine(page.title())));
		}
	}
}
