package org.nagare.office.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nagare.document.outline.Chapter;
import org.nagare.document.outline.FormDocument;
import org.nagare.form.writer.Audience;
import org.nagare.office.archive.DocumentProperties;
import org.nagare.office.archive.StoredArchive;
import org.nagare.office.picture.FigurePainter;
import org.nagare.office.text.VisibleCharacters;
import org.nagare.office.workbook.SheetPlan.Area;
import org.nagare.office.workbook.SheetPlan.Edges;
import org.nagare.office.workbook.SheetPlan.Stroke;

/** Writes the sheets of a form as a workbook. */
public final class WorkbookWriter {

	/** Of the 255 characters that Excel allows for a header. */
	private static final int GREATEST_HEADER = 150;
	private static final int PARTS_OF_A_LETTER = 256;

	private final FormDocument document;
	private final FigurePainter painter;
	private final XSSFWorkbook workbook;
	private final Styles styles;
	private final ListSheet lists;

	private WorkbookWriter(FormDocument document, FigurePainter painter, XSSFWorkbook workbook) {
		this.document = document;
		this.painter = painter;
		this.workbook = workbook;
		this.styles = new Styles(workbook);
		this.lists = new ListSheet(workbook);
	}

	public static byte[] write(FormDocument document, FigurePainter painter) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			new WorkbookWriter(document, painter, workbook).sheets();
			workbook.write(bytes);
			return StoredArchive.of(bytes.toByteArray());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private void sheets() {
		DocumentProperties.set(workbook, VisibleCharacters.of(document.name()));
		List<SheetNames.Entry> entries = SheetNames.of(document.chapters());
		List<SheetNames.Entry> contents = entries.stream().filter(entry -> entry.chapter().kind() == Chapter.Kind.SECTION).toList();
		for (SheetNames.Entry entry : entries) {
			sheet(new SheetPlanner(document, entry.chapter(), entry.name()).plan(contents));
		}
		lists.write();
		if (workbook.getNumberOfSheets() > 0) {
			workbook.setActiveSheet(0);
		}
	}

	private void sheet(SheetPlan plan) {
		XSSFSheet sheet = workbook.createSheet(plan.name());
		Ruler ruler = plan.ruler();
		for (int column = 0; column < ruler.columns(); column++) {
			sheet.setColumnWidth(column, (int) Math.round(ruler.letters(column) * PARTS_OF_A_LETTER));
		}
		for (int row = 0; row < plan.rows().size(); row++) {
			sheet.createRow(row).setHeightInPoints((float) plan.rows().get(row).height());
		}
		Map<List<String>, List<CellRangeAddress>> choices = new LinkedHashMap<>();
		for (Area area : plan.areas()) {
			CellRangeAddress cells = new CellRangeAddress(area.row(), area.row() + area.rows() - 1, ruler.column(area.from()), ruler.column(area.to()) - 1);
			area(sheet, area, cells);
			if (!area.choices().isEmpty() && document.audience() == Audience.DRAFT) {
				choices.computeIfAbsent(area.choices(), unseen -> new ArrayList<>()).add(new CellRangeAddress(cells.getFirstRow(), cells.getFirstRow(),
						cells.getFirstColumn(), cells.getFirstColumn()));
			}
		}
		lists.validate(sheet, choices);
		new SheetPictures(workbook, sheet, painter).draw(plan);
		print(sheet, plan);
	}

	private void area(XSSFSheet sheet, Area area, CellRangeAddress cells) {
		boolean quoted = CellText.isQuoted(area.text());
		for (int row = cells.getFirstRow(); row <= cells.getLastRow(); row++) {
			XSSFRow inRow = sheet.getRow(row);
			for (int column = cells.getFirstColumn(); column <= cells.getLastColumn(); column++) {
				boolean first = row == cells.getFirstRow() && column == cells.getFirstColumn();
				XSSFCell cell = inRow.createCell(column);
				cell.setCellStyle(style(area, cells, row, column, quoted && first));
				if (first && !area.text().isEmpty()) {
					cell.setCellValue(CellText.spelled(area.text()));
					area.sheet().ifPresent(target -> link(cell, target));
				}
			}
		}
		if (cells.getNumberOfCells() > 1) {
			// the plan lays nothing over another; asking POI again would take the square of the time
			sheet.addMergedRegionUnsafe(cells);
		}
	}

	/** Each cell of an area has the edges that lie on it. */
	private XSSFCellStyle style(Area area, CellRangeAddress cells, int row, int column, boolean quoted) {
		Edges edges = area.edges();
		return styles.of(area.role(), new Edges(row == cells.getFirstRow() ? edges.top() : Stroke.NONE,
				column == cells.getLastColumn() ? edges.right() : Stroke.NONE, row == cells.getLastRow() ? edges.bottom() : Stroke.NONE,
				column == cells.getFirstColumn() ? edges.left() : Stroke.NONE), quoted);
	}

	private void link(XSSFCell cell, String sheet) {
		Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
		link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
		cell.setHyperlink(link);
	}

	private void print(XSSFSheet sheet, SheetPlan plan) {
		Paper paper = plan.ruler().paper();
		sheet.setDisplayGridlines(false);
		sheet.setFitToPage(true);
		PrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(paper.isLandscape());
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		sheet.setMargin(PageMargin.LEFT, paper.sideInInches());
		sheet.setMargin(PageMargin.RIGHT, paper.sideInInches());
		sheet.setMargin(PageMargin.TOP, paper.topInInches());
		sheet.setMargin(PageMargin.BOTTOM, paper.bottomInInches());
		sheet.setMargin(PageMargin.HEADER, paper.topInInches() / 2);
		sheet.setMargin(PageMargin.FOOTER, paper.bottomInInches() / 2);
		sheet.setHorizontallyCenter(true);
		plan.breaks().forEach(row -> sheet.setRowBreak(row - 1));
		plan.repeated().ifPresent(row -> sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1)));
		workbook.setPrintArea(workbook.getSheetIndex(sheet), "$A$1:$" + CellReference.convertNumToColString(plan.ruler().columns() - 1) + "$"
				+ plan.rows().size());
		String face = "&\"" + Styles.FACE + "\"&9 ";
		sheet.getHeader().setLeft(face + header());
		sheet.getHeader().setRight(face + "&A");
		sheet.getFooter().setCenter(face + "&P / &N");
	}

	/** The name in one line; a sign that would be read as an order is doubled. */
	private String header() {
		String name = VisibleCharacters.of(document.name()).replace('\n', '　');
		String escaped = name.replace("&", "&&");
		if (escaped.length() <= GREATEST_HEADER) {
			return escaped;
		}
		StringBuilder kept = new StringBuilder();
		for (int i = 0; i < name.length() && kept.length() < GREATEST_HEADER - 2;) {
			int character = name.codePointAt(i);
			kept.append(character == '&' ? "&&" : Character.toString(character));
			i += Character.charCount(character);
		}
		return kept.append('…').toString();
	}
}
