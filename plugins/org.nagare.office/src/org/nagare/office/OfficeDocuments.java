package org.nagare.office;

import org.nagare.document.outline.FormDocument;
import org.nagare.office.picture.FigurePainter;
import org.nagare.office.word.WordWriter;
import org.nagare.office.workbook.WorkbookWriter;

/** The way in: a form as the files of an office suite. Equal documents give equal bytes. */
public final class OfficeDocuments {

	private OfficeDocuments() {
	}

	/** A text document (DOCX) with headings, contents and tables. */
	public static byte[] text(FormDocument document, FigurePainter painter) {
		return WordWriter.write(document, painter);
	}

	/** A workbook (XLSX) with a sheet for each chapter. */
	public static byte[] workbook(FormDocument document, FigurePainter painter) {
		return WorkbookWriter.write(document, painter);
	}
}
