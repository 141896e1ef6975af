package org.nagare.dsl.entry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.model.CellEntry;
import org.nagare.model.Entry;
import org.nagare.model.ItemPath;
import org.nagare.model.ProjectFile;
import org.nagare.model.Statement;
import org.nagare.model.key.CellKey;

/** Where a person would write the 記載 of a cell: beside its neighbours, in the order of the form. */
public final class EntryPlaces {

	private static final int UNKNOWN = -1;

	private final Map<CellKey, Integer> places = new HashMap<>();
	private final List<CellKey> order;
	private final List<ProjectFile> texts;

	/**
	 * @param order the cells in the order of the form
	 * @param texts those of the assessment, the one that a person would write in first
	 */
	public EntryPlaces(List<CellKey> order, List<ProjectFile> texts) {
		this.order = order;
		this.texts = texts;
		order.forEach(key -> places.putIfAbsent(key, places.size()));
	}

	/** The block that is about the surroundings of this cell alone, the nearest ones first. */
	public Optional<Entry> block(CellKey cell) {
		return entries().filter(entry -> entry.getValue() == null && entry.getPath() != null && isBlock(entry)).filter(entry -> isAbove(path(entry), cell))
				.max(Comparator.comparingInt(entry -> path(entry).segments().size()));
	}

	private static boolean isBlock(Entry entry) {
		INode node = NodeModelUtils.findActualNodeFor(entry);
		return node != null && (!entry.getCells().isEmpty() || node.getText().strip().endsWith("}") || node.getText().strip().endsWith("｝"));
	}

	private static boolean isAbove(CellKey path, CellKey cell) {
		return path.segments().size() < cell.segments().size() && cell.startsWith(path) && path.expand().size() == 1;
	}

	/** The place among the lines of a block. */
	public int within(Entry block, CellKey cell) {
		return behindNearest(block.getCells().stream().map(line -> place(path(block).append(path(line)))).toList(), cell).orElse(0);
	}

	/** A path above the cell that several cells lie below, so that a block is worth its braces; nothing where one line is enough. */
	public Optional<CellKey> newBlock(CellKey cell) {
		if (cell.segments().size() < 3) {
			return Optional.empty();
		}
		CellKey above = new CellKey(cell.segments().subList(0, 2));
		return order.stream().filter(key -> key.startsWith(above)).limit(2).count() > 1 ? Optional.of(above) : Optional.empty();
	}

	/** The text that speaks of the same part of the form; else the one that enters most; else the first. */
	public ProjectFile text(CellKey cell) {
		CellKey.Segment head = cell.segments().getFirst();
		return texts.stream().filter(text -> entries(text).anyMatch(entry -> path(entry).segments().getFirst().equals(head))).findFirst()
				.or(() -> texts.stream().filter(text -> entries(text).anyMatch(entry -> path(entry).segments().getFirst().word().equals(head.word()))).findFirst())
				.or(() -> texts.stream().filter(text -> entries(text).findAny().isPresent()).max(Comparator.comparingLong(text -> entries(text).count()))).orElseGet(texts::getFirst);
	}

	/** The place among the statements of a text. */
	public int within(ProjectFile text, CellKey cell) {
		List<Statement> statements = text.getStatements();
		List<Integer> entered = statements.stream().map(statement -> statement instanceof Entry entry && entry.getPath() != null ? place(path(entry)) : UNKNOWN).toList();
		return behindNearest(entered, cell).or(() -> IntStream.range(0, entered.size()).filter(i -> entered.get(i) != UNKNOWN).boxed().findFirst()).orElse(statements.size());
	}

	/** Behind the last one that comes before the cell in the form, wherever else a person has put the others. */
	private Optional<Integer> behindNearest(List<Integer> written, CellKey cell) {
		int own = places.getOrDefault(cell, Integer.MAX_VALUE);
		Optional<Integer> behind = Optional.empty();
		int nearest = UNKNOWN;
		for (int i = 0; i < written.size(); i++) {
			int place = written.get(i);
			if (place != UNKNOWN && place <= own && place >= nearest) {
				nearest = place;
				behind = Optional.of(i + 1);
			}
		}
		return behind;
	}

	/** Where the first of the cells that are meant stands in the form. */
	private int place(CellKey written) {
		int first = UNKNOWN;
		for (CellKey key : written.expand()) {
			int place = places.getOrDefault(key, UNKNOWN);
			place = place == UNKNOWN ? order.stream().filter(each -> each.startsWith(key)).findFirst().map(places::get).orElse(UNKNOWN) : place;
			first = first == UNKNOWN || place != UNKNOWN && place < first ? place : first;
		}
		return first;
	}

	public static CellKey path(Entry entry) {
		return key(entry.getPath());
	}

	static CellKey path(CellEntry entry) {
		return key(entry.getPath());
	}

	private static CellKey key(ItemPath path) {
		return path == null ? new CellKey(List.of()) : CellKey.of(path);
	}

	private Stream<Entry> entries() {
		return texts.stream().flatMap(EntryPlaces::entries);
	}

	private static Stream<Entry> entries(ProjectFile text) {
		return text.getStatements().stream().filter(Entry.class::isInstance).map(Entry.class::cast).filter(entry -> entry.getPath() != null && !entry.getPath().getSegments().isEmpty());
	}
}
