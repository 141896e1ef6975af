package org.nagare.print.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as its readers find it. */
final class ReadPdf implements AutoCloseable {

	/** A line of text on a page, in points from the upper left corner. */
	record Line(int page, String text, double left, double right, double top, double bottom) {
	}

	final PDDocument document;

	ReadPdf(byte[] content) {
		try {
			document = Loader.loadPDF(content);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	@Override
	public void close() throws IOException {
		document.close();
	}

	/** All text in the order in which it was written, without spaces and breaks. */
	String text() throws IOException {
		return new PDFTextStripper().getText(document).replaceAll("[\\s\\u3000]", "");
	}

	List<Line> lines() throws IOException {
		List<Line> lines = new ArrayList<>();
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void writeString(String text, List<TextPosition> places) {
				double left = places.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
				double right = places.stream().mapToDouble(place -> place.getXDirAdj() + place.getWidthDirAdj()).max().orElse(0);
				double top = places.stream().mapToDouble(place -> place.getYDirAdj() - place.getHeightDir()).min().orElse(0);
				double bottom = places.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
				lines.add(new Line(getCurrentPageNo() - 1, text, left, right, top, bottom));
			}
		};
		stripper.getText(document);
		return lines;
	}

	/** Text that reaches over the edge of its page. */
	List<Line> clipped() throws IOException {
		return lines().stream().filter(line -> {
			var page = document.getPage(line.page()).getMediaBox();
			return line.left() < 0 || line.top() < 0 || line.right() > page.getWidth() || line.bottom() > page.getHeight();
		}).toList();
	}

	/** The fonts by name, each with «embedded» and «part» or what it is instead. */
	Set<String> fonts() throws IOException {
		Set<String> fonts = new TreeSet<>();
		for (PDPage page : document.getPages()) {
			fonts(page.getResources(), fonts);
		}
		return fonts;
	}

	private static void fonts(PDResources resources, Set<String> fonts) throws IOException {
		for (COSName name : resources.getFontNames()) {
			PDFont font = resources.getFont(name);
			String embedded = font.isEmbedded() ? " embedded" : " NOT EMBEDDED";
			String part = font instanceof PDType0Font && font.getName().matches("[A-Z]{6}\\+.*") ? " part" : " WHOLE";
			fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "") + embedded + part);
		}
		for (COSName name : resources.getXObjectNames()) {
			if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
				fonts(form.getResources(), fonts);
			}
		}
	}

	/** What is copied instead of what is shown, page by page. */
	List<String> meanings() throws IOException {
		List<String> meanings = new ArrayList<>();
		for (PDPage page : document.getPages()) {
			meanings(page.getResources(), meanings);
		}
		return meanings;
	}

	private static void meanings(PDResources resources, List<String> meanings) throws IOException {
		for (COSName name : resources.getPropertiesNames()) {
			String meaning = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES).getCOSDictionary(name).getString(COSName.ACTUAL_TEXT);
			if (meaning != null) {
				meanings.add(meaning);
			}
		}
		for (COSName name : resources.getXObjectNames()) {
			if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
				meanings(form.getResources(), meanings);
			}
		}
	}

	/** The bookmarks, each with its depth. */
	List<String> bookmarks() {
		List<String> found = new ArrayList<>();
		if (document.getDocumentCatalog().getDocumentOutline() != null) {
			bookmarks(document.getDocumentCatalog().getDocumentOutline().getFirstChild(), 1, found);
		}
		return found;
	}

	private static void bookmarks(PDOutlineItem item, int depth, List<String> found) {
		for (PDOutlineItem each = item; each != null; each = each.getNextSibling()) {
			found.add(depth + " " + each.getTitle());
			bookmarks(each.getFirstChild(), depth + 1, found);
		}
	}
}
