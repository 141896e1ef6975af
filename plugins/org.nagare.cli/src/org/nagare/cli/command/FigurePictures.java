package org.nagare.cli.command;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.nagare.cli.speech.Console;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.SvgWriter;
import org.nagare.figure.svg.Theme;
import org.nagare.office.picture.FigurePainter;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.picture.FigurePicture;

/**
 * Pictures of the pages of a figure for office documents, each drawn once. Where there is no font to draw with, that is said once and the documents
 * are written without pictures: all the words of the form are in them. Loaded only by a command that asks for such a document.
 */
final class FigurePictures implements FigurePainter {

	private final Console console;
	private final Fonts fonts;
	private final Theme theme;
	private final Map<LaidOutPage, byte[]> drawn = new IdentityHashMap<>();
	private boolean hopeless;

	FigurePictures(Console console, Fonts fonts, Theme theme) {
		this.console = console;
		this.fonts = fonts;
		this.theme = theme;
	}

	@Override
	public Optional<byte[]> png(LaidOutPage page) {
		if (!hopeless && !drawn.containsKey(page)) {
			try {
				JapaneseFont font = fonts.find(FontUse.DRAWING);
				String svg = SvgWriter.write(page, new SvgOptions(theme, ""));
				drawn.put(page, fonts.telling(() -> FigurePicture.png(svg, FigurePicture.USUAL_DPI, font)));
			} catch (CommandFailure noFont) {
				hopeless = true;
				console.say(noFont.message(), noFont.parameters());
			}
		}
		return Optional.ofNullable(drawn.get(page));
	}
}
