package org.nagare.office;

import org.nagare.document.outline.FormDocument;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.office.picture.FigurePainter;
import org.nagare.office.template.FilledDocument;
import org.nagare.office.template.UnreadableTemplate;
import org.nagare.office.template.WordTemplate;
import org.nagare.office.word.WordWriter;
import org.nagare.office.workbook.WorkbookWriter;

/** The way in: a form as the files of an office suite. Equal documents give equal bytes. Whoever asks waits for who is being served. */
public final class OfficeDocuments {

	/**
	 * The classes of the library begin each other in rounds, and its types load each other under locks of their own: two threads that begin at two places
	 * of a round wait for each other for ever.
	 */
	private static final Object ONE_AT_A_TIME = new Object();

	private OfficeDocuments() {
	}

	/** A text document (DOCX) with headings, contents and tables. */
	public static byte[] text(FormDocument document, FigurePainter painter) {
		synchronized (ONE_AT_A_TIME) {
			return WordWriter.write(document, painter);
		}
	}

	/**
	 * A text document (DOCX) of a body's own, its fields filled; for the public the form has to be the public one.
	 *
	 * @throws UnreadableTemplate where the content is no text document
	 */
	public static FilledDocument fill(byte[] template, FilledForm form, Audience audience) {
		synchronized (ONE_AT_A_TIME) {
			return WordTemplate.fill(template, form, audience);
		}
	}

	/** A workbook (XLSX) with a sheet for each chapter. */
	public static byte[] workbook(FormDocument document, FigurePainter painter) {
		synchronized (ONE_AT_A_TIME) {
			return WorkbookWriter.write(document, painter);
		}
	}
}
