package org.nagare.office.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.document.outline.Chapter;
import org.nagare.document.outline.Content;
import org.nagare.document.outline.FormDocument;
import org.nagare.document.outline.Line;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.office.text.RunningText;
import org.nagare.office.text.VisibleCharacters;
import org.nagare.office.workbook.SheetPlan.Edges;
import org.nagare.office.workbook.SheetPlan.Stroke;
import org.nagare.office.workbook.Strip.Piece;

/** Lays a chapter out on its sheet. */
final class SheetPlanner {

	private static final Edges AROUND = new Edges(Stroke.THIN, Stroke.NONE, Stroke.THIN, Stroke.THIN);
	/** How much a row may grow so that the name of a group stands beside it. */
	private static final double GREATEST_GROWTH = 40;
	/** Between the head of a page and a picture, and what is left below it at least. */
	private static final double ABOVE_A_PICTURE = 30;
	private static final double LEAST_ROW = 3;
	/** Heights are written in tenths of a point. */
	private static final double ROUNDING = 1;

	private final FormDocument document;
	private final Chapter chapter;
	private final Ruler ruler;
	private final Setting setting;
	private final SheetPlan plan;

	SheetPlanner(FormDocument document, Chapter chapter, String name) {
		this.document = document;
		this.chapter = chapter;
		this.ruler = Ruler.of(chapter.lines(), paper(chapter));
		this.setting = new Setting(ruler);
		this.plan = new SheetPlan(name, ruler);
	}

	/** Figures and broad tables lie across. */
	private static Paper paper(Chapter chapter) {
		boolean broad = chapter.lines().stream().anyMatch(line -> line instanceof Line.Grid grid && grid.columns().size() > 3
				|| line instanceof Line.Row row && row.content() instanceof Content.Pages);
		return broad ? Paper.LANDSCAPE : Paper.PORTRAIT;
	}

	/** @param sheets the sheets of the chapters that the contents on the cover lead to */
	SheetPlan plan(List<SheetNames.Entry> sheets) {
		boolean cover = chapter.kind() == Chapter.Kind.COVER;
		free(cover ? document.formTitle() : heading(chapter.title(), chapter.important(), chapter.notes()), cover ? Role.FORM_TITLE : Role.CHAPTER, true);
		if (cover) {
			free(document.name(), Role.CHAPTER, true);
		}
		int first = plan.end();
		List<Line> lines = chapter.lines();
		for (int i = 0; i < lines.size(); i++) {
			switch (lines.get(i)) {
				case Line.Title title -> title(title);
				case Line.Group group -> {
					int end = i + 1;
					while (end < lines.size() && lines.get(end) instanceof Line.Row row && row.depth() > group.depth()) {
						end++;
					}
					group(group, lines.subList(i + 1, end));
					i = end - 1;
				}
				case Line.Row row when row.isDrawn() -> pictures(((Content.Pages) row.content()).pages(), heightOfRemarks(lines.subList(i + 1, lines.size())));
				case Line.Row row -> row(row);
				case Line.Grid grid -> grid(grid);
				case Line.Remark remark -> {
					plan.frame(first);
					first = plan.end();
					remark.words().forEach(words -> small(bracketed(words)));
				}
			}
		}
		plan.frame(first);
		if (cover) {
			contents(sheets);
			document.notes().forEach(note -> small(note));
			document.unverified().forEach(note -> small("未確認: " + note));
		}
		return plan;
	}

	private void contents(List<SheetNames.Entry> sheets) {
		if (sheets.isEmpty()) {
			return;
		}
		free("項目一覧", Role.CHAPTER, true);
		for (SheetNames.Entry sheet : sheets) {
			String title = VisibleCharacters.of(sheet.chapter().title());
			plan.free(0, Ruler.END, Role.LINK, title, Optional.of(sheet.name()));
			plan.row(setting.height(title, 0, Ruler.END, Role.LINK), false);
		}
		plan.row(setting.height(1, Role.SMALL), false);
	}

	private void small(String note) {
		for (Strip strip : setting.text(VisibleCharacters.of(note), 0, Ruler.END, Role.SMALL)) {
			plan.free(0, Ruler.END, Role.SMALL, strip.pieces().getFirst().text(), Optional.empty());
			plan.row(strip.height(), false);
		}
	}

	private void free(String text, Role role, boolean keep) {
		String visible = VisibleCharacters.of(text);
		plan.free(0, Ruler.END, role, visible, Optional.empty());
		plan.row(setting.height(visible, 0, Ruler.END, role) + role.size() / 2, keep);
	}

