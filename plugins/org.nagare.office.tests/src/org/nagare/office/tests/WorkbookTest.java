package org.nagare.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.document.outline.Content;
import org.nagare.form.cell.CellValue;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.Kind;
import org.nagare.form.writer.Audience;
import org.nagare.office.OfficeDocuments;
import org.nagare.office.picture.FigurePainter;
import org.nagare.testing.Golden;

/** The workbook against the cells of the form, and against what Excel can hold and show. */
class WorkbookTest {

	private static final Map<String, ReadWorkbook> DRAFTS = new HashMap<>();
	private static final byte[] DOT = OnePixel.png();
	private static final FigurePainter PAINTER = page -> Optional.of(DOT);

	static List<Example> examples() {
		return Example.all();
	}

	private static ReadWorkbook draft(Example example) {
		return DRAFTS.computeIfAbsent(example.name(), name -> new ReadWorkbook(OfficeDocuments.workbook(example.document(Audience.DRAFT), PAINTER)));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void holdsTheTextOfEveryCellWhole(Example example) {
		String columns = draft(example).columns();
		List<String> texts = CellTexts.of(example.form());
		assertTrue(texts.size() > 100, "the example is a whole form");
		texts.forEach(text -> assertTrue(columns.contains(text), () -> "not whole: " + text));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void noTextIsHigherThanItsRows(Example example) {
		int measured = 0;
		for (XSSFSheet sheet : draft(example).visibleSheets()) {
			for (ReadWorkbook.Found found : ReadWorkbook.cells(sheet)) {
				int size = found.cell().getCellStyle().getFont().getFontHeightInPoints();
				boolean stacked = found.cell().getCellStyle().getRotation() == 255;
				double needed = (stacked ? found.text().length() : Measured.lines(found.text().stripTrailing(), Measured.width(sheet, found.range()) / size, found.cell().getCellStyle().getWrapText()))
						* size * 1.25;
				double height = 0;
				for (int row = found.range().getFirstRow(); row <= found.range().getLastRow(); row++) {
					height += sheet.getRow(row).getHeightInPoints();
					assertTrue(sheet.getRow(row).getHeightInPoints() <= 409, "no row is higher than Excel shows");
				}
				double shown = height;
				assertTrue(needed <= shown, () -> sheet.getSheetName() + " " + found.range().formatAsString() + " needs " + needed + " has " + shown + ": " + found.text());
				measured++;
			}
		}
		assertTrue(measured > 300);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void isPrintedOnA4WithNameAndNumberOfThePage(Example example) {
		ReadWorkbook read = draft(example);
		for (XSSFSheet sheet : read.visibleSheets()) {
			assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
			assertEquals(1, sheet.getPrintSetup().getFitWidth());
			assertEquals(0, sheet.getPrintSetup().getFitHeight());
			assertTrue(sheet.getFitToPage());
			assertTrue(sheet.getHeader().getLeft().contains(example.document(Audience.DRAFT).name()));
			assertTrue(sheet.getFooter().getCenter().endsWith("&P / &N"));
			String area = read.workbook.getPrintArea(read.workbook.getSheetIndex(sheet));
			assertTrue(area.endsWith("$" + (sheet.getLastRowNum() + 1)), area);
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void noTitleIsLeftAtTheFootOfAPage(Example example) {
		for (XSSFSheet sheet : draft(example).visibleSheets()) {
			Set<Integer> titles = new TreeSet<>();
			ReadWorkbook.cells(sheet).stream().filter(found -> found.cell().getCellStyle().getFont().getBold())
					.forEach(found -> titles.add(found.range().getLastRow()));
			for (int last : sheet.getRowBreaks()) {
				assertFalse(titles.contains(last), () -> sheet.getSheetName() + " ends a page with the title in row " + (last + 1));
			}
		}
	}

	@Test
	void choicesAreChosenFromTheListOfTheEdition() {
		Example example = Example.named("予防接種");
		ReadWorkbook read = draft(example);
		XSSFSheet lists = read.sheets().getLast();
		assertTrue(read.workbook.isSheetHidden(read.workbook.getSheetIndex(lists)));
		Set<String> allowed = new TreeSet<>(Set.of("[○]", "[　]"));
		example.form().edition().lists().values().forEach(list -> allowed.addAll(list.labels()));
		ReadWorkbook.cells(lists).forEach(found -> assertTrue(allowed.contains(found.text()), () -> "only choices stand in the hidden sheet, not " + found.text()));
		int choices = 0;
		for (XSSFSheet sheet : read.visibleSheets()) {
			for (DataValidation validation : sheet.getDataValidations()) {
				assertTrue(validation.getValidationConstraint().getFormula1().startsWith("'選択肢'!$"));
				choices += validation.getRegions().countRanges();
			}
		}
		long expected = example.form().cells().stream().filter(cell -> cell.item().kind() == Kind.CHOICE).count()
				+ example.form().cells().stream().filter(cell -> cell.item().kind() == Kind.MARKS)
						.mapToLong(cell -> cell.item().list().map(ChoiceList::options).orElseThrow().size()).sum();
		assertEquals(expected, choices, "each choice and each box");
	}

	@Test
	void aChosenCellHoldsTheLabelAloneAndItsValidationAllowsIt() {
		ReadWorkbook read = draft(Example.named("予防接種"));
		int checked = 0;
		for (XSSFSheet sheet : read.visibleSheets()) {
			for (DataValidation validation : sheet.getDataValidations()) {
				String[] range = validation.getValidationConstraint().getFormula1().substring("'選択肢'!".length()).split(":");
				CellReference first = new CellReference(range[0]);
				CellReference last = new CellReference(range[1]);
				Set<String> allowed = new TreeSet<>();
				for (int row = first.getRow(); row <= last.getRow(); row++) {
					allowed.add(read.workbook.getSheet("選択肢").getRow(row).getCell(first.getCol()).getStringCellValue());
				}
				for (var place : validation.getRegions().getCellRangeAddresses()) {
					String value = sheet.getRow(place.getFirstRow()).getCell(place.getFirstColumn()).getStringCellValue();
					assertTrue(value.isEmpty() || value.equals("[？]") || allowed.contains(value), () -> value + " is none of " + allowed);
					checked++;
				}
			}
		}
		assertTrue(checked > 100);
	}

	@Test
	void thePublicEditionHasNoHiddenSheetAndNothingToChoose() {
		ReadWorkbook read = new ReadWorkbook(OfficeDocuments.workbook(Example.named("予防接種").document(Audience.PUBLIC), PAINTER));
		assertEquals(read.sheets(), read.visibleSheets());
		read.sheets().forEach(sheet -> assertEquals(List.of(), sheet.getDataValidations()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+81", "-", "@SUM(A1)", "'quoted", "＝1", "1-1", "2024/4/1", "(5)" })
	void whatExcelWouldReckonWithStaysText(String text) {
		ReadWorkbook read = new ReadWorkbook(OfficeDocuments.workbook(OneCell.of(OneCell.words(text)), FigurePainter.NONE));
		ReadWorkbook.Found found = ReadWorkbook.cells(read.sheets().getFirst()).stream().filter(each -> each.text().equals(text)).findFirst().orElseThrow();
		assertTrue(found.cell().getCellStyle().getQuotePrefixed());
	}

	@Test
	void wordsAreNotQuoted() {
		ReadWorkbook read = new ReadWorkbook(OfficeDocuments.workbook(OneCell.of(OneCell.words("予防接種")), FigurePainter.NONE));
		assertFalse(ReadWorkbook.cells(read.sheets().getFirst()).stream().filter(each -> each.text().equals("予防接種")).findFirst().orElseThrow()
				.cell().getCellStyle().getQuotePrefixed());
	}

	@Test
	void anAmpersandInTheNameIsNoOrderOfTheHeader() {
		ReadWorkbook read = new ReadWorkbook(OfficeDocuments.workbook(OneCell.of("A&P事務&D", OneCell.row(OneCell.LABEL, OneCell.words("x"))), FigurePainter.NONE));
		assertTrue(read.sheets().getFirst().getHeader().getLeft().endsWith("A&&P事務&&D"));
	}

	@Test
	void aLongNameIsCutInTheHeaderAlone() {
		String name = "𠮷&".repeat(200);
		ReadWorkbook read = new ReadWorkbook(OfficeDocuments.workbook(OneCell.of(name, OneCell.row(OneCell.LABEL, OneCell.words("x"))), FigurePainter.NONE));
		String header = read.sheets().getFirst().getCTWorksheet().getHeaderFooter().getOddHeader();
		assertTrue(header.length() <= 255, "Excel refuses a longer one");
		assertTrue(header.contains("…"));
		assertEquals(name, read.workbook.getProperties().getCoreProperties().getTitle());
	}

	@Test
	void theFigureStandsOnASheetThatLiesAcross() {
		Example example = Example.named("予防接種");
		XSSFSheet sheet = draft(example).workbook.getSheet("別添1");
		assertTrue(sheet.getPrintSetup().getLandscape());
		assertEquals(example.figure().pages().size(), sheet.getDrawingPatriarch().getShapes().size());
		assertTrue(example.form().cells().stream().anyMatch(cell -> cell.value() instanceof CellValue.Figure));
	}

	@Test
	void manyLinesGoOnInRowsThatBreakAcrossPages() {
		String text = "市は、住民から届出を受けて台帳に記録する。\n".repeat(400).stripTrailing();
		ReadWorkbook read = new ReadWorkbook(OfficeDocuments.workbook(OneCell.of(OneCell.words(text)), FigurePainter.NONE));
		assertEquals(text, read.beside(OneCell.LABEL));
		assertTrue(read.sheets().getFirst().getRowBreaks().length > 5);
	}

	@Test
	void oneLetterMayBeAsLongAsItWants() {
		String text = "あ" + "\u3099".repeat(40_000);
		assertEquals(text, new ReadWorkbook(OfficeDocuments.workbook(OneCell.of(OneCell.words(text)), FigurePainter.NONE)).beside(OneCell.LABEL));
	}

	@Test
	void sheetsAreNamedAfterTheirChaptersAlone() {
		assertEquals(List.of("表紙", "Ⅰ", "別添1", "Ⅱ(1)", "Ⅱ(2)", "Ⅱ(3)", "別添2(1)", "別添2(2)", "別添2(3)"),
				draft(Example.named("住基事務")).sheets().stream().map(XSSFSheet::getSheetName).limit(9).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "予防接種", "住基事務" })
	void looksAsItWasAccepted(String name) throws Exception {
		Golden golden = new Golden("org.nagare.office.tests", "workbook", name);
		golden.add("draft.txt", draft(Example.named(name)).dump());
		golden.add("public.txt", new ReadWorkbook(OfficeDocuments.workbook(Example.named(name).document(Audience.PUBLIC), PAINTER)).dump());
		golden.check();
	}

	@Test
	void theContentOfAChoiceWithoutAnAnswerIsLeftOpen() {
		Content.Choice open = new Content.Choice(Optional.empty(), Optional.empty(), List.of(new Content.Option("1) 行う", "行う", false)));
		assertEquals("[]＜選択肢＞\n1) 行う", new ReadWorkbook(OfficeDocuments.workbook(OneCell.of(open), FigurePainter.NONE)).beside(OneCell.LABEL));
	}
}
