package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.form.edition.Edition;
import org.nagare.form.text.FoldedText;
import org.nagare.form.text.Printing;
import org.nagare.form.text.References;
import org.nagare.form.text.Withheld;
import org.nagare.model.EntryValue;
import org.nagare.model.ItemPath;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.PathSegment;
import org.nagare.model.Withholding;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.MemberNames;
import org.nagare.model.key.CellKey;

/** Which cells and which things of the model the public does not read, or not wholly. */
final class Withholdings {

	/** A mark as it was written, and the cells that it is about; {@code own} where it was written for this form. */
	private record Mark(EObject statement, EStructuralFeature feature, Withheld withheld, Set<CellKey> cells, boolean own) {
	}

	private final Edition edition;
	private final References references;
	private final Entries entries;
	private final OtherForms others;
	private final Problems problems;
	private final Set<CellKey> cells;
	private final List<Mark> marks = new ArrayList<>();
	private final Map<Named, WithheldThing> things = new LinkedHashMap<>();

	Withholdings(Edition edition, AssessmentDerivation derivation, References references, Entries entries, OtherForms others, Set<CellKey> cells,
			Problems problems) {
		this.edition = edition;
		this.references = references;
		this.entries = entries;
		this.others = others;
		this.problems = problems;
		this.cells = cells;
		Map<EntryValue, Set<CellKey>> values = new LinkedHashMap<>();
		entries.all().stream().filter(entered -> entered.value().isWithheld())
				.forEach(entered -> values.computeIfAbsent(entered.value(), value -> new LinkedHashSet<>()).add(entered.key()));
		values.forEach((value, keys) -> marks.add(new Mark(value, ModelPackage.Literals.ENTRY_VALUE__WITHHELD_PARTS,
				withheld(value.getWithheldParts(), value.getWithheldReason()), keys, true)));
		derivation.statements(Withholding.class).forEach(withholding -> add(withholding, derivation.names()));
	}

	private void add(Withholding withholding, MemberNames called) {
		ItemPath path = withholding.getPath();
		if (path == null || path.getSegments().isEmpty()) {
			return;
		}
		Withheld withheld = withheld(withholding.getParts(), withholding.getReason());
		CellKey written = called.key(path);
		String head = written.segments().getFirst().word();
		if (edition.sections().stream().anyMatch(section -> section.key().head().equals(head))) {
			Set<CellKey> meant = new LinkedHashSet<>();
			written.expand().forEach(key -> meant.addAll(meant(key, withholding)));
			marks.add(new Mark(withholding, ModelPackage.Literals.WITHHOLDING__PARTS, withheld, meant, true));
			return;
		}
		Set<CellKey> shared = new LinkedHashSet<>();
		written.expand().forEach(key -> shared.addAll(others.ownBelow(key)));
		if (!shared.isEmpty() || written.expand().stream().allMatch(others::knows)) {
			marks.add(new Mark(withholding, ModelPackage.Literals.WITHHOLDING__PARTS, withheld, shared, false));
			return;
		}
		List<String> names = path.getSegments().stream().map(PathSegment::getWord).toList();
		Optional<Named> thing = names.contains(null) ? Optional.empty() : references.thing(names, withholding);
		thing.ifPresentOrElse(each -> things.merge(each, new WithheldThing(each, withheld, problems.locate(withholding)),
				(one, other) -> new WithheldThing(each, one.withheld().and(other.withheld()), one.source())), () -> problems.add(FormProblem.Code.UNKNOWN_PATH,
						written, withholding, "非公表の「" + written + "」は、様式の項目でも、名前のあるものでもありません。", "'" + written + "' is neither an item of the form nor a thing that has a name."));
	}

	/** The cell of a path, or where it is the path of a part of the form all cells of the part. */
	private List<CellKey> meant(CellKey key, Withholding withholding) {
		List<CellKey> below = cells.contains(key) ? List.of(key) : cells.stream().filter(cell -> Addresses.covers(key, cell)).toList();
		if (below.isEmpty()) {
			entries.isCell(key, withholding, cells);
		}
		return below;
	}

	private Withheld withheld(List<String> parts, String reason) {
		return new Withheld(parts.isEmpty(), parts.stream().filter(part -> !part.isBlank()).map(part -> new Withheld.Part(part, printed(part))).toList(),
				reason == null || reason.isBlank() ? List.of() : List.of(Printing.printAside(references.read(reason))));
	}

	/** The words as they can stand in print: with an abbreviation introduced, with it used, with the name in full. */
	private List<String> printed(String part) {
		Set<String> all = new LinkedHashSet<>();
		Printing printing = new Printing();
		all.add(printing.print(references.read(part)).text());
		all.add(printing.print(references.read(part)).text());
		all.add(Printing.printInFull(references.read(part)));
		return List.copyOf(all);
	}

	Optional<Withheld> of(CellKey key) {
		return marks.stream().filter(mark -> mark.cells.contains(key)).map(Mark::withheld).reduce(Withheld::and);
	}

	List<WithheldThing> things() {
		return List.copyOf(things.values());
	}

	/** Words that stand in none of the cells that they were to be left out of protect nothing, and their author believes otherwise. */
	void check(List<Cell> filled) {
		for (Mark mark : marks) {
			List<FoldedText> texts = filled.stream().filter(cell -> mark.cells.contains(cell.key())).flatMap(cell -> cell.value().words().stream())
					.map(FoldedText::of).toList();
			for (int i = 0; i < mark.withheld.parts().size(); i++) {
				Withheld.Part part = mark.withheld.parts().get(i);
				boolean found = !mark.own || part.printed().stream().map(FoldedText::of).anyMatch(words -> texts.stream().anyMatch(text -> text.contains(words)));
				if (!found && !mark.cells.isEmpty()) {
					CellKey key = mark.cells.iterator().next();
					problems.add(FormProblem.Code.PART_NOT_FOUND, key, mark.statement, mark.feature, i,
							"非公表の部分「" + part.written() + "」は項目「" + key + "」の文にありません。印刷される文のとおりに書いてください。",
							"The withheld words '" + part.written() + "' do not stand in '" + key + "'. Write them as they are printed.");
				}
			}
		}
	}
}
