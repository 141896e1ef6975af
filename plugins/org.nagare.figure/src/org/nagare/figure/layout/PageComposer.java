package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.figure.geometry.Arrangement;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedLegend;
import org.nagare.figure.geometry.PlacedNotes;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.geometry.TextBlock.Anchor;
import org.nagare.figure.geometry.Transform;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.LegendEntry;
import org.nagare.figure.model.Wishes.NotesPlace;
import org.nagare.figure.text.TextMetrics;
import org.nagare.figure.text.TextWrapper;

/** Puts heading, picture, 凡例 and 備考 on one page, the notes where they leave the picture the more room. */
final class PageComposer {
	private static final double GREATEST_SCALE = 1.4;
	/** A picture of this size is large enough; it grows further only where it leaves room for what may be added later. */
	private static final double LARGE_SCALE = 1.12;
	private static final double SHARE_OF_ROOM = 0.72;
	private static final double GAP = 4;
	private static final double BESIDE_WIDTH = 74;
	private static final double GREATEST_COLUMN = 130;
	private static final int NOTES_PAGE_COLUMNS = 2;
	private static final int MOST_LEGEND_ROWS = 3;
	private static final double ROUNDING = 1e-6;
	private final PageFormat format;
	private final NotesSetting notesSetting;
	private final LegendSetting legendSetting;
	private final TextWrapper wrapper;
	/** The same words stand around each try of a picture; they are set once. */
	private final Map<Titled, Head> heads = new HashMap<>();
	private final Map<Noted, Room> below = new HashMap<>();
	private final Map<Noted, Room> beside = new HashMap<>();

	private record Titled(String title, List<LegendEntry> entries) {
	}

	private record Noted(List<FigureSection> notes, Box inside) {
	}

	PageComposer(PageFormat format, TextMetrics metrics) {
		this.format = format;
		this.notesSetting = new NotesSetting(metrics);
		this.legendSetting = new LegendSetting(metrics);
		this.wrapper = new TextWrapper(metrics);
	}

	/** What is printed around the picture. */
	record Surroundings(String key, String title, List<FigureSection> notes, NotesPlace notesPlace, List<LegendEntry> legend) {
		Surroundings withoutNotes() {
			return new Surroundings(key, title, List.of(), NotesPlace.OWN_PAGE, legend);
		}
	}

	private record Room(Box picture, Optional<PlacedNotes> notes) {
	}

	/** A page, and where on it the picture may stand. */
	record Composed(LaidOutPage page, Box room) {
		LaidOutPage with(Drawing drawing, Arrangement arrangement) {
			return page.with(drawing, arrangement);
		}
	}

	/** Heading and legend, and what they leave of the page. */
	private record Head(TextBlock heading, PlacedLegend legend, Box inside) {
	}

	private Head head(String title, List<LegendEntry> entries) {
		return heads.computeIfAbsent(new Titled(title, entries), absent -> newHead(title, entries));
	}

	/** The legend in as many lines as leave the picture the most room: one long line would set the heading in many short ones. */
	private Head newHead(String title, List<LegendEntry> entries) {
		Head best = head(title, entries, 1);
		for (int rows = 2; rows <= MOST_LEGEND_ROWS; rows++) {
			Head head = head(title, entries, rows);
			best = head.inside().y() < best.inside().y() - ROUNDING ? head : best;
		}
		return best;
	}

	private Head head(String title, List<LegendEntry> entries, int rows) {
		double margin = format.margin();
		PlacedLegend legend = legendSetting.set(entries, format.width() - margin, margin, rows);
		double headingWidth = Math.max(40, legend.box().x() - GAP - margin);
		List<String> lines = wrapper.inParts(title, headingWidth / TypeSizes.HEADING);
		double headingHeight = Math.max(legend.box().height(), TypeSizes.HEADING * TypeSizes.LEADING * lines.size());
		TextBlock heading = new TextBlock(new Box(margin, margin, headingWidth, headingHeight), lines, TypeSizes.HEADING,
				TypeSizes.HEADING * TypeSizes.LEADING, Anchor.START, true);
		double top = margin + headingHeight + GAP;
		return new Head(heading, legend, new Box(margin, top, format.innerWidth(), format.height() - margin - top));
	}

	/** The picture as large as the page allows. */
	Composed compose(Surroundings around, Drawing drawing) {
		return compose(around, drawing, GREATEST_SCALE);
	}

	/** The picture as large as the page allows, and no larger than asked for. */
	Composed compose(Surroundings around, Drawing drawing, double greatestScale) {
		Head head = head(around.title(), around.legend());
		Box bounds = drawing.bounds();
		Room room = room(around, head.inside(), bounds);
		double scale = Math.min(greatestScale, scale(room.picture(), bounds));
		Transform transform = new Transform(scale,
				room.picture().centreX() - scale * bounds.centreX(), room.picture().centreY() - scale * bounds.centreY());
		return new Composed(page(around, scale, head, drawing.moved(transform), room.notes()), room.picture());
	}

