package org.nagare.print.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nagare.print.xml.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** An HTML page that is XML too and stands on its own: what it shows is in it. */
final class HtmlPage {

	private static final String DOCUMENT_TYPE = "<!DOCTYPE html>";
	/** Elements whose purpose is to bring something in from elsewhere. */
	private static final Set<String> BRINGING = Set.of("img", "image", "link", "script", "object", "iframe", "frame", "embed", "base", "audio", "video", "source", "feimage");
	private static final Pattern FETCHING = Pattern.compile("@import|url\\s*\\(", Pattern.CASE_INSENSITIVE);

	private final Document document;

	private HtmlPage(Document document) {
		this.document = document;
	}

	/** @throws UnfitPage where it is no XML or asks for something outside of itself */
	static HtmlPage read(String html) {
		String text = html.stripLeading();
		String content = text.regionMatches(true, 0, DOCUMENT_TYPE, 0, DOCUMENT_TYPE.length()) ? text.substring(DOCUMENT_TYPE.length()) : text;
		try {
			Document document = SafeXml.read(content);
			if (!"html".equals(document.getDocumentElement().getLocalName())) {
				throw new UnfitPage("the root of a page is html, not " + document.getDocumentElement().getNodeName());
			}
			elements(document).forEach(HtmlPage::check);
			return new HtmlPage(document);
		} catch (SAXException broken) {
			throw new UnfitPage("the page cannot be read: " + broken.getMessage(), broken);
		}
	}

	private static void check(Element element) {
		String name = element.getLocalName().toLowerCase(Locale.ROOT);
		if (BRINGING.contains(name)) {
			throw new UnfitPage("the page asks for something outside of itself: " + name);
		}
		if (name.equals("style") && FETCHING.matcher(element.getTextContent()).find() || FETCHING.matcher(element.getAttribute("style")).find()) {
			throw new UnfitPage("the style of the page asks for something outside of itself");
		}
	}

	Document document() {
		return document;
	}

	String title() {
		NodeList titles = document.getElementsByTagName("title");
		return titles.getLength() == 0 ? "" : titles.item(0).getTextContent().strip();
	}

	/** All that can be seen: the text of the body and what the style adds to it. */
	String text() {
		return document.getDocumentElement().getTextContent();
	}

	/** The name (id) of the part of the page in which a character stands first; a drawing is in the part that shows it. */
	Optional<String> place(int character) {
		String wanted = Character.toString(character);
		Optional<String> place = Optional.empty();
		for (Node node = document.getDocumentElement(); node != null; node = next(node)) {
			if (node instanceof Element element && element.hasAttribute("id") && !isDrawn(element)) {
				place = Optional.of(element.getAttribute("id"));
			} else if (node instanceof Text text && text.getData().contains(wanted)) {
				return place;
			}
		}
		return Optional.empty();
	}

	private static boolean isDrawn(Element element) {
		for (Node node = element; node != null; node = node.getParentNode()) {
			if ("svg".equals(node.getLocalName())) {
				return true;
			}
		}
		return false;
	}

	/** In the order of the document. */
	private static Node next(Node node) {
		if (node.getFirstChild() != null) {
			return node.getFirstChild();
		}
		Node from = node;
		while (from != null && from.getNextSibling() == null) {
			from = from.getParentNode();
		}
		return from == null ? null : from.getNextSibling();
	}

	List<Element> styles() {
		return elements(document).stream().filter(element -> element.getLocalName().equals("style")).toList();
	}

	List<Element> headings() {
		return elements(document).stream().filter(element -> element.getLocalName().matches("h[1-6]")).toList();
	}

	private static List<Element> elements(Document document) {
		List<Element> elements = new ArrayList<>();
		NodeList all = document.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			Node node = all.item(i);
			elements.add((Element) node);
		}
		return elements;
	}
}
