package org.nagare.delivery.form;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.nagare.delivery.font.Fonts;
import org.nagare.delivery.message.Listener;
import org.nagare.delivery.message.Undelivered;
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
 * are written without pictures: all the words of the form are in them. Loaded only by who asks for such a document.
 */
public final class FigurePictures implements FigurePainter {

	private final Listener listener;
	private final Fonts fonts;
	private final Theme theme;
	private final Map<LaidOutPage, byte[]> drawn = new IdentityHashMap<>();
	private boolean hopeless;

	public FigurePictures(Listener listener, Fonts fonts, Theme theme) {
		this.listener = listener;
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
			} catch (Undelivered noFont) {
				hopeless = true;
				noFont.tell(listener);
			}
		}
		return Optional.ofNullable(drawn.get(page));
	}
}
