package org.nagare.model.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.nagare.model.ItemPath;
import org.nagare.model.ModelPackage;
import org.nagare.model.PathKey;
import org.nagare.model.PathSegment;

/**
 * The address of a cell: {@code Ⅱ(接種情報).4(発送).⑥}. What repeats is named, never counted. A path as it is written may name
 * several things at once and stand for several cells; {@link #expand()} gives them singly.
 */
public record CellKey(List<Segment> segments) implements Comparable<CellKey> {

	/** A word of the form, and by what its repetition is known; {@code names} is empty where nothing repeats. */
	public record Segment(String word, List<Name> names) {

		public Segment {
			names = List.copyOf(names);
		}

		@Override
		public String toString() {
			return names.isEmpty() ? KeyText.quote(word)
					: KeyText.quote(word) + names.stream().map(Name::toString).collect(Collectors.joining(", ", "(", ")"));
		}
	}

	/** A name, or names inside each other: a recipient, its basis, an ordinal where both agree. */
	public record Name(List<String> parts) {

		public Name {
			parts = List.copyOf(parts);
		}

		public static Name of(String... parts) {
			return new Name(List.of(parts));
		}

		@Override
		public String toString() {
			return parts.stream().map(KeyText::quote).collect(Collectors.joining("."));
		}
	}

	// II is typed where Ⅱ is meant; the longer ones first
	private static final Map<String, String> ROMAN = Map.of("I", "Ⅰ", "II", "Ⅱ", "III", "Ⅲ", "IV", "Ⅳ", "V", "Ⅴ", "VI", "Ⅵ");

	public CellKey {
		segments = List.copyOf(segments);
	}

	public static CellKey of(String... words) {
		List<Segment> segments = new ArrayList<>();
		for (String word : words) {
			segments.add(new Segment(word, List.of()));
		}
		return new CellKey(segments);
	}

	/** The key of a written path, its names taken from what they refer to. */
	public static CellKey of(ItemPath path) {
		return of(path, ReferenceNames.linked());
	}

	public static CellKey of(ItemPath path, ReferenceNames references) {
		List<Segment> segments = new ArrayList<>();
		for (PathSegment segment : path.getSegments()) {
			List<Name> names = new ArrayList<>();
			for (PathKey key : segment.getKeys()) {
				List<String> parts = new ArrayList<>();
				for (String part : references.names(key, ModelPackage.Literals.PATH_KEY__PARTS)) {
					parts.add(part == null ? KeyText.UNNAMED : part);
				}
				names.add(new Name(parts));
			}
			segments.add(new Segment(word(segment.getWord(), segments.isEmpty()), names));
		}
		return new CellKey(segments);
	}

	/** This path with a repetition at its end. */
	public CellKey keyed(String... parts) {
		List<Segment> keyed = new ArrayList<>(segments);
		Segment last = keyed.remove(keyed.size() - 1);
		keyed.add(new Segment(last.word, List.of(Name.of(parts))));
		return new CellKey(keyed);
	}

	/** The path below this one. */
	public CellKey append(CellKey below) {
		List<Segment> appended = new ArrayList<>(segments);
		appended.addAll(below.segments);
		return new CellKey(appended);
	}

	public CellKey append(String word) {
		return append(of(word));
	}

	public boolean startsWith(CellKey prefix) {
		int last = prefix.segments.size() - 1;
		if (segments.size() <= last) {
			return false;
		}
		// addresses differ at their ends first
		for (int i = last; i >= 0; i--) {
			if (!segments.get(i).equals(prefix.segments.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** The words alone: the address of the item, whatever it repeats for. */
	public CellKey item() {
		return new CellKey(segments.stream().map(segment -> new Segment(segment.word, List.of())).toList());
	}

	/** Whether one of the names in it was not found, so that it stands for no cell. */
	public boolean hasUnknownName() {
		return segments.stream().flatMap(segment -> segment.names().stream()).flatMap(name -> name.parts().stream()).anyMatch(KeyText.UNNAMED::equals);
	}

	/** One key for each combination of the things named, in the order of the text. */
	public List<CellKey> expand() {
		List<List<Segment>> rows = List.of(List.of());
		for (Segment segment : segments) {
			List<List<Segment>> longer = new ArrayList<>();
			for (List<Segment> row : rows) {
				if (segment.names.isEmpty()) {
					longer.add(with(row, segment));
				}
				for (Name name : segment.names) {
					longer.add(with(row, new Segment(segment.word, List.of(name))));
				}
			}
			rows = longer;
		}
		return rows.stream().map(CellKey::new).toList();
	}

	private static List<Segment> with(List<Segment> row, Segment last) {
		List<Segment> longer = new ArrayList<>(row);
		longer.add(last);
		return longer;
	}

	/** Reads what {@link #toString()} wrote. */
	public static Optional<CellKey> parse(String text) {
		return text == null ? Optional.empty() : new CellKeyReader(text).read();
	}

	static String word(String word, boolean head) {
		return word == null ? KeyText.UNNAMED : head ? ROMAN.getOrDefault(word, word) : word;
	}

	@Override
	public int compareTo(CellKey other) {
		return toString().compareTo(other.toString());
	}

	@Override
	public String toString() {
		return segments.stream().map(Segment::toString).collect(Collectors.joining("."));
	}
}