	private static String heading(String text, boolean important, List<String> notes) {
		return VisibleCharacters.of(text + (important ? " ※" : "") + (notes.isEmpty() ? "" : "（" + String.join("、", notes) + "）"));
	}

	private void title(Line.Title title) {
		Role role = Role.ofTitle(title.level());
		String text = heading(title.text(), title.important(), title.notes());
		List<Strip> strips = title.flags().isEmpty() ? setting.text(text, 0, Ruler.END, role)
				: setting.side(List.of(Piece.of(0, flagsBegin(), role, text), Piece.of(flagsBegin(), Ruler.END, role, flags(title))));
		plan.box(strips.stream().map(Strip::kept).toList());
		title.flags().stream().filter(flag -> !flag.notes().isEmpty() || flag.content() instanceof Content.Missing)
				.forEach(flag -> plan.box(new ContentStrips(setting, true).of(flag.content() instanceof Content.Missing ? flag.content() : new Content.Plain(flag.label()), flag.notes())));
	}

	private static int flagsBegin() {
		return 61;
	}

	/** The boxes beside a title, one below the other: «[○] 委託しない». */
	private static String flags(Line.Title title) {
		List<String> flags = new ArrayList<>();
		for (Line.Row flag : title.flags()) {
			flags.add(RunningText.of(flag.content() instanceof Content.Missing ? new Content.Plain("[？]") : flag.content()) + " "
					+ VisibleCharacters.of(flag.label()) + (flag.important() ? " ※" : ""));
		}
		return String.join("\n", flags);
	}

	private static String bracketed(String words) {
		return "〔" + words + "〕";
	}

	/** What the notes that end a chapter need: below a picture there is room for them, for they would be alone on the next page. */
	private double heightOfRemarks(List<Line> lines) {
		double height = 0;
		for (Line line : lines) {
			if (!(line instanceof Line.Remark remark)) {
				return 0;
			}
			for (String words : remark.words()) {
				height += height(setting.text(VisibleCharacters.of(bracketed(words)), 0, Ruler.END, Role.SMALL));
			}
		}
		return height;
	}

	private void row(Line.Row row) {
		String label = heading(row.label(), row.important(), List.of());
		if (row.wide()) {
			Role role = chapter.kind() == Chapter.Kind.COVER ? Role.LABEL : Role.ofTitle(row.level());
			plan.box(setting.text(label, 0, Ruler.END, role).stream().map(Strip::kept).toList());
			plan.box(new ContentStrips(setting, true).of(row.content(), row.notes()));
		} else {
			beside(row, label, new ContentStrips(setting, false).of(row.content(), row.notes()), 0);
		}
	}

	/** A label beside what it names. A label that is set in has nothing but ground before it: it belongs to the one above. */
	private void beside(Line.Row row, String label, List<Strip> content, int groups) {
		int depth = row.depth();
		int labelFrom = Ruler.label(depth);
		List<Strip> strips = atLeast(content, setting.height(label, labelFrom, Ruler.VALUE, Role.LABEL));
		for (int i = groups; i < depth && Ruler.label(i) < labelFrom; i++) {
			plan.area(plan.end(), strips.size(), Piece.of(Ruler.label(i), Ruler.label(i + 1), Role.LABEL, ""),
					new Edges(Stroke.NONE, Stroke.NONE, Stroke.NONE, i == 0 ? Stroke.THIN : Stroke.NONE));
		}
		plan.area(plan.end(), strips.size(), Piece.of(labelFrom, Ruler.VALUE, Role.LABEL, label), AROUND);
		plan.box(strips);
	}

	/** The name of a group stands beside all of its rows, one character below the other; above them where it is too long for that. */
	private void group(Line.Group group, List<Line> members) {
		List<Line.Row> rows = members.stream().map(Line.Row.class::cast).toList();
		List<List<Strip>> contents = new ArrayList<>();
		double height = 0;
		for (Line.Row row : rows) {
			List<Strip> strips = atLeast(new ContentStrips(setting, row.wide()).of(row.content(), row.notes()),
					setting.height(heading(row.label(), row.important(), List.of()), Ruler.label(row.depth()), Ruler.VALUE, Role.LABEL));
			contents.add(strips);
			height += height(strips);
		}
		String name = heading(group.text(), group.important(), group.notes());
		double missing = setting.stackedHeight(name, Role.GROUP) - height;
		boolean fits = group.depth() == 0 && !rows.isEmpty() && rows.stream().noneMatch(Line.Row::wide) && missing <= GREATEST_GROWTH * rows.size()
				&& height <= Strip.GREATEST_HEIGHT;
		if (!fits) {
			plan.box(setting.text(name, 0, Ruler.END, Role.TITLE_2).stream().map(Strip::kept).toList());
			rows.forEach(this::row);
			return;
		}
		int first = plan.end();
		for (int i = 0; i < rows.size(); i++) {
			List<Strip> strips = atLeast(contents.get(i), height(contents.get(i)) + Math.max(0, missing) / rows.size());
			List<Strip> together = i < rows.size() - 1 ? strips.stream().map(Strip::kept).toList() : strips;
			beside(rows.get(i), heading(rows.get(i).label(), rows.get(i).important(), List.of()), together, 1);
		}
		plan.area(first, plan.end() - first, Piece.of(Ruler.label(0), Ruler.label(1), Role.GROUP, name), AROUND);
	}

