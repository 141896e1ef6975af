package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.nagare.form.answer.ChangeRow;
import org.nagare.form.answer.Matter;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.Entry;
import org.nagare.form.edition.Heading;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.ItemKey;
import org.nagare.form.edition.Section;
import org.nagare.model.Entrustment;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.RecipientGroup;
import org.nagare.model.key.CellKey;
import org.nagare.yoshiki.question.Subject;

/** Lays out the places of a form: each section and group as often as there are things it repeats for, in the order of the model. */
final class Slots {

	private final Edition edition;
	private final Matter whole;
	private final List<ChangeRow> changes;
	private final List<Slot> slots = new ArrayList<>();

	private Slots(Edition edition, Matter whole, List<ChangeRow> changes) {
		this.edition = edition;
		this.whole = whole;
		this.changes = changes;
	}

	static List<Slot> of(Edition edition, Matter whole, List<ChangeRow> changes) {
		Slots slots = new Slots(edition, whole, changes);
		slots.edition.sections().forEach(slots::section);
		return slots.slots;
	}

	private void section(Section section) {
		ItemKey.Part head = section.key().parts().getFirst();
		repeat(head.repeats(), whole, Map.of(), (matter, names) -> entries(section.entries(), matter, names));
	}

	private void entries(List<Entry> entries, Matter matter, Map<Subject, CellKey.Name> names) {
		for (Entry entry : entries) {
			switch (entry) {
				case Item item -> slots.add(new Slot(item, matter, names));
				case Heading heading -> repeat(heading.repeats(), matter, names, (inner, more) -> entries(heading.entries(), inner, more));
			}
		}
	}

	private interface Body {
		void lay(Matter matter, Map<Subject, CellKey.Name> names);
	}

	private void repeat(Subject subject, Matter matter, Map<Subject, CellKey.Name> names, Body body) {
		switch (subject) {
			case ASSESSMENT -> body.lay(matter, names);
			case SYSTEM -> {
				for (InformationSystem system : matter.derivation().systemsInOrder()) {
					body.lay(matter.about(system), with(names, subject, name(system)));
				}
			}
			case FILE -> {
				for (SpiFile file : matter.derivation().files()) {
					body.lay(matter.about(file), with(names, subject, name(file)));
				}
			}
			case ENTRUSTMENT -> {
				for (Entrustment entrustment : matter.derivation().entrustments(matter.file())) {
					body.lay(matter.about(entrustment), with(names, subject, name(entrustment)));
				}
			}
			case RECIPIENT -> groups(subject, matter.derivation().provisionGroups(matter.file()), matter, names, body);
			case TRANSFEREE -> groups(subject, matter.derivation().transferGroups(matter.file()), matter, names, body);
			case CHANGE -> {
				for (ChangeRow change : changes) {
					body.lay(matter.about(change), with(names, subject, CellKey.Name.of(change.key())));
				}
			}
			case APPENDIX -> {
				// appendices repeat nothing that this form asks for; they are printed whole
			}
		}
	}

	private static void groups(Subject subject, List<RecipientGroup> groups, Matter matter, Map<Subject, CellKey.Name> names, Body body) {
		for (RecipientGroup group : groups) {
			body.lay(matter.about(group), with(names, subject, group.key()));
		}
	}

	private static Map<Subject, CellKey.Name> with(Map<Subject, CellKey.Name> names, Subject subject, CellKey.Name name) {
		Map<Subject, CellKey.Name> more = new EnumMap<>(Subject.class);
		more.putAll(names);
		more.put(subject, name);
		return more;
	}

	private static CellKey.Name name(Named thing) {
		return CellKey.Name.of(thing.getName() == null ? "?" : thing.getName());
	}
}
