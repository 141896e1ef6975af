package org.nagare.document.tests;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A written document read back as XML, by a reader that fetches nothing and expands nothing. */
record Html(Document document) {

	static Html of(String html) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			factory.setExpandEntityReferences(false);
			factory.setXIncludeAware(false);
			return new Html(factory.newDocumentBuilder().parse(new InputSource(new StringReader(html))));
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new AssertionError(e);
		}
	}

	List<Element> all(String name) {
		return elements(document.getElementsByTagName(name));
	}

	static List<Element> all(Element within, String name) {
		return elements(within.getElementsByTagName(name));
	}

	private static List<Element> elements(NodeList nodes) {
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	Optional<Element> byId(String id) {
		return all("*").stream().filter(element -> element.getAttribute("id").equals(id)).findFirst();
	}

	/** The text as its author wrote it: a paragraph for each line, a sign for what could not be carried. */
	static String text(Node node) {
		StringBuilder text = new StringBuilder();
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				switch (element.getTagName()) {
					case "br" -> text.append('\n');
					case "p" -> text.append(text.isEmpty() && child.getPreviousSibling() == null ? "" : "\n").append(text(element));
					case "span" -> text.append(element.getAttribute("class").equals("sign")
							? new String(new int[] { Integer.parseInt(element.getAttribute("title").substring(2), 16) }, 0, 1) : text(element));
					default -> text.append(text(element));
				}
			} else if (child.getNodeType() == Node.TEXT_NODE) {
				text.append(child.getNodeValue());
			}
		}
		return text.toString();
	}
}