	private static double height(List<Strip> strips) {
		return strips.stream().mapToDouble(Strip::height).sum();
	}

	/** The last rows grow until all of them together are as high as what stands beside them. */
	private static List<Strip> atLeast(List<Strip> strips, double least) {
		List<Strip> grown = new ArrayList<>(strips);
		double missing = least - height(strips);
		for (int i = grown.size() - 1; i >= 0 && missing > 0; i--) {
			Strip higher = grown.get(i).higher(missing);
			missing -= higher.height() - grown.get(i).height();
			grown.set(i, higher);
		}
		return grown;
	}

	private void grid(Line.Grid grid) {
		plan.repeatNext();
		List<Piece> head = new ArrayList<>();
		for (int i = 0; i < grid.columns().size(); i++) {
			head.add(Piece.of(Ruler.mark(grid, i), Ruler.mark(grid, i + 1), Role.HEAD, VisibleCharacters.of(grid.columns().get(i).label())));
		}
		cells(setting.side(head).stream().map(Strip::kept).toList());
		for (List<Line.Row> row : grid.rows()) {
			List<Piece> pieces = new ArrayList<>();
			for (int i = 0; i < row.size(); i++) {
				pieces.add(new Piece(Ruler.mark(grid, i), Ruler.mark(grid, i + 1), Role.GRID, cell(row.get(i)), ContentStrips.choices(row.get(i).content())));
			}
			cells(setting.side(pieces));
		}
	}

	private static String cell(Line.Row row) {
		StringBuilder text = new StringBuilder(RunningText.of(row.content()));
		row.notes().forEach(note -> text.append(text.isEmpty() ? "" : "\n").append("〔").append(VisibleCharacters.of(note.words())).append('〕'));
		return text.toString();
	}

	/** Boxes side by side. */
	private void cells(List<Strip> strips) {
		for (int i = 0; i < strips.size(); i++) {
			Edges edges = new Edges(i == 0 ? Stroke.THIN : Stroke.NONE, Stroke.THIN, i == strips.size() - 1 ? Stroke.THIN : Stroke.NONE, Stroke.THIN);
			for (Piece piece : strips.get(i).pieces()) {
				plan.area(plan.end(), 1, piece, edges);
			}
			plan.row(strips.get(i).height(), strips.get(i).keep());
		}
	}

	/**
	 * Each page of the figure fills a page of the sheet, and begins a little below its top: an office program that prints what lies over the end of a
	 * page shows white there, and not the head of the next page.
	 */
	private void pictures(List<LaidOutPage> pages, double below) {
		for (int i = 0; i < pages.size(); i++) {
			double used = i == 0 ? plan.rows().stream().mapToDouble(SheetPlan.Row::height).sum() : ABOVE_A_PICTURE;
			if (i > 0) {
				plan.row(ABOVE_A_PICTURE, true);
			}
			boolean last = i == pages.size() - 1;
			double rest = picture(pages.get(i), ruler.paper().height() - used - (last ? below : 0), !last);
			if (!last) {
				plan.row(rest, false);
			}
		}
	}

	/** As large as the room allows. Answers what is left of it. */
	private double picture(LaidOutPage page, double room, boolean keep) {
		double scale = Math.min(ruler.width(0, Ruler.END) / FigureFrame.width(page), (room - LEAST_ROW) / FigureFrame.height(page));
		double height = scale * FigureFrame.height(page);
		int rows = (int) Math.ceil(height / Strip.GREATEST_HEIGHT);
		plan.picture(new SheetPlan.Picture(plan.end(), rows, page, scale * FigureFrame.width(page)));
		for (int i = 0; i < rows; i++) {
			plan.row(height / rows, keep || i < rows - 1);
		}
		return room - height - ROUNDING;
	}
}
