package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.answer.Answer;
import org.nagare.form.answer.Bindings;
import org.nagare.form.answer.ChangeRow;
import org.nagare.form.answer.Matter;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.Kind;
import org.nagare.form.edition.Provision;
import org.nagare.form.text.Block;
import org.nagare.form.text.Printing;
import org.nagare.form.text.References;
import org.nagare.form.text.Withheld;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.key.CellKey;
import org.nagare.model.source.SourceLocation;
import org.nagare.model.source.SourceLocator;
import org.nagare.model.source.TextErrors;
import org.nagare.yoshiki.question.Question;

/**
 * Fills an edition for an assessment, cell by cell in the order of the form: 上書き before own 記載 and libraries before what is derived
 * before what is not known.
 */
public final class FormFiller {

	/** The value of a slot before it is decided whether the cell is asked for at all. */
	private record Filling(CellValue value, Origin origin, Optional<Overruled> overruled, List<Remark> remarks, List<EObject> things,
			Optional<SourceLocation> source, Optional<Attribute> attribute) {

		Filling(CellValue value, Origin origin, Optional<Overruled> overruled, List<Remark> remarks, List<EObject> things, Optional<SourceLocation> source) {
			this(value, origin, overruled, remarks, things, source, Optional.empty());
		}
	}

	private final Edition edition;
	private final AssessmentDerivation derivation;
	private final SourceLocator locator;
	private final References references;
	private final Printing printing = new Printing();
	private final Problems problems;
	private final Entries entries;
	private final Withholdings withholdings;
	private final EnteredValues enteredValues;
	private final OwnAndLibraries ownAndLibraries;
	private final Map<CellKey, Slot> slots = new LinkedHashMap<>();
	private final Map<CellKey, Filling> decided = new HashMap<>();
	private final Conditions conditions = new Conditions(this::decide);

	private FormFiller(Edition edition, AssessmentDerivation derivation, SourceLocator locator, List<ChangeRow> changes, Predicate<CellKey> elsewhere) {
		this.edition = edition;
		this.derivation = derivation;
		this.locator = locator;
		this.problems = new Problems(locator);
		this.references = new References(derivation);
		ExcludedSystems excluded = new ExcludedSystems(edition, derivation, problems);
		Slots.of(edition, Matter.of(derivation, references), changes, excluded.systems()).forEach(slot -> slots.putIfAbsent(slot.key(), slot));
		OtherForms others = OtherForms.of(slots.values(), elsewhere);
		this.entries = new Entries(edition, derivation, slots.keySet(), excluded, others, problems);
		this.withholdings = new Withholdings(edition, derivation, references, entries, others, slots.keySet(), problems);
		this.enteredValues = new EnteredValues(references, problems);
		this.ownAndLibraries = new OwnAndLibraries(derivation, references);
	}

	/** @param elsewhere whether an address is one of another form of the same assessment, for which something may have been entered */
	public static FilledForm fill(Edition edition, AssessmentDerivation derivation, SourceLocator locator, List<ChangeRow> changes,
			Predicate<CellKey> elsewhere) {
		FormFiller filler = new FormFiller(edition, derivation, locator, changes, elsewhere);
		List<Cell> cells = filler.slots.values().stream().map(filler::cell).toList();
		filler.withholdings.check(cells);
		new Oversights(derivation, filler.problems).report(cells);
		return new FilledForm(edition, derivation.assessment(), cells, filler.supplements(cells), filler.problems.all(), filler.withholdings.things(), TextErrors.NONE);
	}

	private List<Supplement> supplements(List<Cell> cells) {
		return new Supplements(edition, derivation, references, locator, new Printed(printing), withholdings.things()).behind(cells);
	}

	private Cell cell(Slot slot) {
		Requirement requirement = requirement(slot);
		Filling filling = requirement == Requirement.MUST_BE_EMPTY ? empty(slot) : filling(slot);
		List<Remark> remarks = new ArrayList<>(filling.remarks());
		slot.item().unverified().forEach(text -> remarks.add(new Remark(Remark.Kind.UNVERIFIED, "未確認: " + text, "Not verified: " + text)));
		if (hasEmptyBracket(slot.item(), filling.value())) {
			remarks.add(Remark.BRACKET);
		}
		Optional<Overruled> overruled = filling.overruled().map(each -> each.takingAway(takenAway(slot, each.derived())));
		return new Cell(slot.key(), slot.item(), filling.value(), filling.origin(), requirement, overruled, withheld(slot),
				remarks, filling.things(), filling.source(), filling.attribute(), slot.repetitions());
	}

