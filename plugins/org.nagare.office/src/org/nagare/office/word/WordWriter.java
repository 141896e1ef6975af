package org.nagare.office.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.xmlbeans.XmlException;
import org.nagare.document.outline.Chapter;
import org.nagare.document.outline.Content;
import org.nagare.document.outline.FormDocument;
import org.nagare.document.outline.Line;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.office.archive.DocumentProperties;
import org.nagare.office.archive.StoredArchive;
import org.nagare.office.picture.FigurePainter;
import org.nagare.office.text.RunningText;
import org.nagare.office.text.VisibleCharacters;
import org.nagare.office.word.WordTable.Cell;
import org.nagare.office.word.WordTable.Manner;
import org.nagare.office.word.WordTable.Shade;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRelativeRect;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes a form as a text document. */
public final class WordWriter {

	/** Where labels begin by their depth, where values do, and where a choice leaves room for its list. */
	private static final int[] LABELS = { 0, 3, 6 };
	private static final int VALUE = 24;
	private static final List<Integer> MARKS = List.of(0, 3, 6, VALUE, WordCells.LIST, WordTable.END);
	private static final int EMU_OF_A_TWENTIETH = 635;
	/** What a heading and the end of a section take of a page. */
	private static final int ROOM_FOR_A_HEADING = 700;
	/** Of a page of the figure, in millimetres, that is not shown: the page here has a margin of its own. */
	private static final double MARGIN = 7;
	private static final int WHOLE = 100_000;

	private final FormDocument form;
	private final FigurePainter painter;
	private final XWPFDocument document;
	private final WordPages pages;
	private final WordContents contents;
	/** The table that rows go into; none after a title that stands alone. */
	private Optional<WordTable> table = Optional.empty();
	private int pictures;
	/** Titles of the cover are no headings of the document: its contents begin behind it. */
	private boolean covering;

	private WordWriter(FormDocument form, FigurePainter painter, XWPFDocument document) {
		this.form = form;
		this.painter = painter;
		this.document = document;
		this.pages = new WordPages(document);
		this.contents = new WordContents(form.contents());
	}

	public static byte[] write(FormDocument form, FigurePainter painter) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			new WordWriter(form, painter, document).write();
			document.write(bytes);
			return StoredArchive.of(bytes.toByteArray());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private void write() throws IOException {
		DocumentProperties.set(document, VisibleCharacters.of(form.name()));
		try (InputStream styles = WordWriter.class.getResourceAsStream("styles.xml")) {
			document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
		} catch (XmlException broken) {
			throw new IllegalStateException(broken);
		}
		// the numbers of the pages are Word's to know
		document.enforceUpdateFields();
		boolean covered = form.chapters().stream().anyMatch(chapter -> chapter.kind() == Chapter.Kind.COVER);
		for (Chapter chapter : form.chapters()) {
			chapter(chapter);
			if (chapter.kind() == Chapter.Kind.COVER) {
				notes();
				contents.write(document);
			}
		}
		if (!covered) {
			notes();
		}
		pages.end(form.name());
	}

	private void chapter(Chapter chapter) {
		boolean across = chapter.lines().stream().anyMatch(line -> line instanceof Line.Grid grid && grid.columns().size() > 3
				|| line instanceof Line.Row row && row.content() instanceof Content.Pages);
		pages.turn(across);
		covering = chapter.kind() == Chapter.Kind.COVER;
		if (covering) {
			paragraph(WordStyle.TITLE, form.formTitle(), Optional.empty());
			paragraph(WordStyle.SUBTITLE, form.name(), Optional.empty());
		} else {
			paragraph(WordStyle.HEADING_1, heading(chapter.title(), chapter.important(), chapter.notes()), contents.place(chapter.anchor()));
		}
		table = Optional.empty();
		List<Line> lines = chapter.lines();
		for (int i = 0; i < lines.size(); i++) {
			Optional<Line> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
			switch (lines.get(i)) {
				case Line.Title title -> title(title, next.filter(line -> !(line instanceof Line.Title) && !(line instanceof Line.Grid)).isPresent());
				case Line.Group group -> open().row(Manner.WHOLE, List.of(label(LABELS[Math.min(group.depth(), 2)], WordTable.END,
						heading(group.text(), group.important(), group.notes()), true)));
				case Line.Row row -> row(row);
				case Line.Grid grid -> grid(grid);
				case Line.Remark remark -> {
					end();
					remark.words().forEach(words -> paragraph(WordStyle.NOTE, "〔" + words + "〕", Optional.empty()));
				}
			}
		}
		end();
	}

