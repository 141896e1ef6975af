package org.nagare.office.tests;

import java.util.List;
import java.util.Optional;

import org.nagare.document.outline.Chapter;
import org.nagare.document.outline.Content;
import org.nagare.document.outline.FormDocument;
import org.nagare.document.outline.Line;
import org.nagare.form.cell.Origin;
import org.nagare.form.text.Block;
import org.nagare.form.writer.Audience;

/** A document of one chapter, for what a row of it can hold. */
final class OneCell {

	static final String LABEL = "事務の内容";

	private OneCell() {
	}

	static FormDocument of(Content content) {
		return of("事務", row(LABEL, content));
	}

	static FormDocument of(String name, Line... rows) {
		List<Line> lines = new java.util.ArrayList<>(List.of(new Line.Title(1, "Ⅰ.1", "1. 事務", false, List.of(), List.of())));
		lines.addAll(List.of(rows));
		return new FormDocument(name, "様式", "平成30年5月様式4", Optional.empty(), Audience.DRAFT,
				List.of(new Chapter(Chapter.Kind.SECTION, "Ⅰ", "Ⅰ 基本情報", false, List.of(), lines)), List.of(), List.of());
	}

	static Line.Row row(String label, Content content) {
		return new Line.Row("Ⅰ.1." + label, Optional.empty(), label, false, 0, 0, content, Optional.of(Origin.ENTERED), List.of());
	}

	static Content words(String text) {
		return new Content.Words(List.of(new Block(Optional.empty(), text, Block.Source.ENTERED)));
	}
}
