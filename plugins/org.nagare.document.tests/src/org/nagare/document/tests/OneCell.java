package org.nagare.document.tests;

import java.util.List;
import java.util.Optional;

import org.nagare.document.outline.Chapter;
import org.nagare.document.outline.Content;
import org.nagare.document.outline.FormDocument;
import org.nagare.document.outline.Line;
import org.nagare.form.cell.Origin;
import org.nagare.form.text.Block;
import org.nagare.form.writer.Audience;
import org.nagare.form.writer.CellNote;

/** A document of one row, for what a row can hold. */
final class OneCell {

	static final String ANCHOR = "Ⅰ.1.②";
	static final String LABEL = "事務の内容";

	private OneCell() {
	}

	static FormDocument of(Content content, CellNote... notes) {
		return named("名前", LABEL, content, notes);
	}

	static FormDocument named(String name, String label, Content content, CellNote... notes) {
		Line.Row row = new Line.Row(ANCHOR, Optional.of("Ⅰ.1.②"), label, false, 0, 0, content, Optional.of(Origin.ENTERED), List.of(notes));
		Chapter chapter = new Chapter(Chapter.Kind.SECTION, "Ⅰ", "Ⅰ 基本情報", false, List.of(), List.of(new Line.Title(1, "Ⅰ.1", "1. 事務", false, List.of(), List.of()), row));
		return new FormDocument(name, "様式", "平成30年5月様式4", Optional.empty(), Audience.DRAFT, List.of(chapter), List.of(), List.of());
	}

	static Content words(String text) {
		return new Content.Words(List.of(new Block(Optional.empty(), text, Block.Source.ENTERED)));
	}
}
