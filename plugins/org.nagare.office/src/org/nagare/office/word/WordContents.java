package org.nagare.office.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nagare.document.outline.FormDocument;
import org.nagare.office.text.VisibleCharacters;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field that is filled already with entries that lead to their places. The numbers of the pages are not among them: Word
 * counts when it opens the document and nobody knows before, and no number is better than a wrong one.
 */
final class WordContents {

	/** A place in the document by the name of its bookmark, which tells nothing. */
	record Place(BigInteger number, String name) {
	}

	private final List<FormDocument.Entry> entries;
	private final Map<String, Place> places = new HashMap<>();

	WordContents(List<FormDocument.Entry> entries) {
		this.entries = entries;
		for (FormDocument.Entry entry : entries) {
			int number = places.size() + 1;
			places.putIfAbsent(entry.anchor(), new Place(BigInteger.valueOf(number), String.format(Locale.ROOT, "_Toc%08d", number)));
		}
	}

	/** The place that the contents lead to by an anchor. */
	Optional<Place> place(String anchor) {
		return Optional.ofNullable(places.get(anchor));
	}

	void write(XWPFDocument document) {
		if (entries.isEmpty()) {
			return;
		}
		CTP title = document.createParagraph().getCTP();
		WordText.style(title, WordStyle.CONTENTS, false);
		WordText.run(title, "目次");
		for (int i = 0; i < entries.size(); i++) {
			FormDocument.Entry entry = entries.get(i);
			CTP paragraph = document.createParagraph().getCTP();
			WordText.style(paragraph, entry.level() == 1 ? WordStyle.CONTENTS_1 : WordStyle.CONTENTS_2, false);
			if (i == 0) {
				WordText.mark(paragraph, STFldCharType.BEGIN);
				paragraph.addNewR().addNewInstrText().setStringValue("TOC \\o \"1-2\" \\h \\z \\u");
				WordText.mark(paragraph, STFldCharType.SEPARATE);
			}
			entry(paragraph, entry);
			if (i == entries.size() - 1) {
				WordText.mark(paragraph, STFldCharType.END);
			}
		}
	}

	private void entry(CTP paragraph, FormDocument.Entry entry) {
		CTHyperlink link = paragraph.addNewHyperlink();
		link.setAnchor(places.get(entry.anchor()).name());
		WordText.text(link.addNewR(), VisibleCharacters.of(entry.title()).replace('\n', ' '));
	}
}
