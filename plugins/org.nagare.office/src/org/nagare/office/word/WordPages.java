package org.nagare.office.word;

import java.math.BigInteger;
import java.util.Optional;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.nagare.office.text.VisibleCharacters;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** The paper that the document is printed on: A4, upright or across, with the name above and the number of the page below. */
final class WordPages {

	/** Lengths are counted in twentieths of a point. */
	private static final int SHORT_SIDE = 11906;
	private static final int LONG_SIDE = 16838;
	private static final double OF_A_MILLIMETRE = 1440 / 25.4;
	private static final int SIDE = (int) Math.round(15 * OF_A_MILLIMETRE);
	private static final int TOP = (int) Math.round(18 * OF_A_MILLIMETRE);
	private static final int BOTTOM = (int) Math.round(16 * OF_A_MILLIMETRE);
	private static final int HEADER = (int) Math.round(9 * OF_A_MILLIMETRE);

	private final XWPFDocument document;
	private boolean across;

	WordPages(XWPFDocument document) {
		this.document = document;
	}

	/** Between the margins. */
	int width() {
		return (across ? LONG_SIDE : SHORT_SIDE) - 2 * SIDE;
	}

	int height() {
		return (across ? SHORT_SIDE : LONG_SIDE) - TOP - BOTTOM;
	}

	/** What comes now lies upright or across; where that changes, the pages before it end. */
	void turn(boolean nextAcross) {
		if (across != nextAcross) {
			CTP end = document.createParagraph().getCTP();
			WordText.style(end, WordStyle.GAP, false);
			set(end.getPPr().addNewSectPr());
			across = nextAcross;
		}
	}

	/** The last pages, and what stands on all of them. */
	void end(String name) {
		CTSectPr last = document.getDocument().getBody().isSetSectPr() ? document.getDocument().getBody().getSectPr()
				: document.getDocument().getBody().addNewSectPr();
		set(last);
		XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
		CTP above = header.createParagraph().getCTP();
		WordText.set(above, new WordText.Paragraph(WordStyle.HEADER, VisibleCharacters.of(name).replace('\n', '　'), false, Optional.empty()));
		XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
		CTP below = footer.createParagraph().getCTP();
		WordText.style(below, WordStyle.FOOTER, false);
		WordText.field(below, "PAGE", Optional.of("1"));
		WordText.run(below, " / ");
		WordText.field(below, "NUMPAGES", Optional.of("1"));
		for (CTP paragraph : document.getDocument().getBody().getPArray()) {
			if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
				references(last, paragraph.getPPr().getSectPr());
			}
		}
	}

	private static void references(CTSectPr from, CTSectPr to) {
		for (int i = 0; i < from.sizeOfHeaderReferenceArray(); i++) {
			to.addNewHeaderReference().set(from.getHeaderReferenceArray(i));
		}
		for (int i = 0; i < from.sizeOfFooterReferenceArray(); i++) {
			to.addNewFooterReference().set(from.getFooterReferenceArray(i));
		}
	}

	private void set(CTSectPr section) {
		section.addNewType().setVal(STSectionMark.NEXT_PAGE);
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(across ? LONG_SIDE : SHORT_SIDE));
		size.setH(BigInteger.valueOf(across ? SHORT_SIDE : LONG_SIDE));
		if (across) {
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
		CTPageMar margins = section.addNewPgMar();
		margins.setLeft(BigInteger.valueOf(SIDE));
		margins.setRight(BigInteger.valueOf(SIDE));
		margins.setTop(BigInteger.valueOf(TOP));
		margins.setBottom(BigInteger.valueOf(BOTTOM));
		margins.setHeader(BigInteger.valueOf(HEADER));
		margins.setFooter(BigInteger.valueOf(HEADER));
		margins.setGutter(BigInteger.ZERO);
	}
}
