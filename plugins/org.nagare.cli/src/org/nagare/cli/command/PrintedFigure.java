package org.nagare.cli.command;

import java.util.List;
import org.nagare.delivery.font.Fonts;
import org.nagare.delivery.form.Product;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.pdf.FigureDocument;
import org.nagare.print.picture.FigurePicture;

/** Pages of a figure that were drawn as SVG, put into other formats. Loaded only by a command that asks for them. */
final class PrintedFigure {

	private final Fonts fonts;

	PrintedFigure(Fonts fonts) {
		this.fonts = fonts;
	}

	/** A picture of each page. */
	List<Product> png(List<DrawnFigure> drawn, int dpi) {
		JapaneseFont font = fonts.find(FontUse.DRAWING);
		return fonts.telling(() -> drawn.stream()
				.flatMap(figure -> figure.each("png", (page, name, ending) -> new Product(name, ending, FigurePicture.png(page, dpi, font))).stream()).toList());
	}

	/** All pages of each figure in one document. */
	List<Product> pdf(List<DrawnFigure> drawn) {
		JapaneseFont font = fonts.find(FontUse.EMBEDDING);
		return fonts.telling(() -> drawn.stream().map(figure -> figure.whole("pdf", FigureDocument.pdf(figure.pages(), font))).toList());
	}
}
