package org.nagare.document;

import org.nagare.document.html.HtmlWriter;
import org.nagare.document.markdown.MarkdownWriter;
import org.nagare.document.outline.FormDocument;
import org.nagare.figure.svg.Theme;

/** The way in: a document in the formats that are read. */
public final class Documents {

	private Documents() {
	}

	/** One file with everything in it; it is XML too. */
	public static String html(FormDocument document, Theme theme) {
		return HtmlWriter.write(document, theme);
	}

	/** Markdown as GitHub reads it; the figure is told in words. */
	public static String markdown(FormDocument document) {
		return MarkdownWriter.write(document);
	}
}
