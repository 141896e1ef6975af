package org.nagare.figure.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What the 図 of the text asks for.
 *
 * @param columns things that stand above each other, from top to bottom
 */
public record Wishes(List<Pin> pins, List<Column> columns, NotesPlace notes) {
	public static final Wishes NONE = new Wishes(List.of(), List.of(), NotesPlace.ANY);

	/** Where the (備考) stand. */
	public enum NotesPlace {
		/** Where they leave the picture the more room. */
		ANY,
		/** 下 */
		BELOW,
		/** 横 */
		BESIDE,
		/** 別ページ */
		OWN_PAGE
	}

	/**
	 * 固定: the upper left corner of a thing stays at this place of the page, in millimetres.
	 *
	 * @param section key of the 業務 whose page is meant, or empty for every page
	 */
	public record Pin(String section, String key, double x, double y) {
	}

	/** 列, from top to bottom. */
	public record Column(String section, List<String> keys) {
		public Column {
			keys = List.copyOf(keys);
		}
	}

	public Wishes {
		Objects.requireNonNull(notes, "notes");
		pins = List.copyOf(pins);
		columns = List.copyOf(columns);
	}

	/** Those for things that are drawn, on a page of these 業務. */
	Wishes restricted(Predicate<String> drawn, Predicate<String> section) {
		List<Pin> kept = pins.stream().filter(pin -> drawn.test(pin.key()) && section.test(pin.section())).toList();
		List<Column> columnsKept = columns.stream().filter(column -> section.test(column.section()))
				.map(column -> new Column(column.section(), column.keys().stream().filter(drawn).toList()))
				.filter(column -> column.keys().size() > 1).toList();
		return new Wishes(kept, columnsKept, notes);
	}
}
