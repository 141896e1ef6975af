package org.nagare.form.writer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.Entry;
import org.nagare.form.edition.Heading;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.ItemKey;
import org.nagare.form.edition.Section;
import org.nagare.model.key.CellKey;
import org.nagare.yoshiki.question.Question;
import org.nagare.yoshiki.question.Subject;

/** The cells of a filled form as the tree in which every writer prints them: sections, headings with their ordinals, cells. */
public final class Outline {

	/** A part of the tree. */
	public sealed interface Node {
	}

	/** A section or heading with what lies below it; {@code repeats} tells for what it stands once each, the assessment where it stands once. */
	public record Part(String title, boolean section, Subject repeats, boolean important, List<String> notes, List<Node> children) implements Node {
		public Part {
			notes = List.copyOf(notes);
			children = List.copyOf(children);
		}
	}

	/** A cell, and the label under which it is printed; empty where its heading says the same. */
	public record Leaf(Cell cell, String label) implements Node {
	}

	private final Map<CellKey, Cell> cells = new LinkedHashMap<>();

	private Outline(FilledForm form) {
		form.cells().forEach(cell -> cells.put(cell.key(), cell));
	}

	public static List<Part> of(FilledForm form) {
		Outline outline = new Outline(form);
		List<Part> parts = new ArrayList<>();
		for (Section section : form.edition().sections()) {
			parts.addAll(outline.section(section));
		}
		return List.copyOf(parts);
	}

	private List<Part> section(Section section) {
		Subject repeats = section.key().subject();
		if (repeats == Subject.ASSESSMENT) {
			List<Node> children = entries(section.entries(), Map.of(), "");
			return children.isEmpty() ? List.of() : List.of(new Part(title(section), true, repeats, section.important(), section.notes(), children));
		}
		List<CellKey.Name> names = names(section.items(), Map.of(), repeats);
		List<Part> parts = new ArrayList<>();
		for (CellKey.Name name : names) {
			List<Node> children = entries(section.entries(), Map.of(repeats, name), "");
			if (!children.isEmpty()) {
				String whose = names.size() > 1 ? fileName(children).map(text -> "（" + text + "）").orElse("") : "";
				parts.add(new Part(title(section) + whose, true, repeats, section.important(), section.notes(), children));
			}
		}
		return parts;
	}

	/** A section as it is called in print: «Ⅰ 基本情報», «(別添1) 事務の内容». */
	public static String title(Section section) {
		String head = section.key().head();
		if (head.startsWith("別添")) {
			return "(" + head + ") " + section.title();
		}
		return head.matches("[Ⅰ-Ⅻ]") ? head + " " + section.title() : section.title();
	}

	/** The printed name of the file that a section is about. */
	private static Optional<String> fileName(List<Node> children) {
		for (Node child : children) {
			if (child instanceof Leaf leaf && leaf.cell().item().question().filter(Question.FILE_NAME::equals).isPresent()
					&& leaf.cell().value() instanceof CellValue.Text text) {
				return Optional.of(text.text());
			}
		}
		return Optional.empty();
	}

	private List<Node> entries(List<Entry> entries, Map<Subject, CellKey.Name> names, String above) {
		List<Node> nodes = new ArrayList<>();
		for (Entry entry : entries) {
			switch (entry) {
				case Item item -> Optional.ofNullable(cells.get(key(item.key(), names))).ifPresent(cell -> nodes.add(new Leaf(cell, label(item, above))));
				case Heading heading -> nodes.addAll(heading(heading, names));
			}
		}
		return nodes;
	}

	private List<Node> heading(Heading heading, Map<Subject, CellKey.Name> names) {
		String number = heading.key().map(ItemKey::number).orElse("");
		if (!heading.isRepeated()) {
			List<Node> children = entries(heading.entries(), names, heading.key().map(ItemKey::plain).orElse(""));
			if (children.isEmpty()) {
				return List.of();
			}
			return heading.title().isEmpty() ? children : List.of(new Part(numbered(number, heading.title()), false, Subject.ASSESSMENT, heading.important(), heading.notes(), children));
		}
		List<Item> items = new ArrayList<>();
		heading.collect(items);
		List<Node> nodes = new ArrayList<>();
		Map<CellKey.Name, String> titles = titles(items, names, heading.repeats());
		for (CellKey.Name name : titles.keySet()) {
			Map<Subject, CellKey.Name> inner = new EnumMap<>(Subject.class);
			inner.putAll(names);
			inner.put(heading.repeats(), name);
			nodes.add(new Part(titles.get(name), false, heading.repeats(), heading.important(), heading.notes(), entries(heading.entries(), inner, "")));
		}
		return nodes;
	}

	/** An item that stands for its whole heading is not called twice. */
	static String label(Item item, String above) {
		return item.key().plain().equals(above) ? item.label() : numbered(item.key().number(), item.label());
	}

	static String numbered(String number, String label) {
		if (number.isEmpty()) {
			return label;
		}
		if (number.startsWith("リスク")) {
			return number + ": " + label;
		}
		return Character.isDigit(number.charAt(0)) && number.charAt(0) < '①' ? number + ". " + label : number + label;
	}

	/** The names for which a subject repeats here, in the order of the cells. */
	private List<CellKey.Name> names(List<Item> items, Map<Subject, CellKey.Name> outer, Subject subject) {
		Set<CellKey.Name> names = new LinkedHashSet<>();
		Set<ItemKey> keys = keys(items);
		for (Cell cell : cells.values()) {
			if (keys.contains(cell.item().key()) && agrees(cell, outer)) {
				name(cell, subject).ifPresent(names::add);
			}
		}
		return List.copyOf(names);
	}

	/** How the form calls each repetition: with its ordinal, or with several where it stands for several. */
	private Map<CellKey.Name, String> titles(List<Item> items, Map<Subject, CellKey.Name> outer, Subject subject) {
		Map<CellKey.Name, String> titles = new LinkedHashMap<>();
		Set<ItemKey> keys = keys(items);
		for (Cell cell : cells.values()) {
			if (keys.contains(cell.item().key()) && agrees(cell, outer)) {
				cell.repetitions().stream().filter(each -> each.subject() == subject).forEach(each -> titles.putIfAbsent(each.name(), each.numbered()));
			}
		}
		return titles;
	}

	private static Set<ItemKey> keys(List<Item> items) {
		return items.stream().map(Item::key).collect(Collectors.toSet());
	}

	private static boolean agrees(Cell cell, Map<Subject, CellKey.Name> outer) {
		return outer.entrySet().stream().allMatch(each -> name(cell, each.getKey()).filter(each.getValue()::equals).isPresent());
	}

	private static Optional<CellKey.Name> name(Cell cell, Subject subject) {
		List<ItemKey.Part> parts = cell.item().key().parts();
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i).repeats() == subject && parts.get(i).isRepeated()) {
				return cell.key().segments().get(i).names().stream().findFirst();
			}
		}
		return Optional.empty();
	}

	private static CellKey key(ItemKey item, Map<Subject, CellKey.Name> names) {
		List<CellKey.Segment> segments = new ArrayList<>();
		for (ItemKey.Part part : item.parts()) {
			CellKey.Name name = part.isRepeated() ? names.get(part.repeats()) : null;
			segments.add(new CellKey.Segment(part.word(), name == null ? List.of() : List.of(name)));
		}
		return new CellKey(segments);
	}
}