	/** The cells that stay empty because of what is chosen here, and would not with what is derived. */
	private List<CellKey> takenAway(Slot overruled, CellValue derived) {
		if (!chooses(overruled)) {
			return List.of();
		}
		Conditions without = new Conditions(key -> key.equals(overruled.key()) ? Optional.of(derived) : decide(key));
		return slots.values().stream().filter(slot -> isBlank(conditions, slot).equals(Optional.of(true)) && isBlank(without, slot).equals(Optional.of(false)))
				.map(Slot::key).toList();
	}

	private static Optional<Boolean> isBlank(Conditions conditions, Slot slot) {
		return conditions.any(slot.item().blankWhen(), slot);
	}

	/** What was not for the public before or is not now is not for the public in a row of changes either. */
	private Optional<Withheld> withheld(Slot slot) {
		boolean told = slot.item().question().filter(question -> question == Question.CHANGE_BEFORE || question == Question.CHANGE_AFTER).isPresent();
		return withholdings.of(slot.key()).or(() -> told ? slot.matter().change().withheld() : Optional.empty());
	}

	/** A choice that asks for words in its brackets and has none. */
	private static boolean hasEmptyBracket(Item item, CellValue value) {
		Set<String> silent = switch (value) {
			case CellValue.Marks marks -> marks.marks().stream().filter(mark -> mark.text().isEmpty()).map(CellValue.Mark::label).collect(Collectors.toSet());
			case CellValue.Choice choice when choice.text().isEmpty() -> Set.of(choice.label());
			default -> Set.of();
		};
		return !silent.isEmpty() && item.list().orElseThrow().options().stream().anyMatch(option -> option.bracket() && silent.contains(option.label()));
	}

	private Requirement requirement(Slot slot) {
		Item item = slot.item();
		Optional<Boolean> blank = isBlank(conditions, slot);
		if (blank.filter(Boolean::booleanValue).isPresent()) {
			return Requirement.MUST_BE_EMPTY;
		}
		if (blank.isEmpty()) {
			return Requirement.UNDECIDED;
		}
		if (item.optional() || item.provision() == Provision.FIXED) {
			return Requirement.OPTIONAL;
		}
		if (item.requiredWhen().isEmpty()) {
			return Requirement.REQUIRED;
		}
		return conditions.met(item.requiredWhen().get(), slot).map(met -> met ? Requirement.REQUIRED : Requirement.OPTIONAL)
				.orElse(Requirement.UNDECIDED);
	}

	/** Nothing is asked for here. What was written all the same is kept and said to be too much. */
	private Filling empty(Slot slot) {
		boolean written = entries.of(slot.key()).isPresent() || slot.item().provision() == Provision.ATTRIBUTE;
		Filling filling = written ? filling(slot) : null;
		boolean says = filling != null && switch (filling.value()) {
			case CellValue.Blank blank -> false;
			case CellValue.None none -> false;
			case CellValue.Unknown unknown -> false;
			default -> true;
		};
		if (!says) {
			return new Filling(new CellValue.NotApplicable(), Origin.DEFAULT, Optional.empty(), List.of(), List.of(), Optional.empty());
		}
		List<Remark> remarks = new ArrayList<>(filling.remarks());
		remarks.add(Remark.NOT_EMPTY);
		return new Filling(filling.value(), filling.origin(), filling.overruled(), remarks, filling.things(), filling.source(), filling.attribute());
	}

	/** The value of a choice that a condition asks for, wherever in the form it stands. */
	private Optional<CellValue> decide(CellKey key) {
		return Optional.ofNullable(slots.get(key)).map(slot -> filling(slot).value());
	}

	private Filling filling(Slot slot) {
		if (!chooses(slot)) {
			return fill(slot);
		}
		Filling before = decided.get(slot.key());
		if (before == null) {
			before = fill(slot);
			decided.put(slot.key(), before);
		}
		return before;
	}

	/** Only what is chosen is asked for by conditions. */
	private static boolean chooses(Slot slot) {
		return slot.item().kind() == Kind.CHOICE || slot.item().kind() == Kind.MARKS || slot.item().kind() == Kind.FLAG;
	}

	private Filling fill(Slot slot) {
		return switch (slot.item().provision()) {
			case FIXED -> fixed(slot);
			case ENTERED, LIBRARY -> byHand(slot);
			case DERIVED, EXTENDABLE, ATTRIBUTE -> byModel(slot);
		};
	}

