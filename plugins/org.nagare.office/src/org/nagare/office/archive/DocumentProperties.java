package org.nagare.office.archive;

import java.util.Optional;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What a document says of itself: its title, what made it, and no time and no person. */
public final class DocumentProperties {

	private static final String PROGRAM = "Nagare";

	private DocumentProperties() {
	}

	public static void set(POIXMLDocument document, String title) {
		POIXMLProperties properties = document.getProperties();
		properties.getExtendedProperties().setApplication(PROGRAM);
		PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
		core.setCreatorProperty(PROGRAM);
		core.setTitleProperty(title);
		core.setLanguageProperty("ja-JP");
		try {
			core.setCreatedProperty(Optional.empty());
			core.setModifiedProperty(Optional.empty());
		} catch (RuntimeException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
