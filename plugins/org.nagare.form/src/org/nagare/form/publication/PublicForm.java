package org.nagare.form.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.cell.Remark;
import org.nagare.form.cell.Repetition;
import org.nagare.form.cell.Supplement;
import org.nagare.form.text.Block;
import org.nagare.form.text.Passage;
import org.nagare.form.text.Withheld;
import org.nagare.form.cell.WithheldThing;
import org.nagare.model.Named;
import org.nagare.model.key.CellKey;

/**
 * What the public may read of a form: withheld cells and words are left out, and so is everything that is meant for those who write.
 *
 * @param form     the cells with {@link #LEFT_OUT} in place of what is withheld; each such cell says why
 * @param withheld what no output for the public may contain; a writer asks it with what it wrote
 * @param problems withheld words that the public would read in another cell, and words that cannot be kept back because the form says them
 */
public record PublicForm(FilledForm form, WithheldPassages withheld, List<FormProblem> problems) {

	/** Stands where something was left out, so that nobody takes it for empty. */
	public static final String LEFT_OUT = "（非公表）";

	/** What is left out wherever it stands, all together and by the thing that it belongs to. */
	private record Everywhere(LeavingOut all, Map<WithheldThing, LeavingOut> byThing) {

		/** Why something of this value is left out. */
		Stream<String> reasons(CellValue value) {
			return byThing.entrySet().stream().filter(thing -> thing.getValue().from(value).touched()).flatMap(thing -> thing.getKey().withheld().reasons().stream());
		}

		/** Why something of these texts is left out. */
		Stream<String> reasons(List<String> texts) {
			return byThing.entrySet().stream().filter(thing -> texts.stream().anyMatch(text -> !thing.getValue().from(text).equals(text)))
					.flatMap(thing -> thing.getKey().withheld().reasons().stream());
		}
	}

	public PublicForm {
		problems = List.copyOf(problems);
	}

	/** Whether the form can be published: nothing that is withheld in one cell stands in another. */
	public boolean isSafe() {
		return problems.stream().noneMatch(problem -> problem.code().weight() == FormProblem.Weight.ERROR);
	}

	/** The withheld words that the public would read all the same, each once. */
	public List<String> disclosed() {
		Stream<String> read = Stream.concat(form.cells().stream().flatMap(cell -> Stream.concat(cell.value().words().stream(), cell.withheld().stream().flatMap(each -> each.reasons().stream()))),
				form.supplements().stream().flatMap(supplement -> supplement.words().stream()));
		return withheld.occurrencesIn(String.join("|", read.toList())).stream().map(found -> found.passage().text()).distinct().toList();
	}

	/** What is wrong with what is withheld: for who wants to know nothing else. Most forms withhold nothing, and then nothing has to be left out to know it. */
	public static List<FormProblem> problems(FilledForm draft) {
		boolean open = draft.withheldThings().isEmpty() && draft.cells().stream().allMatch(cell -> cell.withheld().isEmpty());
		return open ? List.of() : of(draft).problems();
	}

	public static PublicForm of(FilledForm draft) {
		List<WithheldPassage> ofThings = new ArrayList<>();
		Map<WithheldThing, LeavingOut> each = new LinkedHashMap<>();
		for (WithheldThing thing : draft.withheldThings()) {
			List<WithheldPassage> passages = PassageSearch.of(thing);
			each.put(thing, new LeavingOut(passages.stream().map(WithheldPassage::text).toList()));
			ofThings.addAll(passages);
		}
		Everywhere everywhere = new Everywhere(new LeavingOut(ofThings.stream().map(WithheldPassage::text).toList()), each);
		Map<CellKey.Part, CellKey.Part> names = names(draft.withheldThings());
		Set<CellKey.Part> ofWithheld = Set.copyOf(names.keySet());
		words(draft.cells(), everywhere, names);
		List<Cell> cells = new ArrayList<>();
		List<WithheldPassage> ofCells = new ArrayList<>();
		for (Cell cell : draft.cells()) {
			if (cell.withheld().isPresent()) {
				ofCells.addAll(PassageSearch.of(cell));
			}
			cells.add(publicCell(cell, withheld(cell, draft.withheldThings(), ofWithheld), everywhere, names));
		}
		List<Supplement> supplements = draft.supplements().stream().map(supplement -> publicSupplement(supplement, everywhere)).toList();
		FilledForm form = new FilledForm(draft.edition(), draft.assessment(), cells, supplements, List.of(), List.of(), draft.errors());
		Disclosures disclosures = new Disclosures(draft, form);
		List<WithheldPassage> provable = new ArrayList<>();
		ofCells.stream().filter(disclosures::isProvable).forEach(provable::add);
		ofThings.stream().filter(disclosures::isProvable).forEach(provable::add);
		Set<Named> things = new LinkedHashSet<>();
		draft.withheldThings().stream().filter(thing -> thing.withheld().whole()).forEach(thing -> things.add(thing.thing()));
		List<FormProblem> problems = new ArrayList<>(disclosures.of(ofCells));
		problems.addAll(disclosures.wordsOfTheForm(ofThings));
		return new PublicForm(form, new WithheldPassages(provable, things), problems);
	}

