package org.nagare.workbench.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nagare.workbench.handbook.HandbookPage.Look;

/** Reads a page of the handbook. Its HTML is XML, and has only the elements that the build writes. */
final class PageReader {

	private static final int STEP_IN = 24;

	private final StringBuilder words = new StringBuilder();
	private final List<HandbookPage.Run> runs = new ArrayList<>();
	private final List<HandbookPage.Line> lines = new ArrayList<>();
	private final List<HandbookPage.Picture> pictures = new ArrayList<>();
	private final List<HandbookPage.Link> links = new ArrayList<>();
	private final Map<String, Integer> places = new HashMap<>();
	private final Deque<Look> looks = new ArrayDeque<>();
	private final Deque<String> targets = new ArrayDeque<>();
	private final XMLStreamReader xml;
	private String title = "";
	private int block;
	private int cell;

	private PageReader(XMLStreamReader xml) {
		this.xml = xml;
	}

	static HandbookPage read(InputStream content) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			return new PageReader(factory.createXMLStreamReader(content, "UTF-8")).read();
		} catch (XMLStreamException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private HandbookPage read() throws XMLStreamException {
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
				case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
				case XMLStreamConstants.CHARACTERS -> say(xml.getText());
				default -> {
					// notes of the page to itself
				}
			}
		}
		return new HandbookPage(title, words.toString(), runs, lines, pictures, links, places);
	}

	private void begin(String element) throws XMLStreamException {
		switch (element) {
			case "title" -> title = xml.getElementText();
			case "nav" -> skip();
			case "h1" -> heading(Look.TITLE);
			case "h2" -> heading(Look.HEADING);
			case "h3" -> heading(Look.SUBHEADING);
			case "p" -> {
				block = words.length();
				if ("file".equals(xml.getAttributeValue(null, "class"))) {
					looks.push(Look.ASIDE);
				}
			}
			case "pre" -> {
				block = words.length();
				looks.push(Look.CODE);
			}
			case "li" -> {
				block = words.length();
				words.append("・");
			}
			case "tr" -> {
				block = words.length();
				cell = 0;
			}
			case "td", "th" -> {
				if (cell++ > 0) {
					words.append(element.equals("th") ? "　│　" : "\n");
				}
				if (cell == 1 || element.equals("th")) {
					looks.push(element.equals("th") ? Look.ASIDE : Look.STRONG);
				}
			}
			case "strong" -> looks.push(Look.STRONG);
			case "em" -> looks.push(Look.SOFT);
			case "code" -> looks.push(Look.CODE);
			case "a" -> {
				targets.push(xml.getAttributeValue(null, "href"));
				looks.push(Look.LINK);
			}
			case "img" -> {
				pictures.add(new HandbookPage.Picture(words.length(), xml.getAttributeValue(null, "src"), Optional.ofNullable(xml.getAttributeValue(null, "alt")).orElse("")));
				words.append(HandbookPage.PICTURE);
			}
			default -> {
				// what only holds other elements
			}
		}
	}

	private void heading(Look look) {
		if (!words.isEmpty()) {
			words.append('\n');
		}
		block = words.length();
		Optional.ofNullable(xml.getAttributeValue(null, "id")).ifPresent(id -> places.put(id, words.length()));
		looks.push(look);
	}

	private void end(String element) {
		switch (element) {
			case "h1", "h2", "h3" -> {
				looks.pop();
				words.append("\n");
			}
			case "p" -> {
				if (looks.peek() == Look.ASIDE) {
					looks.pop();
					words.append("\n");
				} else {
					words.append("\n\n");
				}
			}
			case "pre" -> {
				looks.pop();
				words.append("\n");
				lines.add(new HandbookPage.Line(block, words.length(), STEP_IN, true));
				words.append("\n");
			}
			case "li" -> {
				words.append("\n");
				lines.add(new HandbookPage.Line(block, words.length(), STEP_IN, false));
			}
			case "td", "th" -> {
				if (cell == 1 || element.equals("th")) {
					looks.pop();
				}
				if (cell == 1 && element.equals("td")) {
					// what the other cells of the row say of the first stands below it
					block = words.length() + 1;
				}
			}
			case "tr" -> {
				words.append("\n");
				if (block < words.length()) {
					lines.add(new HandbookPage.Line(block, words.length(), STEP_IN, false));
				}
			}
			case "ul", "table" -> words.append("\n");
			case "strong", "em", "code" -> looks.pop();
			case "a" -> {
				looks.pop();
				targets.pop();
			}
			default -> {
				// see above
			}
		}
	}

	/** Words between two elements that hold other elements are mere layout of the file. */
	private void say(String text) {
		if (text.isBlank() && looks.isEmpty() && (words.isEmpty() || words.charAt(words.length() - 1) == '\n')) {
			return;
		}
		int start = words.length();
		words.append(looks.contains(Look.CODE) ? text : text.replaceAll("\\s*\n\\s*", ""));
		int length = words.length() - start;
		if (length > 0 && !looks.isEmpty()) {
			runs.add(new HandbookPage.Run(start, length, looks.peek()));
		}
		if (length > 0 && !targets.isEmpty()) {
			links.add(new HandbookPage.Link(start, length, targets.peek()));
		}
	}

	private void skip() throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = xml.next();
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}
}
