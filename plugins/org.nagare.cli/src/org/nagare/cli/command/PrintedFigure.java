package org.nagare.cli.command;

import java.util.List;
import java.util.Map;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.MissingCharacters;
import org.nagare.print.picture.FigurePicture;

/** Pages of a figure that were drawn as SVG, put into other formats. Loaded only by a command that asks for them. */
final class PrintedFigure {

	private static final String SVG = ".svg";

	private final JapaneseFont font;

	PrintedFigure(Fonts fonts) {
		this.font = fonts.find(FontUse.DRAWING);
	}

	List<Results.Result> png(List<Results.Result> drawn, int dpi) {
		return drawn.stream().map(page -> new Results.Result(page.name(), page.ending().replace(SVG, ".png"), picture(page.text(), dpi))).toList();
	}

	private byte[] picture(String svg, int dpi) {
		try {
			return FigurePicture.png(svg, dpi, font);
		} catch (MissingCharacters missing) {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.FONT_TROUBLE,
					Map.of("japanese", missing.japanese(), "english", missing.english()));
		}
	}
}