	private static String heading(String text, boolean important, List<String> notes) {
		return VisibleCharacters.of(text + (important ? " ※" : "") + (notes.isEmpty() ? "" : "（" + String.join("、", notes) + "）"));
	}

	private void paragraph(WordStyle style, String text, Optional<WordContents.Place> place) {
		CTP paragraph = document.createParagraph().getCTP();
		WordText.set(paragraph, new WordText.Paragraph(style, VisibleCharacters.of(text).replace('\n', '　'), false, place));
	}

	private void notes() {
		form.notes().forEach(note -> paragraph(WordStyle.OPTIONS, note, Optional.empty()));
		form.unverified().forEach(note -> paragraph(WordStyle.OPTIONS, "未確認: " + note, Optional.empty()));
	}

	private WordTable open() {
		if (table.isEmpty()) {
			table = Optional.of(new WordTable(document, MARKS, pages.width()));
		}
		return table.get();
	}

	/** Two tables without anything between them would be one. */
	private void end() {
		if (table.isPresent()) {
			WordText.style(document.createParagraph().getCTP(), WordStyle.GAP, false);
			table = Optional.empty();
		}
	}

	/** A title with rows below it is the head of their table and stands again where that goes on; one without stands alone. */
	private void title(Line.Title title, boolean rowsFollow) {
		end();
		WordStyle style = WordStyle.ofTitle(title.level());
		String text = heading(title.text(), title.important(), title.notes()).replace('\n', '　');
		WordText.Paragraph paragraph = new WordText.Paragraph(style, text, true, contents.place(title.anchor()));
		Shade shade = title.level() == 1 ? Shade.DARK : Shade.MEDIUM;
		List<WordText.Paragraph> flags = new ArrayList<>();
		title.flags().forEach(flag -> flags.addAll(flag(flag)));
		open().row(rowsFollow ? Manner.HEAD : Manner.WHOLE, flags.isEmpty() ? List.of(new Cell(0, WordTable.END, shade, List.of(paragraph)))
				: List.of(new Cell(0, WordCells.LIST, shade, List.of(paragraph)), new Cell(WordCells.LIST, WordTable.END, shade, flags)));
		if (!rowsFollow) {
			WordText.style(document.createParagraph().getCTP(), WordStyle.GAP, true);
			table = Optional.empty();
		}
	}

	/** A label that is a title itself; one of the first rank begins a table as other titles of it do. */
	private Cell heading(Line.Row row, String text) {
		if (row.level() == 1) {
			end();
		}
		WordText.Paragraph paragraph = new WordText.Paragraph(WordStyle.ofTitle(row.level()), text.replace('\n', '　'), true, contents.place(row.anchor()));
		return new Cell(0, WordTable.END, row.level() == 1 ? Shade.DARK : Shade.MEDIUM, List.of(paragraph));
	}

	/** A box beside a title: «[○] 委託しない». */
	private static List<WordText.Paragraph> flag(Line.Row flag) {
		String sign = flag.content() instanceof Content.Missing ? RunningText.sign(Content.State.UNDECIDED) : RunningText.of(flag.content());
		List<WordText.Paragraph> lines = new ArrayList<>(WordText.paragraphs(WordStyle.LABEL, sign + " " + heading(flag.label(), flag.important(), List.of()), true));
		flag.notes().forEach(note -> lines.addAll(WordText.paragraphs(WordStyle.NOTE, "〔" + note.words() + "〕", true)));
		if (flag.content() instanceof Content.Missing missing && missing.reason().isPresent()) {
			lines.addAll(WordText.paragraphs(WordStyle.NOTE, RunningText.missing(missing.reason().get()), true));
		}
		return lines;
	}

	private static Cell label(int from, int to, String text, boolean keepNext) {
		return new Cell(from, to, Shade.LIGHT, WordText.paragraphs(WordStyle.LABEL, text, keepNext));
	}

