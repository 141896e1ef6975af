package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.nagare.form.answer.ChangeRow;
import org.nagare.form.answer.Matter;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.Entry;
import org.nagare.form.edition.Heading;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.ItemKey;
import org.nagare.form.edition.Section;
import org.nagare.form.text.References;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.AssessmentPlan;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.RecipientGroup;
import org.nagare.model.key.CellKey;
import org.nagare.yoshiki.question.Subject;

/** Lays out the places of a form: each section and group as often as there are things it repeats for, in the order of the model. */
final class Slots {

	private final Edition edition;
	private final Matter whole;
	private final List<ChangeRow> changes;
	private final Set<InformationSystem> excluded;
	private final List<Slot> slots = new ArrayList<>();

	private Slots(Edition edition, Matter whole, List<ChangeRow> changes, Set<InformationSystem> excluded) {
		this.edition = edition;
		this.whole = whole;
		this.changes = changes;
		this.excluded = excluded;
	}

	static List<Slot> of(Edition edition, Matter whole, List<ChangeRow> changes, Set<InformationSystem> excluded) {
		Slots slots = new Slots(edition, whole, changes, excluded);
		slots.edition.sections().forEach(slots::section);
		return slots.slots;
	}

	private void section(Section section) {
		ItemKey.Part head = section.key().parts().getFirst();
		repeat(head.repeats(), "", whole, List.of(), (matter, outer) -> entries(section.entries(), matter, outer));
	}

	private void entries(List<Entry> entries, Matter matter, List<Repetition> outer) {
		for (Entry entry : entries) {
			switch (entry) {
				case Item item -> slots.add(new Slot(item, matter, outer));
				case Heading heading -> repeat(heading.repeats(), heading.title(), matter, outer, (inner, more) -> entries(heading.entries(), inner, more));
			}
		}
	}

	private interface Body {
		void lay(Matter matter, List<Repetition> repetitions);
	}

	/** Counts the things for which something repeats, and lays out the places for each. */
	private static final class Counter {

		private final Subject subject;
		private final String title;
		private final List<Repetition> outer;
		private final Body body;
		private int next = 1;

		Counter(Subject subject, String title, List<Repetition> outer, Body body) {
			this.subject = subject;
			this.title = title;
			this.outer = outer;
			this.body = body;
		}

		void lay(Matter matter, CellKey.Name name, String display, int count) {
			List<Repetition> repetitions = new ArrayList<>(outer);
			repetitions.add(new Repetition(subject, name, title, display, next, next + count - 1));
			next += count;
			body.lay(matter, repetitions);
		}

		void lay(Matter matter, Named thing) {
			lay(matter, CellKey.Name.of(thing.getName() == null ? "?" : thing.getName()), Naming.display(thing), 1);
		}
	}

	private void repeat(Subject subject, String title, Matter matter, List<Repetition> outer, Body body) {
		Counter counter = new Counter(subject, title, outer, body);
		AssessmentDerivation derivation = matter.derivation();
		switch (subject) {
			case ASSESSMENT -> body.lay(matter, outer);
			case PLANNED -> plan(derivation).derivations().forEach(each -> counter.lay(Matter.of(each, new References(each)), each.assessment()));
			case BODY_SYSTEM -> {
				AssessmentPlan plan = plan(derivation);
				for (InformationSystem system : plan.systems()) {
					AssessmentDerivation user = plan.user(system).orElse(derivation);
					lay(counter, Matter.of(user, new References(user)).about(system), system);
				}
			}
			case SYSTEM -> derivation.systemsInOrder().stream().filter(system -> !excluded.contains(system))
					.forEach(system -> lay(counter, matter.about(system), system));
			case FILE -> derivation.files().forEach(file -> counter.lay(matter.about(file), file));
			case ENTRUSTMENT -> derivation.entrustments(matter.file()).forEach(entrustment -> counter.lay(matter.about(entrustment), entrustment));
			case RECIPIENT -> derivation.provisionGroups(matter.file()).forEach(group -> lay(counter, matter, group));
			case TRANSFEREE -> derivation.transferGroups(matter.file()).forEach(group -> lay(counter, matter, group));
			case CHANGE -> changes.forEach(change -> counter.lay(matter.about(change), CellKey.Name.of(change.key()), change.item(), 1));
			case APPENDIX -> {
				// appendices repeat nothing that this form asks for; they are printed whole
			}
		}
	}

	private AssessmentPlan plan(AssessmentDerivation derivation) {
		return AssessmentPlan.around(derivation).withoutSheets(edition.id());
	}

	/** Called as it is from the texts of the whole form, in which something is entered for it. */
	private void lay(Counter counter, Matter matter, InformationSystem system) {
		counter.lay(matter, whole.derivation().names().name(system), Naming.display(system), 1);
	}

	private static void lay(Counter counter, Matter matter, RecipientGroup group) {
		String display = group.recipient().map(Naming::display).or(group::words).orElse("");
		counter.lay(matter.about(group), group.key(), display, group.count());
	}
}
