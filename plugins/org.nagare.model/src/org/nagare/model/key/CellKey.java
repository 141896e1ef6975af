package org.nagare.model.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nagare.model.ItemPath;
import org.nagare.model.ModelPackage;
import org.nagare.model.PathKey;
import org.nagare.model.PathName;
import org.nagare.model.PathSegment;

/**
 * The address of a cell: {@code Ⅱ(接種情報).4(発送).⑥}. What repeats is named, never counted. A path as it is written may name
 * several things at once and stand for several cells; {@link #expand()} gives them singly.
 */
public final class CellKey implements Comparable<CellKey> {

	/** A word of the form, and by what its repetition is known; {@code names} is empty where nothing repeats. */
	public record Segment(String word, List<Name> names) {

		public Segment {
			names = List.copyOf(names);
		}

		@Override
		public String toString() {
			return names.isEmpty() ? KeyText.address(word)
					: KeyText.address(word) + names.stream().map(Name::toString).collect(Collectors.joining(", ", "(", ")"));
		}
	}

	/** The name of a thing, or the words by which something without a name is told, which stand in quotes: {@code 提供("医療機関")}. */
	public record Part(String text, boolean words) {

		public static Part name(String name) {
			return new Part(name, false);
		}

		public static Part words(String words) {
			return new Part(words, true);
		}

		@Override
		public String toString() {
			return words ? '"' + text + '"' : KeyText.address(text);
		}
	}

	/** A name, or names behind each other: a recipient and its basis, a table of law and its row; with an ordinal, or none, where all of that agrees. */
	public record Name(List<Part> parts, String ordinal) {

		public Name {
			parts = List.copyOf(parts);
		}

		public static Name of(String... names) {
			return of(Stream.of(names).map(Part::name).toList());
		}

		public static Name of(List<Part> parts) {
			return new Name(parts, "");
		}

		/** The same under other names, or other words. */
		public Name map(UnaryOperator<Part> change) {
			return new Name(parts.stream().map(change).toList(), ordinal);
		}

		@Override
		public String toString() {
			String name = parts.stream().map(Part::toString).collect(Collectors.joining("."));
			return ordinal.isEmpty() ? name : name + KeyText.ORDINAL + ordinal;
		}
	}

	// II is typed where Ⅱ is meant; the longer ones first
	private static final Map<String, String> ROMAN = Map.of("I", "Ⅰ", "II", "Ⅱ", "III", "Ⅲ", "IV", "Ⅳ", "V", "Ⅴ", "VI", "Ⅵ");

	private final List<Segment> segments;
	private final int hash;
	/** A form asks for the words of each of its addresses again and again; made when they are first asked for. */
	private String text;

	public CellKey(List<Segment> segments) {
		this.segments = List.copyOf(segments);
		this.hash = this.segments.hashCode();
	}

	public List<Segment> segments() {
		return segments;
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
				names.add(new Name(key.getParts().stream().map(part -> part(part, references)).toList(), key.getOrdinal() == null ? "" : key.getOrdinal()));
			}
			segments.add(new Segment(word(segment.getWord(), segments.isEmpty()), names));
		}
		return new CellKey(segments);
	}

	private static Part part(PathName part, ReferenceNames references) {
		if (part.getWords() != null) {
			return Part.words(part.getWords());
		}
		List<String> names = references.names(part, ModelPackage.Literals.PATH_NAME__THING);
		return Part.name(names.isEmpty() || names.get(0) == null ? KeyText.UNNAMED : names.get(0));
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
		return segments.stream().flatMap(segment -> segment.names().stream()).flatMap(name -> name.parts().stream()).anyMatch(Part.name(KeyText.UNNAMED)::equals);
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
	public boolean equals(Object other) {
		return this == other || other instanceof CellKey key && hash == key.hash && segments.equals(key.segments);
	}

	@Override
	public int hashCode() {
		return hash;
	}

	@Override
	public String toString() {
		if (text == null) {
			text = segments.stream().map(Segment::toString).collect(Collectors.joining("."));
		}
		return text;
	}
}
