package org.nagare.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.nagare.document.outline.FormDocument;

/** The style sheet, and what of it hangs on the document: the running head. */
final class Style {

	private static final String SHEET = "document.css";
	private static final String NAME = "@name@";
	private static final String MARK = "@mark@";

	private Style() {
	}

	static String of(FormDocument document) {
		return sheet().replace(NAME, HtmlText.style(document.name())).replace(MARK, HtmlText.style(document.mark().orElse(""))).strip();
	}

	private static String sheet() {
		try (InputStream sheet = Style.class.getResourceAsStream(SHEET)) {
			return new String(sheet.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
