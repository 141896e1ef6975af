package org.nagare.print.svg;

import java.net.URI;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.anim.dom.SVGOMDocument;
import org.apache.batik.dom.util.DOMUtilities;
import org.apache.batik.util.ParsedURL;
import org.nagare.print.xml.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.svg.SVGDocument;
import org.xml.sax.SAXException;

/** From the text of an SVG to its tree, with a reader that knows no entities and opens no files. */
final class SvgText {

	private SvgText() {
	}

	static SVGDocument read(String svg) {
		try {
			return ofBatik(SafeXml.read(svg));
		} catch (SAXException broken) {
			throw new UnfitDrawing("the SVG cannot be read: " + broken.getMessage(), broken);
		}
	}

	/** The same for an SVG that stands within another document. */
	static SVGDocument read(Element svg) {
		try {
			Document own = SafeXml.empty();
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
		drawing.setParsedURL(new ParsedURL(URI.create("figure:drawing").toString()));
		return drawing;
	}
}
