package org.nagare.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nagare.dsl.form.FormItem;
import org.nagare.dsl.form.FormItems;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.ItemKey;
import org.nagare.form.edition.Provision;

/** The items of the editions of forms, for who writes in an editor; an edition is read when it is first asked for. */
public final class EditionItems implements FormItems {

	private final EditionCatalogue editions;

	public EditionItems(EditionCatalogue editions) {
		this.editions = editions;
	}

	@Override
	public List<FormItem> of(List<String> ids) {
		Set<ItemKey> seen = new HashSet<>();
		List<FormItem> items = new ArrayList<>();
		for (String id : ids) {
			editions.edition(id).ifPresent(edition -> edition.items().stream().filter(item -> item.provision() != Provision.FIXED && seen.add(item.key()))
					.map(EditionItems::item).forEach(items::add));
		}
		return items;
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
