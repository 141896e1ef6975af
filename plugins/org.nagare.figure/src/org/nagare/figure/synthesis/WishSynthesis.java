package org.nagare.figure.synthesis;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.model.Wishes;
import org.nagare.figure.model.Wishes.NotesPlace;
import org.nagare.model.Column;
import org.nagare.model.FigureEntry;
import org.nagare.model.FigureLayout;
import org.nagare.model.NotesPlacement;
import org.nagare.model.Pin;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.NotesPosition;
import org.nagare.model.vocabulary.Vocabulary;

/** What the 図 of the text ask for: 固定, 列 and 備考. */
final class WishSynthesis {
	private final AssessmentDerivation derivation;
	private final FrameTree tree;
	private final List<Wishes.Pin> pins = new ArrayList<>();
	private final List<Wishes.Column> columns = new ArrayList<>();
	private NotesPlace notes = NotesPlace.ANY;

	WishSynthesis(AssessmentDerivation derivation, FrameTree tree) {
		this.derivation = derivation;
		this.tree = tree;
	}

	Wishes wishes() {
		for (FigureLayout layout : derivation.statements(FigureLayout.class)) {
			String section = WishStatements.section(WishStatements.affair(layout, derivation), derivation);
			layout.getEntries().forEach(entry -> enter(entry, section));
		}
		return new Wishes(pins, columns, notes);
	}

	private void enter(FigureEntry entry, String section) {
		switch (entry) {
			case Pin pin -> enter(pin, section);
			case Column column -> columns.add(new Wishes.Column(section,
					Present.in(column.getNodes()).stream().map(tree::box).distinct().toList()));
			case NotesPlacement placement -> Vocabulary.entry(NotesPosition.class, placement.getPlace()).ifPresent(place -> notes = place(place));
			default -> {
				// 番号 and 省く are followed where numbers and paths are made.
			}
		}
	}

	private void enter(Pin pin, String section) {
		if (Present.is(pin.getNode())) {
			WishStatements.wish(pin, section, tree.box(pin.getNode())).ifPresent(pins::add);
		}
	}

	private static NotesPlace place(NotesPosition position) {
		return switch (position) {
			case BELOW -> NotesPlace.BELOW;
			case BESIDE -> NotesPlace.BESIDE;
			case OWN_PAGE -> NotesPlace.OWN_PAGE;
		};
	}
}
