package org.nagare.figure.layout;

import java.util.List;
import java.util.Optional;

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
import org.nagare.figure.text.TextMetrics;
import org.nagare.figure.text.TextWrapper;

/** Puts heading, picture, 凡例 and 備考 on one page, the notes where they leave the picture the more room. */
final class PageComposer {
	private static final double GREATEST_SCALE = 1.15;
	private static final double GAP = 4;
	private static final double BESIDE_WIDTH = 74;
	private static final double GREATEST_COLUMN = 130;
	private final PageFormat format;
	private final NotesSetting notesSetting;
	private final LegendSetting legendSetting;
	private final TextWrapper wrapper;

	PageComposer(PageFormat format, TextMetrics metrics) {
		this.format = format;
		this.notesSetting = new NotesSetting(metrics);
		this.legendSetting = new LegendSetting(metrics);
		this.wrapper = new TextWrapper(metrics);
	}

	/** What is printed around the picture. */
	record Surroundings(String key, String title, List<FigureSection> notes, List<LegendEntry> legend) {
	}

	private record Room(Box picture, Optional<PlacedNotes> notes) {
	}

	LaidOutPage compose(Surroundings around, Drawing drawing) {
		double margin = format.margin();
		PlacedLegend legend = legendSetting.set(around.legend(), format.width() - margin, margin);
		double headingWidth = Math.max(40, legend.box().x() - GAP - margin);
		List<String> lines = wrapper.balanced(around.title(), headingWidth / TypeSizes.HEADING);
		double headingHeight = Math.max(LegendSetting.HEIGHT, TypeSizes.HEADING * TypeSizes.LEADING * lines.size());
		TextBlock heading = new TextBlock(new Box(margin, margin, headingWidth, headingHeight), lines, TypeSizes.HEADING,
				TypeSizes.HEADING * TypeSizes.LEADING, Anchor.START, true);
		double top = margin + headingHeight + GAP;
		Box inside = new Box(margin, top, format.innerWidth(), format.height() - margin - top);
		Box bounds = drawing.bounds();
		Room room = room(around.notes(), inside, bounds);
		double scale = scale(room.picture(), bounds);
		Transform transform = new Transform(scale,
				room.picture().centreX() - scale * bounds.centreX(), room.picture().centreY() - scale * bounds.centreY());
		return new LaidOutPage(around.key(), around.title().replace('\n', '　'), format.width(), format.height(), scale, heading,
				drawing.moved(transform), room.notes(), legend);
	}

	private Room room(List<FigureSection> notes, Box inside, Box bounds) {
		if (notes.stream().allMatch(section -> section.steps().isEmpty())) {
			return new Room(inside, Optional.empty());
		}
		Room below = below(notes, inside);
		Room beside = beside(notes, inside);
		boolean besideFits = beside.notes().orElseThrow().box().bottom() <= inside.bottom();
		boolean wins = scale(beside.picture(), bounds) > scale(below.picture(), bounds) * 1.02;
		return besideFits && wins ? beside : below;
	}

	private Room below(List<FigureSection> notes, Box inside) {
		int columns = Math.max(1, (int) Math.ceil(inside.width() / GREATEST_COLUMN));
		PlacedNotes measured = notesSetting.set(notes, inside.x(), 0, inside.width(), columns);
		double height = measured.box().height();
		double y = inside.bottom() - height;
		PlacedNotes placed = notesSetting.set(notes, inside.x(), y, inside.width(), columns);
		return new Room(new Box(inside.x(), inside.y(), inside.width(), Math.max(1, y - GAP - inside.y())),
				Optional.of(placed));
	}

	private Room beside(List<FigureSection> notes, Box inside) {
		PlacedNotes placed = notesSetting.set(notes, inside.right() - BESIDE_WIDTH, inside.y(), BESIDE_WIDTH, 1);
		return new Room(new Box(inside.x(), inside.y(), inside.width() - BESIDE_WIDTH - GAP, inside.height()),
				Optional.of(placed));
	}

	private static double scale(Box room, Box bounds) {
		double scale = GREATEST_SCALE;
		if (bounds.width() > 0) {
			scale = Math.min(scale, room.width() / bounds.width());
		}
		if (bounds.height() > 0) {
			scale = Math.min(scale, room.height() / bounds.height());
		}
		return scale;
	}
}
