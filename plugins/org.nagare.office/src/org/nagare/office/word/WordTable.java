package org.nagare.office.word;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table whose columns begin at fixed marks; a cell lies between two of them. */
final class WordTable {

	/** Of a table, as of a sheet. */
	static final int END = 96;
	private static final BigInteger THICK = BigInteger.valueOf(12);
	private static final BigInteger THIN = BigInteger.valueOf(4);
	/** Between the line around a cell and its text, in twentieths of a point. */
	private static final int ABOVE_AND_BELOW = 35;
	private static final int AT_THE_SIDES = 85;

	/** The ground of a cell. */
	enum Shade {
		NONE(null), LIGHT("F5F5F5"), MEDIUM("E9E9E9"), DARK("D9D9D9");

		private final String colour;

		Shade(String colour) {
			this.colour = colour;
		}
	}

	/** How a row behaves at the end of a page. */
	enum Manner {
		/** stands again on each page that the table goes on to */
		HEAD,
		/** goes to the next page whole */
		WHOLE,
		/** goes on over pages */
		OPEN
	}

	/** What stands between two marks. */
	record Cell(int from, int to, Shade shade, List<WordText.Paragraph> paragraphs) {
		Cell {
			paragraphs = List.copyOf(paragraphs);
		}
	}

	private final CTTbl table;
	private final List<Integer> marks;
	private final int width;

	/** @param width in twentieths of a point */
	WordTable(XWPFDocument document, List<Integer> marks, int width) {
		this.table = document.createTable().getCTTbl();
		this.marks = marks;
		this.width = width;
		while (table.sizeOfTrArray() > 0) {
			table.removeTr(0);
		}
		properties();
		while (table.getTblGrid() != null && table.getTblGrid().sizeOfGridColArray() > 0) {
			table.getTblGrid().removeGridCol(0);
		}
		var grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
		for (int i = 0; i + 1 < marks.size(); i++) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width(marks.get(i), marks.get(i + 1))));
		}
	}

	private void properties() {
		CTTblPr properties = table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr();
		length(properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(), width);
		// Word sets a table out by the room at the sides so that its texts stand in line with those around it; here its edge does
		length(properties.addNewTblInd(), AT_THE_SIDES);
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblBorders borders = properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
		border(borders.isSetTop() ? borders.getTop() : borders.addNewTop(), THICK);
		border(borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft(), THICK);
		border(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom(), THICK);
		border(borders.isSetRight() ? borders.getRight() : borders.addNewRight(), THICK);
		border(borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH(), THIN);
		border(borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV(), THIN);
		// LibreOffice takes the room above and below a text from the table and not from its style
		CTTblCellMar room = properties.addNewTblCellMar();
		length(room.addNewTop(), ABOVE_AND_BELOW);
		length(room.addNewLeft(), AT_THE_SIDES);
		length(room.addNewBottom(), ABOVE_AND_BELOW);
		length(room.addNewRight(), AT_THE_SIDES);
	}

	private static void length(CTTblWidth length, int twentieths) {
		length.setW(BigInteger.valueOf(twentieths));
		length.setType(STTblWidth.DXA);
	}

	private static void border(CTBorder border, BigInteger size) {
		border.setVal(STBorder.SINGLE);
		border.setSz(size);
		border.setSpace(BigInteger.ZERO);
		border.setColor("000000");
	}

	private int width(int from, int to) {
		return Math.round(width * (to - from) / (float) END);
	}

	CTRow row(Manner manner, List<Cell> cells) {
		CTRow row = table.addNewTr();
		if (manner != Manner.OPEN) {
			CTTrPr properties = row.addNewTrPr();
			properties.addNewCantSplit();
			if (manner == Manner.HEAD) {
				properties.addNewTblHeader();
			}
		}
		cells.forEach(cell -> cell(row.addNewTc(), cell));
		return row;
	}

	private void cell(CTTc cell, Cell content) {
		CTTcPr properties = cell.addNewTcPr();
		length(properties.addNewTcW(), width(content.from(), content.to()));
		int span = marks.indexOf(content.to()) - marks.indexOf(content.from());
		if (span > 1) {
			properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
		}
		if (content.shade() != Shade.NONE) {
			CTShd shade = properties.addNewShd();
			shade.setVal(STShd.CLEAR);
			shade.setColor("auto");
			shade.setFill(content.shade().colour);
		}
		content.paragraphs().forEach(paragraph -> WordText.set(cell.addNewP(), paragraph));
		if (content.paragraphs().isEmpty()) {
			WordText.style(cell.addNewP(), WordStyle.VALUE, false);
		}
	}
}
