package org.nagare.print.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that can be read in a PDF, whether a person sees it or not: the text of its pages, and every name and string of its objects. */
public final class DocumentWords {

	private final List<String> words = new ArrayList<>();

	private DocumentWords() {
	}

	/** The text of all pages first, then bookmarks, texts in place of pictures, places that links lead to, and what it says of itself. */
	public static List<String> of(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			DocumentWords words = new DocumentWords();
			words.words.add(new PDFTextStripper().getText(document));
			COSDocument objects = document.getDocument();
			for (COSObjectKey key : objects.getXrefTable().keySet()) {
				COSObject object = objects.getObjectFromPool(key);
				if (object != null) {
					words.read(object.getObject());
				}
			}
			words.read(objects.getTrailer());
			return words.words;
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** What stands directly within; each object that is referred to is read when its turn comes. */
	private void read(COSBase base) throws IOException {
		switch (base) {
			case null -> {
			}
			case COSString string -> words.add(string.getString());
			case COSName name -> words.add(name.getName());
			case COSArray array -> {
				for (COSBase each : array) {
					read(each);
				}
			}
			case COSDictionary dictionary -> {
				for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
					words.add(entry.getKey().getName());
					read(entry.getValue());
				}
				if (dictionary instanceof COSStream stream && COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
					try (InputStream in = stream.createInputStream()) {
						words.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
					}
				}
			}
			default -> {
			}
		}
	}
}
