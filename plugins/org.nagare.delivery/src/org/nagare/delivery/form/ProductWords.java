package org.nagare.delivery.form;

import java.util.List;
import java.util.Locale;
import org.nagare.office.archive.ArchiveWords;
import org.nagare.print.pdf.DocumentWords;

/** All that somebody can read in a result, also with tools: what a public edition has to be silent about. */
final class ProductWords {

	private ProductWords() {
	}

	static List<String> of(Product result) {
		if (result.isText()) {
			return List.of(result.text());
		}
		String ending = result.ending().toLowerCase(Locale.ROOT);
		return ending.endsWith(".pdf") ? DocumentWords.of(result.content()) : ArchiveWords.of(result.content());
	}
}
