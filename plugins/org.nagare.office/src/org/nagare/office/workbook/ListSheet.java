package org.nagare.office.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The lists that cells are chosen from. A list within a cell may have neither commas nor more than 255 characters, so each stands in a column of a
 * sheet of its own, which holds nothing but choices of the form.
 */
final class ListSheet {

	static final String NAME = "選択肢";

	private final XSSFWorkbook workbook;
	private final Map<List<String>, Integer> columns = new LinkedHashMap<>();

	ListSheet(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/** Lets the cells of a sheet be chosen. */
	void validate(XSSFSheet sheet, Map<List<String>, List<CellRangeAddress>> cells) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		cells.forEach((choices, places) -> {
			DataValidationConstraint constraint = helper.createFormulaListConstraint(range(choices));
			DataValidation validation = helper.createValidation(constraint, addresses(places));
			validation.setEmptyCellAllowed(true);
			validation.setShowErrorBox(true);
			validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
			validation.createErrorBox("様式にない選択肢", "一覧から選んでください。");
			sheet.addValidationData(validation);
		});
	}

	private static CellRangeAddressList addresses(List<CellRangeAddress> places) {
		CellRangeAddressList list = new CellRangeAddressList();
		places.forEach(list::addCellRangeAddress);
		return list;
	}

	private String range(List<String> choices) {
		int column = columns.computeIfAbsent(choices, unseen -> columns.size());
		String letter = CellReference.convertNumToColString(column);
		return "'" + NAME + "'!$" + letter + "$1:$" + letter + "$" + choices.size();
	}

	/** After all that is chosen from them; it is the last sheet and does not show. */
	void write() {
		if (columns.isEmpty()) {
			return;
		}
		XSSFSheet sheet = workbook.createSheet(NAME);
		List<List<String>> lists = new ArrayList<>(columns.keySet());
		int rows = lists.stream().mapToInt(List::size).max().orElse(0);
		for (int row = 0; row < rows; row++) {
			sheet.createRow(row);
		}
		for (int column = 0; column < lists.size(); column++) {
			for (int row = 0; row < lists.get(column).size(); row++) {
				XSSFCell cell = sheet.getRow(row).createCell(column);
				cell.setCellValue(CellText.spelled(lists.get(column).get(row)));
			}
		}
		workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
	}
}
