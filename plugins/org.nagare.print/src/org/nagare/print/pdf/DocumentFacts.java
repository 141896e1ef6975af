package org.nagare.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * What a document says of itself. There is no date and no chance in it: the same content is the same file.
 *
 * @param title as the window of a reader shows it
 */
record DocumentFacts(String title) {

	private static final String LANGUAGE = "ja-JP";
	private static final String PRODUCER = "Nagare";

	void writeTo(PDDocument document) throws IOException {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(title);
		information.setProducer(PRODUCER);
		document.setDocumentInformation(information);
		document.setDocumentId((long) title.hashCode());
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		catalog.setLanguage(LANGUAGE);
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
	}

	/** The same facts as programs that manage documents read them. */
	PDMetadata metadata(PDDocument document) throws IOException {
		XMPMetadata facts = XMPMetadata.createXMPMetadata();
		var core = facts.createAndAddDublinCoreSchema();
		core.setTitle("x-default", title);
		core.addLanguage(LANGUAGE);
		facts.createAndAddAdobePDFSchema().setProducer(PRODUCER);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			new XmpSerializer().serialize(facts, bytes, true);
		} catch (TransformerException impossible) {
			throw new IOException(impossible);
		}
		PDMetadata metadata = new PDMetadata(document);
		metadata.importXMPMetadata(bytes.toByteArray());
		return metadata;
	}
}
