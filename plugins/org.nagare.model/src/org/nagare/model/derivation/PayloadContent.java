package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nagare.model.Document;
import org.nagare.model.ItemGroup;
import org.nagare.model.NumberCarriage;
import org.nagare.model.Payload;
import org.nagare.model.PayloadSource;
import org.nagare.model.RecordedItem;
import org.nagare.model.SpiFile;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.model.vocabulary.Vocabulary;

/**
 * What a payload comes down to: the files it comes from, the items in it, or plain words. A document is what it was made from.
 *
 * @param files      the files, in the order of the text
 * @param items      the items carried, after what was left out
 * @param whole      a file with nothing chosen or left out and no document in between
 * @param words      plain words, its own or those of a document
 * @param unresolved a name in it leads nowhere, or an item has no known category, so that «no carrier» cannot be told
 */
public record PayloadContent(List<SpiFile> files, List<RecordedItem> items, boolean whole, List<Payload> words, boolean unresolved) {

	public PayloadContent {
		files = List.copyOf(files);
		items = List.copyOf(items);
		words = List.copyOf(words);
	}

	public static PayloadContent of(Payload payload) {
		return read(payload, Collections.newSetFromMap(new IdentityHashMap<>()));
	}

	/** Whether an item carried is an individual number or stands for one. */
	public boolean hasCarrier() {
		return items.stream().anyMatch(item -> category(item).filter(ItemCategory::isCarrier).isPresent());
	}

	/** Whether words say that the individual number is among them. */
	public boolean hasNumberInWords() {
		return words.stream().anyMatch(payload -> payload.getNumberCarriage() == NumberCarriage.WITH);
	}

	/** The category of an item, where it has one of the vocabulary. */
	public static Optional<ItemCategory> category(RecordedItem item) {
		return item.eContainer() instanceof ItemGroup group ? Vocabulary.entry(ItemCategory.class, group.getCategory()) : Optional.empty();
	}

	/** All items of a file in the order of the text. */
	public static List<RecordedItem> items(SpiFile file) {
		List<RecordedItem> items = new ArrayList<>();
		for (ItemGroup group : file.getItemGroups()) {
			items.addAll(group.getItems());
		}
		return items;
	}

	private static PayloadContent read(Payload payload, Set<PayloadSource> seen) {
		PayloadSource source = payload.getSource();
		if (source == null) {
			boolean says = payload.getText() != null;
			return new PayloadContent(List.of(), List.of(), false, says ? List.of(payload) : List.of(), !says);
		}
		if (!Present.is(source) || !seen.add(source)) {
			return new PayloadContent(List.of(), List.of(), false, List.of(), true);
		}
		PayloadContent all = switch (source) {
			case SpiFile file -> new PayloadContent(List.of(file), items(file), true, List.of(), false);
			case Document document -> merged(document.getPayloads(), seen);
			default -> new PayloadContent(List.of(), List.of(), false, List.of(), true);
		};
		seen.remove(source);
		return all.restricted(payload);
	}

	private static PayloadContent merged(List<Payload> payloads, Set<PayloadSource> seen) {
		Set<SpiFile> files = new LinkedHashSet<>();
		Set<RecordedItem> items = new LinkedHashSet<>();
		List<Payload> words = new ArrayList<>();
		boolean unresolved = payloads.isEmpty();
		for (Payload payload : payloads) {
			PayloadContent part = read(payload, seen);
			files.addAll(part.files);
			items.addAll(part.items);
			words.addAll(part.words);
			unresolved |= part.unresolved;
		}
		return new PayloadContent(List.copyOf(files), List.copyOf(items), false, words, unresolved);
	}

	private PayloadContent restricted(Payload payload) {
		List<RecordedItem> named = Present.in(payload.getItems());
		boolean lost = named.size() < payload.getItems().size();
		List<RecordedItem> carried = items;
		if (payload.isExcluding()) {
			carried = new ArrayList<>(items);
			carried.removeAll(named);
		} else if (!payload.getItems().isEmpty()) {
			carried = named;
		}
		boolean uncategorised = carried.stream().anyMatch(item -> category(item).isEmpty());
		return new PayloadContent(files, carried, whole && payload.getItems().isEmpty(), words, unresolved || lost || uncategorised);
	}
}
