package org.nagare.form.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.nagare.dsl.entry.EntryChange;
import org.nagare.dsl.entry.EntryWish;
import org.nagare.form.cell.Attribute;
import org.nagare.form.cell.Cell;
import org.nagare.form.entry.EntryField;
import org.nagare.form.entry.Manner;
import org.nagare.form.entry.Writing;
import org.nagare.model.key.CellKey;

/** Texts into which a person writes through the form. */
final class EnteredText {

	private final Map<String, String> texts;
	private final Written written;

	private EnteredText(Map<String, String> texts) {
		this.texts = texts;
		this.written = Written.texts(texts);
	}

	static EnteredText of(Map<String, String> texts) {
		return new EnteredText(texts);
	}

	/** The small affair, and a text with what is entered. */
	static EnteredText of(String entries) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("affair.nagare", SmallModel.BODY + SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR);
		texts.put("entries.nagare", entries);
		return of(texts);
	}

	Written written() {
		return written;
	}

	EntryField field(String path) {
		return EntryField.of(written.form(), written.cell(path));
	}

	Optional<Writing> writing(String path) {
		return field(path).writing();
	}

	/** What was typed into each cell. */
	Map<CellKey, Optional<Writing>> all() {
		Map<CellKey, Optional<Writing>> all = new LinkedHashMap<>();
		written.form().cells().forEach(cell -> all.put(cell.key(), EntryField.of(written.form(), cell).writing()));
		return all;
	}

	String text(String name) {
		return texts.get(name);
	}

	EntryChange change(EntryWish wish) {
		List<CellKey> order = written.form().cells().stream().map(Cell::key).toList();
		return Written.LANGUAGE.enter(written.model(), written.form().assessment(), order, wish);
	}

	EntryWish wish(String path, Optional<Writing> writing, Optional<String> reason, boolean forAll) {
		EntryField field = field(path);
		if (field.manner() == Manner.ATTRIBUTE) {
			Attribute attribute = field.cell().attribute().orElseThrow();
			return new EntryWish.Attribute(field.cell().key(), attribute.thing(), attribute.feature(), writing.map(field::words));
		}
		return new EntryWish.Value(field.cell().key(), field.statement(), writing.map(each -> field.value(each, reason)).or(field::nothing), field.shared(), forAll);
	}

	EnteredText with(String path, Writing writing) {
		return after(change(wish(path, Optional.of(writing), Optional.empty(), true)));
	}

	EnteredText overruled(String path, Writing writing, String reason) {
		return after(change(wish(path, Optional.of(writing), Optional.of(reason), true)));
	}

	EnteredText without(String path) {
		return after(change(wish(path, Optional.empty(), Optional.empty(), true)));
	}

	EnteredText after(EntryChange change) {
		return switch (change) {
			case EntryChange.Refused refused -> throw new AssertionError(refused.toString());
			case EntryChange.Changed(var text, String after, var edits) -> {
				Map<String, String> changed = new LinkedHashMap<>(texts);
				changed.put(text.getURI().lastSegment(), after);
				yield new EnteredText(changed);
			}
		};
	}

	@Override
	public String toString() {
		return texts.entrySet().stream().map(each -> each.getKey() + ":\n" + each.getValue()).collect(Collectors.joining("\n"));
	}
}
