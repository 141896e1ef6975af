package org.nagare.office.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.nagare.document.template.FormTemplate;
import org.nagare.document.template.Replacement;
import org.nagare.document.template.TemplateProblem;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.office.archive.StoredArchive;

/**
 * Fills a text document (DOCX): a paragraph, or a row of a table, is what a line is in a template of text. It stands once for each system, file or
 * 委託事項 that its fields leave open, and looks as in the template.
 */
public final class WordTemplate {

	private static final Pattern OPEN = Pattern.compile(Pattern.quote("{{"));
	private static final Pattern TAG = Pattern.compile("<[^<>]*>");

	private final FormTemplate fields;
	private int number;

	private WordTemplate(FilledForm form, Audience audience) {
		this.fields = new FormTemplate(form, audience);
	}

	/**
	 * For the public the form has to be the public one.
	 *
	 * @throws UnreadableTemplate where the content is no text document
	 */
	public static FilledDocument fill(byte[] template, FilledForm form, Audience audience) {
		try (XWPFDocument document = open(template); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			List<TemplateProblem> problems = new WordTemplate(form, audience).fill(document);
			if (!problems.isEmpty()) {
				return new FilledDocument(new byte[0], problems);
			}
			document.write(bytes);
			return new FilledDocument(StoredArchive.of(bytes.toByteArray()), problems);
		} catch (IOException broken) {
			throw new UnreadableTemplate(broken);
		}
	}

	private static XWPFDocument open(byte[] template) {
		try {
			return new XWPFDocument(new ByteArrayInputStream(template));
		} catch (IOException | RuntimeException unreadable) {
			// of what is no archive, no office document or a broken one the library tells with many kinds of exceptions
			throw new UnreadableTemplate(unreadable);
		}
	}

	private List<TemplateProblem> fill(XWPFDocument document) throws IOException {
		Map<String, XmlObject> roots = new TreeMap<>();
		roots.put(name(document.getPackagePart()), document.getDocument());
		document.getHeaderList().forEach(header -> roots.put(name(header.getPackagePart()), header._getHdrFtr()));
		document.getFooterList().forEach(footer -> roots.put(name(footer.getPackagePart()), footer._getHdrFtr()));
		List<TemplateProblem> problems = new ArrayList<>();
		List<TemplateUnit> units = new ArrayList<>();
		for (XmlObject root : roots.values()) {
			List<TemplateUnit> within = TemplateUnit.within(root);
			int reachable = within.stream().mapToInt(unit -> count(unit.text())).sum();
			if (count(words(root.xmlText())) > reachable) {
				problems.add(outOfReach());
			}
			units.addAll(within);
		}
		for (PackagePart part : parts(document)) {
			if (!roots.containsKey(name(part)) && part.getContentType().endsWith("xml") && name(part).startsWith("/word/") && count(words(part)) > 0) {
				problems.add(outOfReach());
			}
		}
		units.forEach(this::fill);
		problems.addAll(fields.problems());
		return problems;
	}

	private void fill(TemplateUnit unit) {
		if (unit.text().isBlank()) {
			return;
		}
		number++;
		if (count(unit.text()) > 0) {
			List<List<Replacement>> rows = fields.line(number, unit.text());
			unit.fill(rows);
		}
	}

	private static List<PackagePart> parts(XWPFDocument document) throws IOException {
		try {
			return document.getPackage().getParts();
		} catch (OpenXML4JException broken) {
			throw new IOException(broken);
		}
	}

	private static String name(PackagePart part) {
		return part.getPartName().getName();
	}

	private static String words(PackagePart part) throws IOException {
		try (InputStream in = part.getInputStream()) {
			return words(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static String words(String xml) {
		return TAG.matcher(xml).replaceAll("");
	}

	private static int count(String text) {
		Matcher open = OPEN.matcher(text);
		int count = 0;
		while (open.find()) {
			count++;
		}
		return count;
	}

	private static TemplateProblem outOfReach() {
		return new TemplateProblem(0, 0, "テキストボックス、脚注又はコメントの中に «{{» があります。欄は本文、表、ヘッダー、フッターに置いてください。",
				"There is «{{» in a text box, a note or a comment. Put fields into the text, a table, the header or the footer.");
	}
}
