package org.nagare.yoshiki.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.EcoreUtil2;
import org.nagare.yoshiki.yoshiki.Addition;
import org.nagare.yoshiki.yoshiki.Amendment;
import org.nagare.yoshiki.yoshiki.Change;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Heading;
import org.nagare.yoshiki.yoshiki.Item;
import org.nagare.yoshiki.yoshiki.Kind;
import org.nagare.yoshiki.yoshiki.Removal;
import org.nagare.yoshiki.yoshiki.Section;
import org.nagare.yoshiki.yoshiki.SectionEntry;
import org.nagare.yoshiki.yoshiki.Source;

/** The items of an edition by absolute path, inheritance included: what a path leads to after every change. */
public final class Items {

	private Items() {
	}

	/** Items written in the sections of this edition itself, in order; repetitions of a path are kept. */
	public static List<Item> written(Edition edition) {
		List<Item> result = new ArrayList<>();
		edition.getSections().forEach(section -> collect(section.getEntries(), result));
		return result;
	}

	private static void collect(List<SectionEntry> entries, List<Item> result) {
		for (SectionEntry entry : entries) {
			if (entry instanceof Heading heading) {
				collect(heading.getEntries(), result);
			} else if (entry instanceof Item item) {
				result.add(item);
			}
		}
	}

	/** The places of the headings that this edition and those that it stands on write: a heading can be renamed by its place. */
	public static Set<String> headings(Edition edition) {
		Set<String> result = new LinkedHashSet<>();
		for (Edition each : Ancestry.of(edition).nearestFirst()) {
			EcoreUtil2.getAllContentsOfType(each, Heading.class).stream().filter(heading -> heading.getPlace() != null)
					.forEach(heading -> result.add(PathText.absolute(heading, heading.getPlace())));
		}
		return result;
	}

	/** By path: the descriptions that apply, the most particular first. */
	public static Map<String, List<Described>> effective(Edition edition) {
		Map<String, List<Described>> result = new LinkedHashMap<>();
		List<Edition> chain = Ancestry.of(edition).nearestFirst();
		for (int i = chain.size() - 1; i >= 0; i--) {
			Edition each = chain.get(i);
			for (Item item : written(each)) {
				if (item.getPath() != null) {
					result.put(PathText.absolute(item, item.getPath()), new ArrayList<>(List.of(item)));
				}
			}
			each.getChanges().forEach(change -> apply(change, result));
		}
		return result;
	}

	private static void apply(Change change, Map<String, List<Described>> items) {
		switch (change) {
			case Amendment amendment when amendment.getPath() != null ->
				items.computeIfPresent(PathText.of(amendment.getPath()), (path, before) -> {
					before.addFirst(amendment);
					return before;
				});
			case Addition addition when addition.getPath() != null ->
				items.put(PathText.of(addition.getPath()), new ArrayList<>(List.of(addition)));
			case Removal removal when removal.getRemoved() != null -> items.remove(PathText.of(removal.getRemoved()));
			default -> {
				// a broken line changes nothing; the parser has reported it
			}
		}
	}

	public static Kind kind(List<Described> descriptions) {
		return descriptions.stream().map(Described::getKind).filter(kind -> kind != Kind.UNSTATED).findFirst().orElse(Kind.UNSTATED);
	}

	public static Source source(List<Described> descriptions) {
		return descriptions.stream().map(Described::getSource).filter(source -> source != Source.UNSTATED).findFirst()
				.orElse(Source.UNSTATED);
	}

	public static ChoiceList list(List<Described> descriptions) {
		for (Described each : descriptions) {
			if (each.getKind() != Kind.UNSTATED) {
				return each.getList();
			}
		}
		return null;
	}

	/** The absolute path that a condition or heading means: within its own section first, then from the head of the form. */
	public static String resolve(Section section, String written, Set<String> known) {
		String within = section == null ? written : PathText.of(section.getKey()) + "." + written;
		return known.contains(within) || !known.contains(written) ? within : written;
	}
}
