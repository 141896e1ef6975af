package org.nagare.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.form.Forms;
import org.nagare.form.answer.Answer;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;

/**
 * A filled form as it is printed, before it is known in which format. A writer sets it; what stands in it and in which words was decided here.
 *
 * @param name       what the document is about: the assessment by the name that it has in this form
 * @param mark       the edition as the form prints it; empty where it was never seen
 * @param notes      what signs of the form mean: ※
 * @param unverified what of the edition was never seen, for those who write
 */
public record FormDocument(String name, String formTitle, String edition, Optional<String> mark, Audience audience, List<Chapter> chapters,
		List<String> notes, List<String> unverified) {

	public FormDocument {
		chapters = List.copyOf(chapters);
		notes = List.copyOf(notes);
		unverified = List.copyOf(unverified);
	}

	/** An entry of the table of contents: a chapter (level 1), or a title at once below it (level 2). */
	public record Entry(int level, String anchor, String title) {
	}

	/** The same of a form that shows the flows of its affair, or nothing drawn. */
	public static FormDocument of(FilledForm form, Audience audience, Optional<LaidOutFigure> flows) {
		return of(form, audience, drawing -> drawing == Answer.Drawing.FLOWS ? flows : Optional.empty());
	}

	/**
	 * The document of a form, or of a part of one. The public edition is made here.
	 *
	 * @param figures what is drawn at the places of figures; they have to be those that the audience may see
	 */
	public static FormDocument of(FilledForm form, Audience audience, Function<Answer.Drawing, Optional<LaidOutFigure>> figures) {
		FilledForm shown = audience == Audience.PUBLIC ? Forms.forThePublic(form).form() : form;
		return new DocumentBuilder(shown, audience, figures).build();
	}

	/** The table of contents. A figure has no entry of its own: the heading of its chapter leads to it. */
	public List<Entry> contents() {
		List<Entry> entries = new ArrayList<>();
		for (Chapter chapter : chapters) {
			if (chapter.kind() != Chapter.Kind.COVER) {
				entries.add(new Entry(1, chapter.anchor(), chapter.title()));
				for (Line line : chapter.lines()) {
					switch (line) {
						case Line.Title title when title.level() == 1 -> entries.add(new Entry(2, title.anchor(), title.text()));
						case Line.Row row when row.level() == 1 && !(row.content() instanceof Content.Pages) -> entries.add(new Entry(2, row.anchor(), row.label()));
						default -> {
						}
					}
				}
			}
		}
		return entries;
	}
}
