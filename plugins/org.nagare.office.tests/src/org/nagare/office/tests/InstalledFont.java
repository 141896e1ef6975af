package org.nagare.office.tests;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.nagare.print.font.FontFolders;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.JapaneseFonts;
import org.nagare.print.font.NoJapaneseFont;

/** The Japanese font of the machine that the tests run on; without one a test is aborted, which the report shows. */
final class InstalledFont {

	private InstalledFont() {
	}

	static JapaneseFont required() {
		try {
			return new JapaneseFonts(FontFolders.of(System.getProperty("os.name"), Map.of(), Path.of(System.getProperty("user.home"))), Optional.empty())
					.find(FontUse.EMBEDDING);
		} catch (NoJapaneseFont none) {
			return Assumptions.abort(none.english());
		}
	}
}
