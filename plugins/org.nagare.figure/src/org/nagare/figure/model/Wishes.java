package org.nagare.figure.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
	 * 固定: the upper left corner of a thing stays at this place of the page, in millimetres of A4.
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

	/** The pins of one page: what the 図 of a 業務 says of a thing goes before what is said for every page, and what stands first before the rest. */
	public List<Pin> pinsOfPage() {
		Map<String, Pin> chosen = new LinkedHashMap<>();
		pins.forEach(pin -> chosen.merge(pin.key(), pin, (first, other) -> first.section().isEmpty() && !other.section().isEmpty() ? other : first));
		return List.copyOf(chosen.values());
	}

	/** The same wishes with these pins only. */
	public Wishes with(List<Pin> others) {
		return new Wishes(others, columns, notes);
	}

	/** The same places on paper that is larger by a factor: a pin says where on an A4 page a thing stands. */
	public Wishes enlarged(double by) {
		return with(pins.stream().map(pin -> new Pin(pin.section(), pin.key(), pin.x() * by, pin.y() * by)).toList());
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
