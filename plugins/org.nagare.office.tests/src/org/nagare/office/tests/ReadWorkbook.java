package org.nagare.office.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as its readers find it. */
final class ReadWorkbook {

	/** A cell that holds something, with all the cells that it is one with. */
	record Found(XSSFCell cell, CellRangeAddress range, String text) {
	}

	final XSSFWorkbook workbook;

	ReadWorkbook(byte[] content) {
		try {
			workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	List<XSSFSheet> sheets() {
		List<XSSFSheet> sheets = new ArrayList<>();
		workbook.forEach(sheet -> sheets.add((XSSFSheet) sheet));
		return sheets;
	}

	List<XSSFSheet> visibleSheets() {
		return sheets().stream().filter(sheet -> !workbook.isSheetHidden(workbook.getSheetIndex(sheet))).toList();
	}

	/** What is written in a sheet, row by row. */
	static List<Found> cells(XSSFSheet sheet) {
		List<Found> found = new ArrayList<>();
		Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
		sheet.getMergedRegions().forEach(range -> merged.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), range));
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.getCellType() == CellType.STRING) {
					CellRangeAddress range = merged.getOrDefault(cell.getAddress(),
							new CellRangeAddress(cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
					found.add(new Found((XSSFCell) cell, range, cell.getStringCellValue()));
				} else if (cell.getCellType() != CellType.BLANK) {
					throw new AssertionError(sheet.getSheetName() + " " + cell.getAddress() + " is no text but " + cell.getCellType());
				}
			}
		}
		return found;
	}

	/** All texts, column by column: the parts of a text that was cut stand one after the other. */
	String columns() {
		StringBuilder text = new StringBuilder();
		for (XSSFSheet sheet : visibleSheets()) {
			List<Found> cells = cells(sheet);
			cells.stream().collect(Collectors.groupingBy(found -> found.range().getFirstColumn())).values()
					.forEach(column -> column.forEach(found -> text.append(found.text())));
			text.append('\f');
		}
		return text.toString();
	}

	/** The whole text beside a label. */
	String beside(String label) {
		for (XSSFSheet sheet : visibleSheets()) {
			List<Found> cells = cells(sheet);
			Optional<Found> named = cells.stream().filter(found -> found.text().equals(label)).findFirst();
			if (named.isPresent()) {
				CellRangeAddress rows = named.get().range();
				return cells.stream().filter(found -> found.range().getFirstColumn() > rows.getLastColumn() && rows.containsRow(found.range().getFirstRow()))
						.map(Found::text).collect(Collectors.joining());
			}
		}
		throw new AssertionError("no label " + label);
	}

	/** What a person looks at, as text. */
	String dump() {
		StringBuilder dump = new StringBuilder();
		for (XSSFSheet sheet : sheets()) {
			boolean hidden = workbook.isSheetHidden(workbook.getSheetIndex(sheet));
			dump.append("■ ").append(sheet.getSheetName()).append(hidden ? " (hidden)" : "").append(sheet.getPrintSetup().getLandscape() ? " 横" : " 縦").append('\n');
			for (int row : sheet.getRowBreaks()) {
				dump.append("改頁 ").append(row + 1).append('\n');
			}
			Optional.ofNullable(sheet.getRepeatingRows()).ifPresent(rows -> dump.append("見出し行 ").append(rows.formatAsString()).append('\n'));
			for (Found found : cells(sheet)) {
				dump.append(found.range().formatAsString()).append(' ').append(heights(sheet, found.range())).append(' ')
						.append(found.text().replace("\n", "⏎")).append('\n');
			}
			for (DataValidation validation : sheet.getDataValidations()) {
				dump.append("選択 ").append(validation.getValidationConstraint().getFormula1()).append(" × ")
						.append(validation.getRegions().countRanges()).append('\n');
			}
			Optional.ofNullable(sheet.getDrawingPatriarch()).ifPresent(drawing -> drawing.getShapes().forEach(shape -> dump.append("図 ")
					.append(((XSSFPicture) shape).getCTPicture().getNvPicPr().getCNvPr().getDescr()).append('\n')));
		}
		return dump.toString();
	}

	private static String heights(XSSFSheet sheet, CellRangeAddress range) {
		double height = 0;
		for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
			height += sheet.getRow(row).getHeightInPoints();
		}
		return String.format(java.util.Locale.ROOT, "%.1f", height);
	}
}
