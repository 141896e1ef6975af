package org.nagare.print.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.MissingCharacters;

/** An HTML page as a paged PDF: laid out by its style for print, lines ended by 禁則, bookmarks from its headings, tagged. */
public final class FormDocument {

	private static final String FAMILY = "Nagare Gothic";
	private static final int REGULAR = 400;
	private static final int BOLD = 700;
	/** Whatever families the page names, it is set in the one font that is embedded. */
	private static final Pattern FAMILIES = Pattern.compile("font-family\\s*:[^;}]*");
	private static final Pattern SHORT_FONT = Pattern.compile("(font\\s*:[^;}]*?\\d(?:pt|px|em|mm|%)(?:\\s*/\\s*[\\d.]+)?)\\s+[^;}]+");

	private FormDocument() {
	}

	/**
	 * @param html a page that is XML too and has all that it shows in itself
	 * @throws UnfitPage where it is broken or asks for something outside of itself
	 * @throws MissingCharacters where the font lacks characters of it
	 */
	public static byte[] pdf(String html, JapaneseFont font) {
		// it tells its progress and what it does not know of a style on the console
		XRLog.setLoggingEnabled(false);
		HtmlPage page = HtmlPage.read(html);
		MissingCharacters.check(page.text(), font, FontUse.EMBEDDING, page::place);
		Bookmarks.addTo(page);
		setFont(page);
		try (PDDocument document = new PDDocument()) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			PdfRendererBuilder builder = builder(page, font, new PageFonts(font, document, page.text()), document);
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				renderer.createPDFKeepOpen();
				new DocumentFacts(page.title()).writeTo(document);
				document.save(bytes);
			}
			return bytes.toByteArray();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static PdfRendererBuilder builder(HtmlPage page, JapaneseFont font, PageFonts fonts, PDDocument document) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePDDocument(document);
		builder.useFastMode();
		builder.usePdfUaAccessibility(true);
		builder.withW3cDocument(page.document(), null);
		builder.withProducer("Nagare");
		builder.useFont(new PDFontSupplier(fonts.regular()), FAMILY, REGULAR, FontStyle.NORMAL, true);
		if (fonts.hasBold()) {
			builder.useFont(new PDFontSupplier(fonts.bold()), FAMILY, BOLD, FontStyle.NORMAL, true);
		}
		builder.useSVGDrawer(new PageDrawings(font, new CharacterWriter(fonts)));
		builder.useUnicodeLineBreaker(new LineEnds());
		builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null);
		for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> false, priority);
		}
		return builder;
	}

	private static void setFont(HtmlPage page) {
		page.styles().forEach(style -> style.setTextContent(SHORT_FONT.matcher(FAMILIES.matcher(style.getTextContent()).replaceAll("font-family: '" + FAMILY + "'"))
				.replaceAll("$1 '" + FAMILY + "'")));
	}
}