	private Filling fixed(Slot slot) {
		entries.of(slot.key()).ifPresent(entered -> problems.add(FormProblem.Code.FIXED, slot.key(), entered.statement(),
				"項目「" + slot.key() + "」は様式が定めていて、記載できません。", "'" + slot.key() + "' is said by the edition and cannot be entered."));
		String text = slot.item().fixedText().orElse("");
		if (text.contains("{版}") && edition.mark().isEmpty()) {
			return unknown(new Answer.Reason("様式の版の表示は未確認です。", "The mark of the edition was never seen."), List.of(), Optional.empty());
		}
		String shown = text.replace("{版}", edition.mark().orElse(""));
		return new Filling(new CellValue.Text(List.of(new Block(Optional.empty(), shown, Block.Source.FIXED)), false), Origin.FIXED,
				Optional.empty(), List.of(), List.of(), Optional.empty());
	}

	private Filling byHand(Slot slot) {
		Printed printed = new Printed(printing);
		Optional<Entered> entered = entries.of(slot.key());
		Optional<CellValue> own = entered.flatMap(each -> enteredValues.of(slot.item(), each, printed));
		List<Libraries.Measure> measures = slot.item().kind() == Kind.TEXT ? ownAndLibraries.measures(slot) : List.of();
		List<EObject> things = new ArrayList<>();
		entered.ifPresent(each -> things.add(each.statement()));
		measures.forEach(measure -> things.add(measure.thing()));
		Optional<SourceLocation> source = things.isEmpty() ? Optional.empty() : locator.locate(things.getFirst());
		if (!measures.isEmpty()) {
			CellValue value = ownAndLibraries.together(own, measures, printed);
			List<Remark> remarks = new ArrayList<>(printed.remarks());
			if (own.isEmpty() && measures.stream().noneMatch(Libraries.Measure::isOwn)) {
				remarks.add(Remark.OWN_TEXT);
			}
			return new Filling(value, own.isPresent() ? Origin.ENTERED : Origin.LIBRARY, Optional.empty(), remarks, things, source);
		}
		if (own.isPresent()) {
			return new Filling(own.get(), Origin.ENTERED, Optional.empty(), printed.remarks(), things, source);
		}
		if (slot.item().optional()) {
			return new Filling(new CellValue.Blank(), Origin.DEFAULT, Optional.empty(), List.of(), things, source);
		}
		return unknown(new Answer.Reason("記載がありません。", "Nothing is entered."), things, source);
	}

	private Filling byModel(Slot slot) {
		Answer answer = slot.item().question().map(question -> Bindings.of(question).answer(slot.matter().offering(Slot.offered(slot.item()))))
				.orElseGet(() -> Answer.unknown("記載がありません。", "Nothing is entered."));
		Optional<Entered> entered = entries.of(slot.key());
		if (entered.isPresent()) {
			Entered each = entered.get();
			if (each.value().isOverruling() || answer.content() instanceof Answer.Asked) {
				return instead(slot, each, answer);
			}
			if (slot.item().provision() == Provision.EXTENDABLE) {
				return appended(slot, each, answer);
			}
			problems.add(FormProblem.Code.DERIVED, slot.key(), each.statement(),
					"項目「" + slot.key() + "」はモデルから導かれます。その値でよければこの記載を消し、替えるときは「上書き」と「理由」を書いてください。",
					"'" + slot.key() + "' is derived from the model. Take this entry away, or write 上書き and 理由 to overrule it.");
		}
		Printed printed = new Printed(printing);
		CellValue value = DerivedValues.of(slot.item(), answer.content(), printed);
		return new Filling(value, origin(slot.item(), value), Optional.empty(), remarks(value, printed), things(entered, answer), source(answer),
				attribute(slot, answer));
	}

	/** What was entered stands in the place of the derived value, which is kept beside it. */
	private Filling instead(Slot slot, Entered entered, Answer answer) {
		Printed printed = new Printed(printing);
		Optional<CellValue> own = enteredValues.of(slot.item(), entered, printed).filter(value -> isAllowed(slot, entered, answer, value));
		// what is overruled is not printed in the document and introduces nothing there
		CellValue derived = DerivedValues.of(slot.item(), answer.content(), new Printed(new Printing()));
		if (own.isEmpty()) {
			return new Filling(derived, origin(slot.item(), derived), Optional.empty(), remarks(derived, printed), things(Optional.of(entered), answer), source(answer));
		}
		Optional<Overruled> overruled = entered.value().isOverruling()
				? Optional.of(new Overruled(derived, Optional.ofNullable(entered.value().getReason()), List.of())) : Optional.empty();
		return new Filling(own.get(), Origin.ENTERED, overruled, remarks(own.get(), printed), things(Optional.of(entered), answer), locator.locate(entered.statement()));
	}

	/** What is entered belongs to the cell even where it cannot be taken: whoever enters another value writes it there. */
	private static List<EObject> things(Optional<Entered> entered, Answer answer) {
		List<EObject> things = new ArrayList<>();
		entered.ifPresent(each -> things.add(each.statement()));
		things.addAll(things(answer));
		return things;
	}

