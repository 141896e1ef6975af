package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.form.answer.Bindings;
import org.nagare.form.answer.Matter;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.Item;
import org.nagare.form.text.Block;
import org.nagare.form.text.Passage;
import org.nagare.form.text.References;
import org.nagare.model.RecipientTable;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.RecipientGroup;
import org.nagare.yoshiki.question.Subject;

/** The recipients that a form tells of in one group, each by itself: a row for each, a column for each item that the edition asks. */
final class AppendedRecipients {

	private static final String NUMBER = "番号";

	private final Edition edition;
	private final AssessmentDerivation derivation;
	private final References references;
	private final Printed printed;
	private final List<Supplement.Part> parts = new ArrayList<>();

	AppendedRecipients(Edition edition, AssessmentDerivation derivation, References references, Printed printed) {
		this.edition = edition;
		this.derivation = derivation;
		this.references = references;
		this.printed = printed;
	}

	/** Whether the edition asks for recipients one by one. */
	boolean areAskedFor() {
		return edition.items().stream().anyMatch(item -> item.key().subject() == Subject.RECIPIENT || item.key().subject() == Subject.TRANSFEREE);
	}

	/** By file, those outside of the body before those within it. */
	List<Supplement.Part> of(RecipientTable table) {
		for (SpiFile file : derivation.files()) {
			groups(table, file, Subject.RECIPIENT, derivation.provisionGroups(file));
			groups(table, file, Subject.TRANSFEREE, derivation.transferGroups(file));
		}
		if (parts.size() == 1) {
			Supplement.Part only = parts.getFirst();
			return List.of(new Supplement.Part(Optional.empty(), only.facts(), only.heads(), only.rows()));
		}
		return parts;
	}

	private void groups(RecipientTable table, SpiFile file, Subject subject, List<RecipientGroup> groups) {
		int first = 1;
		for (RecipientGroup group : groups) {
			if (group.appended() && group.table().filter(table::equals).isPresent()) {
				parts.add(part(file, subject, group, first));
			}
			first += group.count();
		}
	}

	private Supplement.Part part(SpiFile file, Subject subject, RecipientGroup group, int first) {
		List<Item> items = edition.items().stream().filter(item -> item.key().subject() == subject && item.question().isPresent()).toList();
		List<List<Passage>> rows = new ArrayList<>();
		for (RecipientGroup one : group.each()) {
			Matter matter = Matter.of(derivation, references).about(file).about(one);
			rows.add(items.stream().map(item -> value(item, matter)).toList());
		}
		List<Supplement.Fact> same = new ArrayList<>();
		List<Integer> differing = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			int column = i;
			boolean one = rows.size() > 1 && rows.stream().map(row -> row.get(column)).distinct().count() == 1;
			if (one) {
				same.add(new Supplement.Fact(head(items.get(i)), List.of(new Block(Optional.empty(), rows.getFirst().get(i), Block.Source.DERIVED))));
			} else {
				differing.add(i);
			}
		}
		List<String> heads = new ArrayList<>(List.of(NUMBER));
		differing.forEach(column -> heads.add(head(items.get(column))));
		List<List<Passage>> shown = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			List<Passage> row = new ArrayList<>(List.of(Passage.of(Integer.toString(first + i))));
			List<Passage> whole = rows.get(i);
			differing.forEach(column -> row.add(whole.get(column)));
			shown.add(row);
		}
		String title = Naming.display(file) + "（" + items.getFirst().label() + "）";
		return new Supplement.Part(Optional.of(title), same, heads, shown);
	}

	private Passage value(Item item, Matter matter) {
		CellValue value = DerivedValues.of(item, Bindings.of(item.question().orElseThrow()).answer(matter.offering(Slot.offered(item))).content(), printed);
		return switch (value) {
			case CellValue.Unknown unknown -> new Passage(Passage.MISSING, List.of(new Passage.Gap(0, Passage.MISSING.length())));
			case CellValue.Text text when text.blocks().size() == 1 -> text.blocks().getFirst().passage();
			default -> Passage.of(value.inLine());
		};
	}

	private static String head(Item item) {
		return item.key().number() + item.label();
	}
}
