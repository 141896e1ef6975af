package org.nagare.print.xml;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A reader that knows no entities, opens no files and says nothing on the console. */
public final class SafeXml {

	private SafeXml() {
	}

	/** @throws SAXException where it is no XML, or has a document type */
	public static Document read(String xml) throws SAXException {
		try {
			return reader().parse(new InputSource(new StringReader(xml)));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	public static Document empty() {
		return reader().newDocument();
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
