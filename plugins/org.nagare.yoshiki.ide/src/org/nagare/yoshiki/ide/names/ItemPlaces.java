package org.nagare.yoshiki.ide.names;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.nagare.yoshiki.edition.Ancestry;
import org.nagare.yoshiki.edition.Items;
import org.nagare.yoshiki.edition.PathText;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Heading;
import org.nagare.yoshiki.yoshiki.Path;
import org.nagare.yoshiki.yoshiki.Section;
import org.nagare.yoshiki.yoshiki.Segment;

/** What the paths of editions lead to; each edition is looked through once. */
public final class ItemPlaces {

	private final Map<Edition, Map<String, List<Described>>> items = new HashMap<>();
	private final Map<Edition, Map<String, Heading>> headings = new HashMap<>();

	/** The descriptions of the items of an edition by path, the most particular first. */
	public Map<String, List<Described>> items(Edition edition) {
		return edition == null || edition.eIsProxy() ? Map.of() : items.computeIfAbsent(edition, Items::effective);
	}

	/** The headings of an edition that have a place, by it. */
	public Map<String, Heading> headings(Edition edition) {
		return edition == null || edition.eIsProxy() ? Map.of() : headings.computeIfAbsent(edition, ItemPlaces::find);
	}

	private static Map<String, Heading> find(Edition edition) {
		Map<String, Heading> found = new LinkedHashMap<>();
		for (Edition each : Ancestry.of(edition).nearestFirst()) {
			EcoreUtil2.getAllContentsOfType(each, Heading.class).stream().filter(heading -> heading.getPlace() != null)
					.forEach(heading -> found.putIfAbsent(PathText.absolute(heading, heading.getPlace()), heading));
		}
		return found;
	}

	/** What a condition means: within its own section first, then from the head of the form. */
	Optional<EObject> meant(EObject asking, Path path) {
		Edition edition = EcoreUtil2.getContainerOfType(asking, Edition.class);
		Section section = EcoreUtil2.getContainerOfType(asking, Section.class);
		return item(edition, Items.resolve(section, PathText.of(path), items(edition).keySet()));
	}

	/** What a change of an edition means: an item or a heading of that on which it stands, or an item added before. */
	Optional<EObject> changed(Edition edition, Path path) {
		String written = PathText.of(path);
		Optional<EObject> item = item(edition.getBase(), written).or(() -> item(edition, written));
		return item.isPresent() ? item : Optional.ofNullable(headings(edition.getBase()).get(written));
	}

	/** The item of the form with which entries are shared. */
	Optional<EObject> shared(Edition edition, Path path) {
		return Ancestry.counterpart(edition).flatMap(counterpart -> item(counterpart, PathText.of(path)));
	}

	static Optional<Section> section(Edition edition, Segment key) {
		String written = PathText.of(key);
		return Ancestry.of(edition).nearestFirst().stream().flatMap(each -> each.getSections().stream())
				.filter(section -> section.getKey() != null && PathText.of(section.getKey()).equals(written)).findFirst();
	}

	/** An item as it was written first, before any edition changed it. */
	private Optional<EObject> item(Edition edition, String path) {
		return Optional.ofNullable(items(edition).get(path)).map(List::getLast);
	}
}
