package org.nagare.cli.command;

import java.util.List;
import java.util.stream.IntStream;
import org.nagare.delivery.form.Product;
import org.nagare.file.FileName;

/**
 * The pages of one figure as SVG, and the names that files of them have.
 *
 * @param assessment name of the assessment
 * @param view name of what is shown; it may contain what a person called a 業務
 */
record DrawnFigure(String assessment, String view, List<String> pages) {

	/** Makes one of several pages into a result. */
	interface Writer {
		Product write(String page, String name, String ending);
	}

	/** A result for each page, numbered where there are several. */
	List<Product> each(String format, Writer writer) {
		return IntStream.range(0, pages.size())
				.mapToObj(page -> writer.write(pages.get(page), assessment, ending(view, pages.size() > 1 ? "-" + (page + 1) : "", format))).toList();
	}

	/** One result of all pages. */
	Product whole(String format, byte[] content) {
		return new Product(assessment, ending(view, "", format), content);
	}

	/** What stands behind the name of the assessment. */
	static String ending(String view, String number, String format) {
		return "-" + FileName.part(view) + number + "." + format;
	}
}