	/** The same form without its figure: what is drawn there is not for the public. */
	public static FilledForm withoutFigure(FilledForm open, List<String> reasons) {
		List<Cell> cells = open.cells().stream().map(cell -> !(cell.value() instanceof CellValue.Figure) ? cell
				: new Cell(cell.key(), cell.item(), LeavingOut.whole().value(), cell.origin(), cell.requirement(), Optional.empty(),
						Optional.of(new Withheld(true, List.of(), reasons)), cell.remarks(), List.of(), Optional.empty(), Optional.empty(), cell.repetitions()))
				.toList();
		return new FilledForm(open.edition(), open.assessment(), cells, open.supplements(), open.problems(), open.withheldThings(), open.errors());
	}

	/** The same form with a figure in which something was left out, and why. */
	public static FilledForm withRedactedFigure(FilledForm open, List<String> reasons) {
		List<Cell> cells = open.cells().stream().map(cell -> !(cell.value() instanceof CellValue.Figure) ? cell
				: new Cell(cell.key(), cell.item(), cell.value(), cell.origin(), cell.requirement(), Optional.empty(),
						Optional.of(new Withheld(false, List.of(), reasons)), cell.remarks(), List.of(), Optional.empty(), Optional.empty(), cell.repetitions()))
				.toList();
		return new FilledForm(open.edition(), open.assessment(), cells, open.supplements(), open.problems(), open.withheldThings(), open.errors());
	}

	/** An appendix as the public reads it; its name is a name of the model. */
	private static Supplement publicSupplement(Supplement draft, Everywhere everywhere) {
		Optional<Withheld> marked = draft.withheld();
		List<String> reasons = marked.map(Withheld::reasons).orElse(List.of()).stream().map(everywhere.all::from).toList();
		if (marked.filter(Withheld::whole).isPresent()) {
			Supplement.Part left = new Supplement.Part(Optional.empty(), List.of(new Supplement.Fact("", List.of(new Block(Optional.empty(), LEFT_OUT, Block.Source.FIXED)))),
					List.of(), List.of());
			return new Supplement("", LEFT_OUT, Optional.empty(), List.of(left), Optional.of(new Withheld(true, List.of(), reasons)), Optional.empty());
		}
		List<Supplement.Part> parts = draft.parts().stream().map(part -> new Supplement.Part(part.title().map(everywhere.all::from),
				part.facts().stream().map(fact -> new Supplement.Fact(fact.label(), fact.words().stream().map(Block::withoutGaps).map(everywhere.all::from).toList()))
						.toList(), part.heads(),
				part.rows().stream().map(row -> row.stream().map(passage -> Passage.of(everywhere.all.from(passage.withoutGaps()))).toList()).toList())).toList();
		Supplement open = new Supplement(draft.thing().isEmpty() ? draft.name() : "", everywhere.all.from(draft.title()), Optional.empty(), parts, Optional.empty(),
				Optional.empty());
		List<String> why = open.words().stream().noneMatch(words -> words.contains(LEFT_OUT)) ? List.of()
				: Stream.concat(reasons.stream(), everywhere.reasons(draft.words()).map(everywhere.all::from)).distinct().toList();
		return why.isEmpty() ? open
				: new Supplement(open.name(), open.title(), open.thing(), parts, Optional.of(new Withheld(false, List.of(), why)), Optional.empty());
	}

