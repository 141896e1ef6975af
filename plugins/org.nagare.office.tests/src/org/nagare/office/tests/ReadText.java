package org.nagare.office.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A text document as its readers find it. */
final class ReadText {

	final XWPFDocument document;

	ReadText(byte[] content) {
		try {
			document = new XWPFDocument(new ByteArrayInputStream(content));
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** Of a cell, its paragraphs as lines. */
	static String text(XWPFTableCell cell) {
		return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
	}

	List<String> cells() {
		List<String> cells = new ArrayList<>();
		for (XWPFTable table : document.getTables()) {
			table.getRows().forEach(row -> row.getTableCells().forEach(cell -> cells.add(text(cell))));
		}
		return cells;
	}

	/** The whole text beside a label. */
	String beside(String label) {
		List<String> cells = cells();
		int at = cells.indexOf(label);
		if (at < 0) {
			throw new AssertionError("no label " + label);
		}
		return cells.get(at + 1);
	}

	/** What a person looks at, as text. */
	String dump() {
		StringBuilder dump = new StringBuilder();
		for (IBodyElement element : document.getBodyElements()) {
			switch (element) {
				case XWPFParagraph paragraph -> {
					String sections = paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()
							? " ―― " + (paragraph.getCTP().getPPr().getSectPr().getPgSz().isSetOrient() ? "横" : "縦") : "";
					String pictures = paragraph.getRuns().stream().flatMap(run -> run.getEmbeddedPictures().stream())
							.map(picture -> " 図 " + paragraph.getCTP().getRArray(0).getDrawingArray(0).getInlineArray(0).getDocPr().getDescr())
							.collect(Collectors.joining());
					dump.append(styleOf(paragraph)).append(' ').append(paragraph.getText()).append(pictures).append(sections).append('\n');
				}
				case XWPFTable table -> table.getRows().forEach(row -> dump.append(row(row)).append('\n'));
				default -> throw new AssertionError(element.getClass());
			}
		}
		return dump.toString();
	}

	private static String row(XWPFTableRow row) {
		return (row.isRepeatHeader() ? "‖" : "|") + row.getTableCells().stream().map(cell -> styleOf(cell.getParagraphs().getFirst()) + " "
				+ text(cell).replace("\n", "⏎").replace("\t", "⇥")).collect(Collectors.joining(" | "));
	}

	private static String styleOf(XWPFParagraph paragraph) {
		return "«" + paragraph.getStyle() + "»";
	}
}
