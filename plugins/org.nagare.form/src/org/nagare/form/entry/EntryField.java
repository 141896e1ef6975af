package org.nagare.form.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Attribute;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.Origin;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.Kind;
import org.nagare.form.edition.Provision;
import org.nagare.model.CellEntry;
import org.nagare.model.Choice;
import org.nagare.model.Entry;
import org.nagare.model.EntryValue;
import org.nagare.model.ModelFactory;
import org.nagare.model.key.CellKey;

/**
 * The place in which a person writes the value of a cell.
 *
 * @param statement the {@code 記載} that says it now, or that will say it since it holds the choice to which the text belongs
 * @param textOnly  only the text of the statement is about this cell: its choices are those of the cell above
 * @param shared    the other cells for which the same statement was written, or that the same attribute says: these can not be taken apart
 */
public record EntryField(Cell cell, Manner manner, Optional<EObject> statement, boolean textOnly, List<CellKey> shared) {

	private static final String NONE = "なし";
	private static final String YES = "はい";
	private static final String NO = "いいえ";

	public EntryField {
		shared = List.copyOf(shared);
	}

	public static EntryField of(FilledForm form, Cell cell) {
		Optional<EObject> own = statement(cell);
		Optional<Cell> above = above(form, cell);
		boolean withTheChoice = above.flatMap(EntryField::statement).filter(statement -> own.isEmpty() ? value(statement).getText() == null : own.get() == statement).isPresent();
		Optional<Attribute> attribute = own.isPresent() ? Optional.empty() : cell.attribute();
		if (attribute.isPresent()) {
			List<CellKey> others = form.cells().stream().filter(each -> each != cell && each.attribute().equals(attribute)).map(Cell::key).toList();
			return new EntryField(cell, Manner.ATTRIBUTE, Optional.empty(), false, others);
		}
		Optional<EObject> statement = withTheChoice ? above.flatMap(EntryField::statement) : own;
		return new EntryField(cell, manner(cell, own), statement, withTheChoice, statement.map(each -> shared(form, cell, each)).orElse(List.of()));
	}

	private static Optional<EObject> statement(Cell cell) {
		return cell.things().stream().filter(thing -> thing instanceof CellEntry || thing instanceof Entry).findFirst();
	}

	private static EntryValue value(EObject statement) {
		return statement instanceof CellEntry cell ? cell.getValue() : ((Entry) statement).getValue();
	}

	/** The choice beside which the text of this cell may be written: the cell above, of whose texts this is the first. */
	private static Optional<Cell> above(FilledForm form, Cell cell) {
		List<CellKey.Segment> segments = cell.key().segments();
		if (cell.item().kind() != Kind.TEXT || segments.size() < 2) {
			return Optional.empty();
		}
		CellKey above = new CellKey(segments.subList(0, segments.size() - 1));
		boolean first = form.cells().stream().filter(each -> each.key().startsWith(above) && each.key().segments().size() == segments.size())
				.filter(each -> each.item().kind() == Kind.TEXT).findFirst().filter(each -> each.key().equals(cell.key())).isPresent();
		return first ? form.cells().stream().filter(each -> each.key().equals(above)).filter(each -> chooses(each.item())).findFirst() : Optional.empty();
	}

	private static boolean chooses(Item item) {
		return item.kind() == Kind.CHOICE || item.kind() == Kind.MARKS;
	}

	private static List<CellKey> shared(FilledForm form, Cell cell, EObject statement) {
		return form.cells().stream().filter(each -> each != cell && each.things().contains(statement)).map(Cell::key)
				.filter(key -> !key.startsWith(cell.key()) && !cell.key().startsWith(key)).toList();
	}