	private boolean isAllowed(Slot slot, Entered entered, Answer answer, CellValue value) {
		if (!(answer.content() instanceof Answer.Asked asked) || entered.value().isOverruling() || !(value instanceof CellValue.Choice choice)) {
			return true;
		}
		List<ChoiceList.Option> options = slot.item().list().orElseThrow().options();
		List<String> excluded = options.stream().filter(option -> option.words().stream().anyMatch(asked.excluded()::contains))
				.map(ChoiceList.Option::label).toList();
		if (!excluded.contains(choice.label())) {
			return true;
		}
		List<String> left = options.stream().map(ChoiceList.Option::label).filter(label -> !excluded.contains(label)).toList();
		problems.add(FormProblem.Code.NO_SUCH_CHOICE, slot.key(), entered.statement(),
				"「" + choice.label() + "」はモデルと合いません。項目「" + slot.key() + "」で選べるもの: " + String.join("、", left) + "。",
				"'" + choice.label() + "' contradicts the model. Choices of '" + slot.key() + "': " + String.join(", ", left) + ".");
		return false;
	}

	/** What was entered follows the derived text as a paragraph of its own. */
	private Filling appended(Slot slot, Entered entered, Answer answer) {
		Printed printed = new Printed(printing);
		CellValue derived = DerivedValues.of(slot.item(), answer.content(), printed);
		Optional<CellValue> own = enteredValues.of(slot.item(), entered, printed);
		List<Block> blocks = new ArrayList<>();
		if (derived instanceof CellValue.Text text) {
			blocks.addAll(text.blocks());
		}
		if (own.isPresent() && own.get() instanceof CellValue.Text text) {
			blocks.addAll(text.blocks());
		}
		List<EObject> things = new ArrayList<>(things(answer));
		things.add(entered.statement());
		boolean partial = !derived.isComplete();
		CellValue value = blocks.isEmpty() ? own.orElse(derived) : new CellValue.Text(blocks, partial);
		List<Remark> remarks = new ArrayList<>(remarks(derived, printed));
		return new Filling(value, derived.isKnown() ? Origin.DERIVED : Origin.ENTERED, Optional.empty(), remarks, things,
				source(answer).or(() -> locator.locate(entered.statement())));
	}

	private static Origin origin(Item item, CellValue value) {
		return switch (value) {
			case CellValue.Unknown unknown -> Origin.UNKNOWN;
			case CellValue.Blank blank -> Origin.DEFAULT;
			default -> item.provision() == Provision.ATTRIBUTE ? Origin.ENTERED : Origin.DERIVED;
		};
	}

	private static List<Remark> remarks(CellValue value, Printed printed) {
		List<Remark> remarks = new ArrayList<>(printed.remarks());
		if (value instanceof CellValue.Marks marks && marks.undecided()) {
			remarks.add(Remark.OTHER_FLOWS);
		}
		if (value instanceof CellValue.Unknown unknown) {
			remarks.add(new Remark(Remark.Kind.MISSING, unknown.reason().japanese(), unknown.reason().english()));
		}
		return remarks;
	}

	private static Filling unknown(Answer.Reason reason, List<EObject> things, Optional<SourceLocation> source) {
		return new Filling(new CellValue.Unknown(reason), Origin.UNKNOWN, Optional.empty(),
				List.of(new Remark(Remark.Kind.MISSING, reason.japanese(), reason.english())), things, source);
	}

	private static List<EObject> things(Answer answer) {
		return answer.traces().stream().map(Answer.Trace::thing).distinct().toList();
	}

	/** Only words and dates: what is chosen from a list of the form is written in the words of the model. */
	private static Optional<Attribute> attribute(Slot slot, Answer answer) {
		boolean words = slot.item().kind() == Kind.TEXT || slot.item().kind() == Kind.LABEL || slot.item().kind() == Kind.DATE;
		if (!words || slot.item().provision() != Provision.ATTRIBUTE) {
			return Optional.empty();
		}
		return answer.traces().stream().filter(Answer.Trace::asWritten).findFirst().filter(trace -> trace.feature() instanceof EAttribute && !trace.feature().isMany())
				.map(trace -> new Attribute(trace.thing(), (EAttribute) trace.feature()));
	}

	private Optional<SourceLocation> source(Answer answer) {
		for (Answer.Trace trace : answer.traces()) {
			if (trace.asWritten() && !trace.thing().eIsSet(trace.feature())) {
				// it would be written there, but is not
				continue;
			}
			Optional<SourceLocation> found = trace.feature() == null ? locator.locate(trace.thing()) : locator.locate(trace.thing(), trace.feature());
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}
