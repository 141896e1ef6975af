package org.nagare.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.nagare.dsl.form.FormItem;
import org.nagare.dsl.form.FormItems;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.ItemKey;
import org.nagare.form.edition.Provision;

/** The items of the editions of forms, those of the project among them, for who writes in an editor; an edition is read when it is first asked for. */
public final class EditionItems implements FormItems {

	private final OwnEditions editions;

	public EditionItems(OwnEditions editions) {
		this.editions = editions;
	}

	@Override
	public List<FormItem> of(URI text, List<String> ids) {
		EditionCatalogue editions = editions(text, ids);
		Set<ItemKey> seen = new HashSet<>();
		List<FormItem> items = new ArrayList<>();
		for (String id : ids) {
			editions.edition(id).ifPresent(edition -> edition.items().stream().filter(item -> item.provision() != Provision.FIXED && seen.add(item.key()))
					.map(EditionItems::item).forEach(items::add));
		}
		return items;
	}

	@Override
	public List<String> editions(URI text) {
		return text.isFile() ? ofProject(text).ids() : editions.shipped().ids();
	}

	/** The folder of the project is looked through only for what does not come with the product. */
	private EditionCatalogue editions(URI text, List<String> ids) {
		return editions.shipped().ids().containsAll(ids) || !text.isFile() ? editions.shipped() : ofProject(text);
	}

	private EditionCatalogue ofProject(URI text) {
		try {
			return ProjectSearch.find(Path.of(text.toFileString())).stream().findFirst().map(folder -> editions.of(folder).catalogue()).orElse(editions.shipped());
		} catch (IOException | UncheckedIOException gone) {
			// a text that is not saved yet, or whose folder cannot be read: what comes with the product is offered
			return editions.shipped();
		}
	}

	private static FormItem item(Item item) {
		List<FormItem.Segment> path = item.key().parts().stream()
				.map(part -> new FormItem.Segment(part.word(), part.isRepeated() ? Optional.of(part.repeats().japanese()) : Optional.empty())).toList();
		boolean derived = item.provision() == Provision.DERIVED || item.provision() == Provision.ATTRIBUTE;
		List<FormItem.Choice> choices = item.list().map(ChoiceList::options).orElse(List.of()).stream()
				.map(option -> new FormItem.Choice(option.label(), option.bracket())).toList();
		return new FormItem(path, item.label(), derived, choices, item.guidance());
	}
}