	private static Manner manner(Cell cell, Optional<EObject> statement) {
		Item item = cell.item();
		if (item.kind() == Kind.FIGURE || item.provision() == Provision.FIXED) {
			return Manner.NEVER;
		}
		boolean byHand = item.provision() == Provision.ENTERED || item.provision() == Provision.LIBRARY;
		boolean asked = cell.value() instanceof CellValue.Unknown unknown && unknown.asked()
				|| statement.isPresent() && cell.origin() == Origin.ENTERED && cell.overruled().isEmpty() && item.provision() != Provision.EXTENDABLE && !value(statement.get()).isOverruling();
		if (byHand || asked) {
			return Manner.ENTERED;
		}
		boolean overruled = statement.isPresent() && value(statement.get()).isOverruling();
		boolean text = item.kind() == Kind.TEXT || item.kind() == Kind.LIST;
		return item.provision() == Provision.EXTENDABLE && text && !overruled ? Manner.APPENDED : Manner.OVERRULING;
	}

	/** What was typed; empty where nothing was. */
	public Optional<Writing> writing() {
		return manner == Manner.ATTRIBUTE ? written().map(this::writing) : statement.flatMap(each -> writing(value(each)));
	}

	private Optional<String> written() {
		return cell.attribute().map(each -> (String) each.thing().eGet(each.feature()));
	}

	private Writing writing(String attribute) {
		return attribute.equals(NONE) ? new Writing.None() : cell.item().kind() == Kind.DATE ? new Writing.Word(attribute) : new Writing.Words(attribute);
	}

	/** The words of the attribute that says it. */
	public String words(Writing wanted) {
		return switch (wanted) {
			case Writing.Words(String text) -> text;
			case Writing.Word(String word) -> word;
			case Writing.None() -> NONE;
			default -> throw new IllegalArgumentException(cell.path() + ": " + wanted);
		};
	}

	private Optional<Writing> writing(EntryValue value) {
		List<Choice> choices = textOnly ? List.of() : value.getChoices();
		Optional<String> text = Optional.ofNullable(value.getText());
		boolean none = choices.size() == 1 && NONE.equals(choices.getFirst().getWord()) && choices.getFirst().getText() == null;
		if (none && cell.item().list().flatMap(list -> list.ofEntry(NONE)).isEmpty()) {
			return Optional.of(new Writing.None());
		}
		return switch (cell.item().kind()) {
			case CHOICE, MARKS -> {
				List<Writing.One> chosen = new ArrayList<>();
				choices.forEach(choice -> chosen.add(new Writing.One(label(choice.getWord()), Optional.ofNullable(choice.getText()))));
				if (choices.isEmpty()) {
					text.filter(words -> !words.isEmpty()).ifPresent(words -> chosen.add(new Writing.One(label(words), Optional.empty())));
				}
				yield Optional.of(new Writing.Chosen(chosen));
			}
			case FLAG -> Optional.of(new Writing.Mark(!choices.isEmpty() && !choices.getFirst().getWord().equals(NO)));
			case DATE, NUMBER -> text.or(() -> choices.stream().map(Choice::getWord).findFirst()).map(Writing.Word::new);
			default -> text.or(() -> choices.stream().map(Choice::getWord).findFirst()).map(Writing.Words::new);
		};
	}

	/** What a person begins with: what was typed, or where that overrules what the model says, the words of the model. */
	public Optional<Writing> proposal() {
		return writing().or(() -> manner != Manner.OVERRULING ? Optional.empty() : switch (cell.value()) {
			case CellValue.Text text -> Optional.of(new Writing.Words(text.text().replace("{", "{{")));
			case CellValue.Items items -> Optional.of(new Writing.Words(String.join("\n", items.items()).replace("{", "{{")));
			case CellValue.Choice choice -> Optional.of(new Writing.Chosen(List.of(new Writing.One(choice.label(), choice.text()))));
			case CellValue.Marks marks -> Optional.of(new Writing.Chosen(marks.marks().stream().map(mark -> new Writing.One(mark.label(), mark.text())).toList()));
			case CellValue.Flag flag -> Optional.of(new Writing.Mark(flag.marked()));
			case CellValue.Date date -> Optional.of(new Writing.Word(date.date()));
			case CellValue.Number number -> Optional.of(new Writing.Word(Long.toString(number.number())));
			default -> Optional.empty();
		});
	}

	private String label(String written) {
		return cell.item().list().flatMap(list -> list.ofEntry(written)).map(ChoiceList.Option::label).orElse(written);
	}

	/** Why the derived value is overruled, as it was typed. */
	public Optional<String> reason() {
		return statement.filter(each -> !textOnly).map(each -> value(each).getReason());
	}