	private void row(Line.Row row) {
		if (row.content() instanceof Content.Pages figure && !figure.pages().isEmpty()) {
			end();
			figure.pages().forEach(this::picture);
			return;
		}
		String text = heading(row.label(), row.important(), List.of());
		if (row.wide()) {
			Cell title = covering ? label(0, WordTable.END, text, true) : heading(row, text);
			open().row(Manner.WHOLE, List.of(title));
			WordCells.Row content = WordCells.of(row.content(), row.notes(), 0);
			open().row(content.manner(), content.cells());
			return;
		}
		List<Cell> cells = new ArrayList<>();
		int from = LABELS[Math.min(row.depth(), LABELS.length - 1)];
		if (from > 0) {
			cells.add(new Cell(0, from, Shade.LIGHT, List.of()));
		}
		cells.add(label(from, VALUE, text, false));
		WordCells.Row content = WordCells.of(row.content(), row.notes(), VALUE);
		cells.addAll(content.cells());
		open().row(content.manner(), cells);
	}

	private void grid(Line.Grid grid) {
		end();
		TreeSet<Integer> marks = new TreeSet<>();
		int share = 0;
		for (Line.Column column : grid.columns()) {
			marks.add(Math.round(share * WordTable.END / 100f));
			share += column.share();
		}
		marks.add(WordTable.END);
		List<Integer> places = List.copyOf(marks);
		WordTable made = new WordTable(document, places, pages.width());
		table = Optional.of(made);
		List<Cell> head = new ArrayList<>();
		for (int i = 0; i < grid.columns().size(); i++) {
			head.add(new Cell(places.get(i), places.get(i + 1), Shade.MEDIUM, WordText.paragraphs(WordStyle.CHOSEN, grid.columns().get(i).label(), true)));
		}
		made.row(Manner.HEAD, head);
		for (List<Line.Row> row : grid.rows()) {
			List<Cell> cells = new ArrayList<>();
			for (int i = 0; i < row.size(); i++) {
				List<WordText.Paragraph> lines = new ArrayList<>(WordText.paragraphs(WordStyle.ENTRY, RunningText.of(row.get(i).content())));
				row.get(i).notes().forEach(note -> lines.addAll(WordText.paragraphs(WordStyle.NOTE, "〔" + note.words() + "〕")));
				cells.add(new Cell(places.get(i), places.get(i + 1), Shade.NONE, lines));
			}
			made.row(Manner.OPEN, cells);
		}
	}

	/** As large as a page with a heading has room for. */
	private void picture(LaidOutPage page) {
		Optional<byte[]> png = painter.png(page);
		if (png.isEmpty()) {
			paragraph(WordStyle.VALUE, FigurePainter.ABSENT, Optional.empty());
			return;
		}
		pictures++;
		double width = page.width() - 2 * MARGIN;
		double height = page.height() - 2 * MARGIN;
		double scale = Math.min(pages.width() / width, (pages.height() - ROOM_FOR_A_HEADING) / height);
		XWPFParagraph paragraph = document.createParagraph();
		WordText.style(paragraph.getCTP(), WordStyle.CHOSEN, false);
		try (InputStream in = new ByteArrayInputStream(png.get())) {
			XWPFPicture picture = paragraph.createRun().addPicture(in, Document.PICTURE_TYPE_PNG, "figure" + pictures + ".png",
					(int) (width * scale * EMU_OF_A_TWENTIETH), (int) (height * scale * EMU_OF_A_TWENTIETH));
			CTRelativeRect cut = picture.getCTPicture().getBlipFill().isSetSrcRect() ? picture.getCTPicture().getBlipFill().getSrcRect()
					: picture.getCTPicture().getBlipFill().addNewSrcRect();
			int across = (int) Math.round(MARGIN / page.width() * WHOLE);
			int down = (int) Math.round(MARGIN / page.height() * WHOLE);
			cut.setL(across);
			cut.setR(across);
			cut.setT(down);
			cut.setB(down);
			var inline = paragraph.getCTP().getRArray(0).getDrawingArray(0).getInlineArray(0);
			inline.getDocPr().setName("図" + pictures);
			inline.getDocPr().setDescr(VisibleCharacters.of(page.title()));
		} catch (IOException | InvalidFormatException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
