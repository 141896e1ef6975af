package org.nagare.print.svg;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.anim.dom.SVGOMDocument;
import org.apache.batik.dom.util.DOMUtilities;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.svg.SVGDocument;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** From the text of an SVG to its tree, with a reader that knows no entities and opens no files. */
final class SvgText {

	private SvgText() {
	}

	static SVGDocument read(String svg) {
		try {
			DocumentBuilder builder = reader();
			return ofBatik(builder.parse(new InputSource(new StringReader(svg))));
		} catch (SAXException | IOException broken) {
			throw new UnfitDrawing("the SVG cannot be read: " + broken.getMessage(), broken);
		}
	}

	/** The same for an SVG that stands within another document. */
	static SVGDocument read(Element svg) {
		try {
			Document own = reader().newDocument();
			own.appendChild(own.importNode(svg, true));
			return ofBatik(own);
		} catch (RuntimeException broken) {
			throw new UnfitDrawing("the SVG cannot be read: " + broken.getMessage(), broken);
		}
	}

	private static SVGDocument ofBatik(Document document) {
		Element root = document.getDocumentElement();
		if (!SVGDOMImplementation.SVG_NAMESPACE_URI.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
			throw new UnfitDrawing("the root of an SVG is svg, not " + root.getNodeName());
		}
		SVGOMDocument drawing = (SVGOMDocument) DOMUtilities.deepCloneDocument(document, SVGDOMImplementation.getDOMImplementation());
		// what a reference is relative to: nothing that could be opened
		drawing.setParsedURL(new org.apache.batik.util.ParsedURL(URI.create("figure:drawing").toString()));
		return drawing;
	}

	private static DocumentBuilder reader() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
			factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
			factory.setXIncludeAware(false);
			factory.setExpandEntityReferences(false);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new Strict());
			return builder;
		} catch (ParserConfigurationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Says nothing on the console. */
	private static final class Strict implements ErrorHandler {
		@Override
		public void warning(SAXParseException problem) {
			// of no consequence for what is drawn
		}

		@Override
		public void error(SAXParseException problem) throws SAXException {
			throw problem;
		}

		@Override
		public void fatalError(SAXParseException problem) throws SAXException {
			throw problem;
		}
	}
}