	/**
	 * The value of the statement that says it; what the old one says of other cells and of the public stays.
	 *
	 * @param reason why the derived value is overruled
	 */
	public EntryValue value(Writing wanted, Optional<String> reason) {
		EntryValue value = ModelFactory.eINSTANCE.createEntryValue();
		statement.map(EntryField::value).ifPresent(old -> {
			value.setWithheld(old.isWithheld());
			value.getWithheldParts().addAll(old.getWithheldParts());
			value.setWithheldReason(old.getWithheldReason());
			value.setOverruling(old.isOverruling());
			value.setReason(old.getReason());
			if (textOnly) {
				old.getChoices().forEach(choice -> value.getChoices().add(choice(choice.getWord(), Optional.ofNullable(choice.getText()))));
			} else if (chooses(cell.item()) && !old.getChoices().isEmpty()) {
				value.setText(old.getText());
			}
		});
		if (manner == Manner.OVERRULING && !textOnly) {
			value.setOverruling(true);
			value.setReason(reason.orElse(null));
		}
		write(wanted, value);
		return value;
	}

	private void write(Writing wanted, EntryValue value) {
		switch (wanted) {
			case Writing.Words words -> value.setText(words.text());
			case Writing.Word word -> value.getChoices().add(choice(word.word(), Optional.empty()));
			case Writing.Mark mark -> value.getChoices().add(choice(mark.marked() ? YES : NO, Optional.empty()));
			case Writing.None none -> {
				if (textOnly) {
					value.setText(NONE);
				} else {
					value.getChoices().add(choice(NONE, Optional.empty()));
				}
			}
			case Writing.Chosen chosen -> {
				chosen.choices().forEach(one -> value.getChoices().add(choice(spelling(one.label()), one.words())));
				if (chosen.choices().isEmpty()) {
					value.setText("");
				}
			}
		}
	}

	/** A choice as a person would write it: without what the form adds in brackets, where that still means the same. */
	private String spelling(String label) {
		Optional<ChoiceList> list = cell.item().list();
		Optional<ChoiceList.Option> meant = list.flatMap(each -> each.ofEntry(label));
		int bracket = label.indexOf('(');
		String shorter = bracket > 0 && label.endsWith(")") ? label.substring(0, bracket) : label;
		return list.flatMap(each -> each.ofEntry(shorter)).equals(meant) ? shorter : label;
	}

	private static Choice choice(String word, Optional<String> text) {
		Choice choice = ModelFactory.eINSTANCE.createChoice();
		choice.setWord(word);
		choice.setText(text.orElse(null));
		return choice;
	}

	/** The value that says nothing of this cell any more; empty where then nothing is left to be said. */
	public Optional<EntryValue> nothing() {
		if (!textOnly) {
			return Optional.empty();
		}
		EntryValue value = value(new Writing.Words(""), Optional.empty());
		value.setText(null);
		return Optional.of(value);
	}

	/** Whether the statement says what cannot be shown as what was typed for this cell, and so would be lost by writing that. */
	public boolean saysMore() {
		return statement.map(EntryField::value).flatMap(old -> writing().filter(shown -> !said(old).equals(said(value(shown, reason()))))).isPresent();
	}

	/** The words of a statement, however they are spelt. */
	private List<String> said(EntryValue value) {
		List<String> said = new ArrayList<>();
		for (Choice choice : value.getChoices()) {
			said.add(cell.item().kind() == Kind.FLAG ? choice.getWord().equals(NO) ? NO : YES : label(choice.getWord()));
			Optional.ofNullable(choice.getText()).ifPresent(said::add);
		}
		Optional.ofNullable(value.getText()).filter(text -> !text.isEmpty()).map(text -> value.getChoices().isEmpty() ? label(text) : text).ifPresent(said::add);
		return said;
	}

	/** Whether the statement holds the text of another cell as well, which would be lost with it. */
	public boolean holdsTextOfAnother() {
		return !textOnly && chooses(cell.item()) && statement.map(EntryField::value).filter(value -> !value.getChoices().isEmpty() && value.getText() != null).isPresent();
	}
}