	/** The names of withheld things, and what stands for them in the addresses of cells. */
	private static Map<CellKey.Part, CellKey.Part> names(List<WithheldThing> things) {
		Map<CellKey.Part, CellKey.Part> names = new LinkedHashMap<>();
		things.stream().filter(each -> each.withheld().whole() && each.thing().getName() != null)
				.forEach(each -> names.put(CellKey.Part.name(each.thing().getName()), CellKey.Part.name("非公表" + (names.size() + 1))));
		return names;
	}

	/** Words in addresses of which something is withheld; two recipients stay two, whatever is left of their words. */
	private static void words(List<Cell> cells, Everywhere everywhere, Map<CellKey.Part, CellKey.Part> names) {
		cells.stream().flatMap(cell -> cell.repetitions().stream()).flatMap(repetition -> repetition.name().parts().stream())
				.filter(part -> part.words() && !everywhere.all.from(part.text()).equals(part.text()))
				.forEach(part -> names.computeIfAbsent(part, words -> CellKey.Part.words("非公表" + (names.size() + 1))));
	}

	/** What is asked for a thing that is withheld is withheld with it. */
	private static Optional<Withheld> withheld(Cell cell, List<WithheldThing> things, Set<CellKey.Part> names) {
		boolean itsOwn = cell.repetitions().stream().anyMatch(repetition -> repetition.name().parts().stream().anyMatch(names::contains));
		if (!itsOwn) {
			return cell.withheld();
		}
		List<String> reasons = new ArrayList<>(cell.withheld().map(Withheld::reasons).orElse(List.of()));
		for (WithheldThing thing : things) {
			if (cell.repetitions().stream().anyMatch(repetition -> repetition.name().parts().contains(CellKey.Part.name(thing.thing().getName())))) {
				reasons.addAll(thing.withheld().reasons());
			}
		}
		return Optional.of(new Withheld(true, List.of(), reasons));
	}

	private static Cell publicCell(Cell cell, Optional<Withheld> marked, Everywhere everywhere, Map<CellKey.Part, CellKey.Part> names) {
		List<String> parts = marked.stream().flatMap(withheld -> withheld.parts().stream()).flatMap(part -> part.printed().stream()).toList();
		boolean whole = marked.filter(Withheld::whole).isPresent();
		LeavingOut.Value own = whole ? LeavingOut.whole() : new LeavingOut(parts).from(LeavingOut.withoutGaps(cell.value()));
		LeavingOut.Value left = everywhere.all.from(own.value());
		List<String> reasons = Stream.concat(marked.stream().flatMap(withheld -> withheld.reasons().stream()), everywhere.reasons(own.value()))
				.map(everywhere.all::from).toList();
		// what is drawn has its words in the figure
		boolean before = marked.isPresent() && (cell.value() instanceof CellValue.Figure || cell.value().words().stream().anyMatch(words -> words.contains(LEFT_OUT)));
		Optional<Withheld> told = own.touched() || left.touched() || before ? Optional.of(new Withheld(whole, List.of(), reasons)) : Optional.empty();
		List<Remark> remarks = cell.remarks().stream().filter(remark -> remark.kind() == Remark.Kind.UNDECIDED).toList();
		List<Repetition> repetitions = cell.repetitions().stream().map(each -> new Repetition(each.subject(), renamed(each.name(), names), each.title(),
				everywhere.all.from(each.display()), each.first(), each.last())).toList();
		CellKey key = new CellKey(cell.key().segments().stream()
				.map(segment -> new CellKey.Segment(segment.word(), segment.names().stream().map(name -> renamed(name, names)).toList())).toList());
		return new Cell(key, cell.item(), left.value(), cell.origin(), cell.requirement(), Optional.empty(), told, remarks, List.of(), Optional.empty(),
				Optional.empty(), repetitions);
	}

	private static CellKey.Name renamed(CellKey.Name name, Map<CellKey.Part, CellKey.Part> names) {
		return name.map(part -> names.getOrDefault(part, part));
	}
}
