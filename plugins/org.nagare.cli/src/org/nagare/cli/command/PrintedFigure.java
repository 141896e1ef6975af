package org.nagare.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nagare.delivery.font.Fonts;
import org.nagare.delivery.form.Product;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.pdf.FigureDocument;
import org.nagare.print.picture.FigurePicture;

/** Pages of a figure that were drawn as SVG, put into other formats. Loaded only by a command that asks for them. */
final class PrintedFigure {

	private static final String SVG = ".svg";

	private static final String PNG = ".png";
	private static final String PDF = ".pdf";

	private final Fonts fonts;

	PrintedFigure(Fonts fonts) {
		this.fonts = fonts;
	}

	/** A picture of each page. */
	List<Product> png(List<Product> drawn, int dpi) {
		JapaneseFont font = fonts.find(FontUse.DRAWING);
		return fonts.telling(() -> drawn.stream().map(page -> new Product(page.name(), page.ending().replace(SVG, PNG), FigurePicture.png(page.text(), dpi, font))).toList());
	}

	/** All pages of each assessment in one document. */
	List<Product> pdf(List<Product> drawn) {
		JapaneseFont font = fonts.find(FontUse.EMBEDDING);
		Map<String, List<String>> pages = new LinkedHashMap<>();
		Map<String, String> endings = new LinkedHashMap<>();
		// «-別添1-2.svg» is a page of «-別添1»
		drawn.forEach(page -> endings.putIfAbsent(page.name(), page.ending().replaceFirst("(-\\d+)?\\.svg$", "")));
		drawn.forEach(page -> pages.computeIfAbsent(page.name(), name -> new ArrayList<>()).add(page.text()));
		return fonts.telling(() -> pages.entrySet().stream().map(figure -> new Product(figure.getKey(), endings.get(figure.getKey()) + PDF, FigureDocument.pdf(figure.getValue(), font))).toList());
	}
}