	/** The page without a picture, for each place where the notes may stand and leave it room. */
	List<Composed> surfaces(Surroundings around) {
		Head head = head(around.title(), around.legend());
		List<Room> rooms = new ArrayList<>();
		boolean noted = around.notes().stream().anyMatch(section -> !section.steps().isEmpty());
		if (noted && (around.notesPlace() == NotesPlace.ANY || around.notesPlace() == NotesPlace.BELOW)) {
			rooms.add(below(around.notes(), head.inside()));
		}
		if (noted && (around.notesPlace() == NotesPlace.ANY || around.notesPlace() == NotesPlace.BESIDE)) {
			rooms.add(beside(around.notes(), head.inside()));
		}
		rooms.removeIf(room -> room.notes().orElseThrow().box().bottom() > head.inside().bottom() + ROUNDING || room.notes().orElseThrow().box().y() < head.inside().y());
		if (!noted || around.notesPlace() == NotesPlace.OWN_PAGE) {
			rooms.add(new Room(head.inside(), Optional.empty()));
		}
		return rooms.stream().map(room -> new Composed(page(around, 1, head, Drawing.EMPTY, room.notes()), room.picture())).toList();
	}

	/** Pages of nothing but (備考), with nothing that a legend could explain. */
	List<LaidOutPage> notesPages(Surroundings around) {
		Head head = head(around.title(), List.of());
		List<LaidOutPage> pages = new ArrayList<>();
		for (PlacedNotes notes : notesSetting.pages(around.notes(), head.inside(), NOTES_PAGE_COLUMNS)) {
			String key = around.key() + "備考" + (pages.isEmpty() ? "" : pages.size() + 1);
			Surroundings own = new Surroundings(key, around.title(), around.notes(), around.notesPlace(), List.of());
			pages.add(page(own, 1, head, Drawing.EMPTY, Optional.of(notes)));
		}
		return pages;
	}

	private LaidOutPage page(Surroundings around, double scale, Head head, Drawing drawing, Optional<PlacedNotes> notes) {
		return new LaidOutPage(around.key(), around.title().replace('\n', '　'), format.width(), format.height(), scale,
				head.heading(), drawing, notes, head.legend(), Arrangement.FREE);
	}

	private Room room(Surroundings around, Box inside, Box bounds) {
		List<FigureSection> notes = around.notes();
		if (around.notesPlace() == NotesPlace.OWN_PAGE || notes.stream().allMatch(section -> section.steps().isEmpty())) {
			return new Room(inside, Optional.empty());
		}
		Room below = below(notes, inside);
		if (around.notesPlace() == NotesPlace.BELOW) {
			return below;
		}
		Room beside = beside(notes, inside);
		boolean besideFits = beside.notes().orElseThrow().box().bottom() <= inside.bottom();
		boolean wanted = around.notesPlace() == NotesPlace.BESIDE;
		boolean wins = wanted || scale(beside.picture(), bounds) > scale(below.picture(), bounds) * 1.02;
		return besideFits && wins ? beside : below;
	}

	private Room below(List<FigureSection> notes, Box inside) {
		return below.computeIfAbsent(new Noted(notes, inside), absent -> newBelow(notes, inside));
	}

	private Room beside(List<FigureSection> notes, Box inside) {
		return beside.computeIfAbsent(new Noted(notes, inside), absent -> newBeside(notes, inside));
	}

	private Room newBelow(List<FigureSection> notes, Box inside) {
		int columns = Math.max(1, (int) Math.ceil(inside.width() / GREATEST_COLUMN));
		PlacedNotes measured = notesSetting.set(notes, inside.x(), 0, inside.width(), columns);
		double height = measured.box().height();
		double y = inside.bottom() - height;
		PlacedNotes placed = notesSetting.set(notes, inside.x(), y, inside.width(), columns);
		return new Room(new Box(inside.x(), inside.y(), inside.width(), Math.max(1, y - GAP - inside.y())),
				Optional.of(placed));
	}

	private Room newBeside(List<FigureSection> notes, Box inside) {
		PlacedNotes placed = notesSetting.set(notes, inside.right() - BESIDE_WIDTH, inside.y(), BESIDE_WIDTH, 1);
		return new Room(new Box(inside.x(), inside.y(), inside.width() - BESIDE_WIDTH - GAP, inside.height()),
				Optional.of(placed));
	}

	private static double scale(Box room, Box bounds) {
		double fitting = Double.POSITIVE_INFINITY;
		if (bounds.width() > 0) {
			fitting = Math.min(fitting, room.width() / bounds.width());
		}
		if (bounds.height() > 0) {
			fitting = Math.min(fitting, room.height() / bounds.height());
		}
		return Math.min(Math.min(fitting, GREATEST_SCALE), Math.max(LARGE_SCALE, SHARE_OF_ROOM * fitting));
	}
}
