package org.nagare.rules.engine;

import org.nagare.model.Entry;
import org.nagare.model.CellEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.form.cell.Cell;
import org.nagare.model.key.CellKey;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.finding.Fix;

/** Where a rule tells what it finds. A finding is told by naming what it is about; the rest is added to what that answers. */
public final class Report {

	private final String code;
	private final EObject assessment;
	private final List<Told> told = new ArrayList<>();

	Report(String code, EObject assessment) {
		this.code = code;
		this.assessment = assessment;
	}

	/** A finding about a thing. */
	public Told about(EObject thing) {
		return about(thing, null);
	}

	/** A finding about an attribute of a thing. */
	public Told about(EObject thing, EStructuralFeature feature) {
		return about(thing, feature, -1);
	}

	/** A finding about one value of an attribute. */
	public Told about(EObject thing, EStructuralFeature feature, int index) {
		Told one = new Told(thing, feature, index);
		told.add(one);
		return one;
	}

	/** A finding about a cell; its place is where the cell was written, else what it comes from, else the assessment. */
	public Told about(Cell cell) {
		Told one = about(cell.things().isEmpty() ? assessment : cell.things().get(0));
		cell.things().forEach(one::concerning);
		return one.in(cell);
	}

	/**
	 * One finding about several cells, each of which can be accepted for itself.
	 *
	 * @param tell makes the one finding about the cells that it is given: all of them, or those that are left
	 */
	public void aboutAll(List<Cell> cells, BiConsumer<List<Cell>, Report> tell) {
		int next = told.size();
		tell.accept(cells, this);
		told.get(next).several = new Raised.Several(cells, some -> {
			Report again = new Report(code, assessment);
			tell.accept(some, again);
			return again.raised().get(0);
		});
	}

	/** One finding about one place in a text and all cells that print what stands there; each cell can be accepted for itself. */
	public void about(WrittenWords.Written written, Consumer<Told> more) {
		aboutAll(written.cells(), (cells, told) -> more.accept(written.about(cells, told)));
	}

	/** That there are more cells than the one that is named. */
	public static Bilingual others(int more) {
		return more == 0 ? Bilingual.same("") : new Bilingual("ほか" + more + "欄", " and " + more + " more");
	}

	List<Raised> raised() {
		return told.stream().map(Told::raised).toList();
	}

	/** A finding while it is being told. */
	public final class Told {

		private final Set<EObject> things = new LinkedHashSet<>();
		private final EStructuralFeature feature;
		private final int index;
		private final Map<String, Bilingual> parameters = new HashMap<>();
		private final Set<EObject> related = new LinkedHashSet<>();
		private final List<Raised.OfferedFix> fixes = new ArrayList<>();
		private final Set<CellKey> explained = new LinkedHashSet<>();
		private Cell cell;
		private Raised.Several several;

		private Told(EObject thing, EStructuralFeature feature, int index) {
			this.things.add(thing);
			this.feature = feature;
			this.index = index;
		}

		/** A parameter of the message that is the same in every language. */
		public Told with(String parameter, Object value) {
			return with(parameter, Bilingual.same(String.valueOf(value)));
		}

		public Told with(String parameter, Bilingual value) {
			parameters.put(parameter, value);
			return this;
		}

		/** Several things in the message. */
		public Told with(String parameter, List<String> values) {
			return with(parameter, new Bilingual(String.join("、", values), String.join(", ", values)));
		}

		/** The cell of the form that it is about. */
		public Told in(Cell cell) {
			this.cell = cell;
			return with("cell", cell.path()).with("label", cell.label());
		}

		/** Another thing that it is about as much as about the first. */
		public Told concerning(EObject thing) {
			things.add(thing);
			return this;
		}

		/** Cells that are empty or wrong because of this, and are mended with it; a rule that follows from this one does not tell of them. */
		public Told explaining(Stream<Cell> cells) {
			cells.map(Cell::key).forEach(explained::add);
			return this;
		}

		/** Another place that belongs to it. */
		public Told related(EObject thing) {
			related.add(thing);
			return this;
		}

		public Told fix(Bilingual title, List<Fix.Edit> edits) {
			if (!edits.isEmpty()) {
				fixes.add(new Raised.OfferedFix(title, edits));
			}
			return this;
		}

		/** Offers to take back what was overruled in a cell; nothing where it is not. */
		public Told withoutOverruling(Cell cell, RuleContext context) {
			cell.overruled().stream().flatMap(overruled -> cell.things().stream()).flatMap(thing -> entry(thing).stream()).findFirst()
					.ifPresent(entry -> fix(new Bilingual("上書きをやめる", "Drop the 上書き"), context.edits().without(entry)));
			return this;
		}

		/** The statement or the line of one that a value belongs to. */
		private static Optional<EObject> entry(EObject thing) {
			for (EObject at = thing; at != null; at = at.eContainer()) {
				if (at instanceof CellEntry || at instanceof Entry entry && entry.getValue() != null) {
					return Optional.of(at);
				}
			}
			return Optional.empty();
		}

		private Raised raised() {
			return new Raised(code, parameters, List.copyOf(things), feature, index, Optional.ofNullable(cell), List.copyOf(related), fixes, Optional.empty(),
					Optional.ofNullable(several), explained);
		}
	}
}
