package org.nagare.office.workbook;

import java.util.Optional;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.office.picture.FigurePainter;
import org.nagare.office.text.VisibleCharacters;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRelativeRect;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTPicture;

/** Hangs the pages of the figure over their rows. */
final class SheetPictures {

	private static final int WHOLE = 100_000;

	private final XSSFWorkbook workbook;
	private final XSSFSheet sheet;
	private final FigurePainter painter;

	SheetPictures(XSSFWorkbook workbook, XSSFSheet sheet, FigurePainter painter) {
		this.workbook = workbook;
		this.sheet = sheet;
		this.painter = painter;
	}

	void draw(SheetPlan plan) {
		int number = 0;
		for (SheetPlan.Picture picture : plan.pictures()) {
			number++;
			Optional<byte[]> png = painter.png(picture.page());
			if (png.isPresent()) {
				draw(plan, picture, png.get(), number);
			} else {
				sheet.getRow(picture.row()).createCell(0).setCellValue(FigurePainter.ABSENT);
			}
		}
	}

	private void draw(SheetPlan plan, SheetPlan.Picture picture, byte[] png, int number) {
		XSSFDrawing drawing = sheet.createDrawingPatriarch();
		XSSFPicture drawn = drawing.createPicture(anchor(drawing, plan, picture), workbook.addPicture(png, XSSFWorkbook.PICTURE_TYPE_PNG));
		LaidOutPage page = picture.page();
		CTPicture shape = drawn.getCTPicture();
		shape.getNvPicPr().getCNvPr().setName("図" + number);
		shape.getNvPicPr().getCNvPr().setDescr(VisibleCharacters.of(page.title()));
		CTRelativeRect cut = shape.getBlipFill().addNewSrcRect();
		int across = (int) Math.round(FigureFrame.MARGIN / page.width() * WHOLE);
		int down = (int) Math.round(FigureFrame.MARGIN / page.height() * WHOLE);
		cut.setL(across);
		cut.setR(across);
		cut.setT(down);
		cut.setB(down);
	}

	/** In the middle of the sheet. */
	private static XSSFClientAnchor anchor(XSSFDrawing drawing, SheetPlan plan, SheetPlan.Picture picture) {
		Ruler ruler = plan.ruler();
		double left = Math.max(0, (ruler.width(0, Ruler.END) - picture.width()) / 2);
		Ruler.Place from = ruler.place(left);
		Ruler.Place to = ruler.place(left + picture.width());
		XSSFClientAnchor anchor = drawing.createAnchor(Units.toEMU(from.offset()), 0, Units.toEMU(to.offset()), 0, from.column(), picture.row(), to.column(),
				picture.row() + picture.rows());
		anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
		return anchor;
	}
}
