package org.nagare.office.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nagare.office.workbook.SheetPlan.Edges;
import org.nagare.office.workbook.SheetPlan.Stroke;

/** The styles of a workbook, each made once. Grey and black alone: the form is copied. */
final class Styles {

	/** On every Japanese Windows; its letters are all one or half a letter wide, as the rulers count them. */
	static final String FACE = "ＭＳ ゴシック";
	private static final String STANDARD_FACE = "Arial";
	private static final int STANDARD_SIZE = 10;
	private static final short STACKED = 255;
	private static final int JAPANESE_CHARACTERS = 128;

	private record Look(Role role, Edges edges, boolean quoted) {
	}

	private final XSSFWorkbook workbook;
	private final Map<Role, XSSFFont> fonts = new EnumMap<>(Role.class);
	private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

	Styles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		// the widths of columns are counted in letters of this one; it, or one with the same measures, is everywhere
		XSSFFont standard = workbook.getFontAt(0);
		standard.setFontName(STANDARD_FACE);
		standard.setFontHeightInPoints((short) STANDARD_SIZE);
		standard.setScheme(FontScheme.NONE);
	}

	/** @param quoted whether the text stays text when somebody changes the cell */
	XSSFCellStyle of(Role role, Edges edges, boolean quoted) {
		return styles.computeIfAbsent(new Look(role, edges, quoted), this::style);
	}

	private XSSFCellStyle style(Look look) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(fonts.computeIfAbsent(look.role(), this::font));
		style.setWrapText(look.role() != Role.SIGN);
		switch (look.role().setting()) {
			case TOP -> align(style, HorizontalAlignment.LEFT, VerticalAlignment.TOP);
			case MIDDLE -> align(style, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
			case CENTRED -> align(style, HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
			case STACKED -> {
				align(style, HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
				style.setRotation(STACKED);
			}
		}
		fill(style, look.role().fill());
		style.setBorderTop(border(look.edges().top()));
		style.setBorderRight(border(look.edges().right()));
		style.setBorderBottom(border(look.edges().bottom()));
		style.setBorderLeft(border(look.edges().left()));
		if (look.quoted()) {
			style.setQuotePrefixed(true);
		}
		return style;
	}

	private static void align(XSSFCellStyle style, HorizontalAlignment across, VerticalAlignment down) {
		style.setAlignment(across);
		style.setVerticalAlignment(down);
	}

	private static void fill(XSSFCellStyle style, Role.Fill fill) {
		int grey = switch (fill) {
			case NONE -> 0xFF;
			case LIGHT -> 0xF5;
			case MEDIUM -> 0xE9;
			case DARK -> 0xD9;
		};
		if (fill != Role.Fill.NONE) {
			byte shade = (byte) grey;
			style.setFillForegroundColor(new XSSFColor(new byte[] { shade, shade, shade }));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
	}

	private static BorderStyle border(Stroke stroke) {
		return switch (stroke) {
			case NONE -> BorderStyle.NONE;
			case THIN -> BorderStyle.THIN;
			case THICK -> BorderStyle.MEDIUM;
		};
	}

	private XSSFFont font(Role role) {
		XSSFFont font = workbook.createFont();
		face(font, role.size());
		font.setBold(role.isBold());
		if (role == Role.NOTE) {
			font.setColor(new XSSFColor(new byte[] { (byte) 0xA0, 0x20, 0x10 }));
		}
		if (role == Role.LINK) {
			font.setUnderline(FontUnderline.SINGLE);
		}
		return font;
	}

	private static void face(XSSFFont font, int size) {
		font.setFontName(FACE);
		font.setFontHeightInPoints((short) size);
		font.setFamily(FontFamily.MODERN);
		font.setCharSet(JAPANESE_CHARACTERS);
		font.setScheme(FontScheme.NONE);
	}
}
