package org.nagare.workbench.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nagare.file.WholeFiles;
import org.nagare.print.font.FontFolders;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.JapaneseFonts;
import org.nagare.print.font.MissingCharacters;
import org.nagare.print.font.NoJapaneseFont;
import org.nagare.print.pdf.FigureDocument;
import org.nagare.print.picture.FigurePicture;
import org.nagare.workbench.NagareWorkbench;

/** Writes pages as files: the same bytes that the command line writes. */
public final class FigureExport {

	private FigureExport() {
	}

	/** Why nothing was written, in words for the person. */
	public static final class Refused extends IOException {

		private static final long serialVersionUID = 1L;

		Refused(String message) {
			super(message);
		}
	}

	/** What an ending of a file stands for. */
	enum Format {
		SVG, PNG, PDF;

		static Optional<Format> of(Path file) {
			String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
			return List.of(values()).stream().filter(format -> name.endsWith("." + format.ending())).findFirst();
		}

		String ending() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/**
	 * Writes all pages and answers with the files; several pages of pictures are numbered.
	 *
	 * @param between done before each page and before anything is written; what it throws ends the work
	 */
	static List<Path> write(List<String> pages, Path file, Runnable between) throws IOException {
		Format format = Format.of(file).orElseThrow(() -> new Refused(Words.UNKNOWN_FORMAT.text()));
		Map<Path, byte[]> contents = new LinkedHashMap<>();
		try {
			switch (format) {
				case SVG -> numbered(file, pages.size()).forEach((path, page) -> contents.put(path, pages.get(page).getBytes(StandardCharsets.UTF_8)));
				case PNG -> {
					JapaneseFont font = font(FontUse.DRAWING);
					numbered(file, pages.size()).forEach((path, page) -> {
						between.run();
						contents.put(path, FigurePicture.png(pages.get(page), FigurePicture.USUAL_DPI, font));
					});
				}
				case PDF -> contents.put(file, FigureDocument.pdf(pages, font(FontUse.EMBEDDING)));
			}
		} catch (MissingCharacters missing) {
			throw new Refused(NagareWorkbench.say(missing.japanese(), missing.english()));
		}
		between.run();
		WholeFiles.write(contents);
		return new ArrayList<>(contents.keySet());
	}

	private static Map<Path, Integer> numbered(Path file, int pages) {
		String name = file.getFileName().toString();
		int ending = name.lastIndexOf('.');
		Map<Path, Integer> files = new LinkedHashMap<>();
		for (int page = 0; page < pages; page++) {
			files.put(pages == 1 ? file : file.resolveSibling(name.substring(0, ending) + "-" + (page + 1) + name.substring(ending)), page);
		}
		return files;
	}

	private static JapaneseFont font(FontUse use) throws Refused {
		try {
			Optional<Path> named = Optional.ofNullable(System.getenv("NAGARE_FONT")).filter(path -> !path.isBlank()).map(Path::of);
			return new JapaneseFonts(FontFolders.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home"))), named).find(use);
		} catch (NoJapaneseFont none) {
			throw new Refused(NagareWorkbench.say(none.japanese(), none.english()));
		}
	}
}
