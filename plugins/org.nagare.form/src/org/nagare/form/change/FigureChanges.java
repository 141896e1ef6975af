package org.nagare.form.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.form.edition.Kind;
import org.nagare.form.text.Printing;
import org.nagare.form.text.References;
import org.nagare.model.Boundary;
import org.nagare.model.ExceptionalCase;
import org.nagare.model.Named;
import org.nagare.model.Note;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Payload;
import org.nagare.model.Step;
import org.nagare.model.StepPart;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.StepNumber;
import org.nagare.yoshiki.question.Question;

/**
 * What differs in the figure and in its notes, told by step: what moved to another number is told as moved, because a step is known by its name
 * and not by its place.
 */
final class FigureChanges {

	/** One difference; what is not there on one side is empty. */
	record Change(String place, Optional<String> before, Optional<String> after, List<EObject> things) {
		Change {
			things = List.copyOf(things);
		}
	}

	private final Comparison comparison;
	private final AssessmentDerivation earlier;
	private final AssessmentDerivation later;
	private final Map<AssessmentDerivation, References> references;

	FigureChanges(Comparison comparison) {
		this.comparison = comparison;
		this.earlier = comparison.earlier().derivation();
		this.later = comparison.later().derivation();
		this.references = Map.of(earlier, new References(earlier), later, new References(later));
	}

	/** A difference in the cell that shows it. */
	record Placed(Cell cell, Change change) {
	}

	/** Whether the figure stands before a cell; the part that tells of the affair stands before the figure. */
	boolean isBefore(Cell cell) {
		List<Cell> cells = comparison.later().form().cells();
		return place(Kind.FIGURE, Optional.empty()).filter(figure -> cells.indexOf(cell) > cells.indexOf(figure)).isPresent();
	}

	/** All differences of the figure, then those of its notes, where the form has these. */
	List<Placed> places() {
		List<Placed> placed = new ArrayList<>();
		place(Kind.FIGURE, Optional.empty()).ifPresent(cell -> figure().forEach(change -> placed.add(new Placed(cell, change))));
		place(Kind.TEXT, Optional.of(Question.AFFAIR_NOTES)).ifPresent(cell -> notes().forEach(change -> placed.add(new Placed(cell, change))));
		return placed;
	}

	private Optional<Cell> place(Kind kind, Optional<Question> question) {
		return comparison.later().form().cells().stream().filter(cell -> cell.item().kind() == kind)
				.filter(cell -> question.isEmpty() || cell.item().question().equals(question)).findFirst();
	}

	/** By step in the order of the later figure; steps that went come last. */
	List<Change> figure() {
		List<Change> changes = new ArrayList<>();
		for (Step is : later.steps()) {
			Optional<Step> was = before(is);
			add(changes, number(later, is), was.map(step -> arrows(earlier, step)), Optional.of(arrows(later, is)), was, Optional.of(is));
		}
		for (Step was : gone()) {
			add(changes, numberBefore(was), Optional.of(arrows(earlier, was)), Optional.empty(), Optional.of(was), Optional.empty());
		}
		names(changes);
		return changes;
	}

	/** What stands around the ends of the arrows, and who reaches a system by an entrustment: no arrow of a step bears its name. */
	private void names(List<Change> changes) {
		Set<Named> ends = new LinkedHashSet<>();
		later.arrows().forEach(arrow -> ends.addAll(arrow.path()));
		Set<Named> drawn = new LinkedHashSet<>();
		ends.forEach(end -> around(end, drawn));
		later.accessArrows().forEach(access -> {
			drawn.add(access.contractor());
			drawn.add(access.system());
			around(access.system(), drawn);
		});
		drawn.removeAll(ends);
		for (Named is : drawn) {
			Optional<Named> was = comparison.before(is).filter(Named.class::isInstance).map(Named.class::cast);
			String name = Naming.shortDisplay(is);
			was.filter(each -> !Naming.shortDisplay(each).equals(name)).ifPresent(each -> changes.add(new Change("名称（" + name + "）",
					Optional.of(Naming.shortDisplay(each)), Optional.of(name), things(was, Optional.of(is)))));
		}
	}

	/** Bodies, boundaries and the departments in charge are drawn as frames. */
	private void around(EObject thing, Set<Named> frames) {
		for (EObject at = thing.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof Organization || at instanceof Boundary || at instanceof OrganizationUnit unit && isInCharge(unit)) {
				frames.add((Named) at);
			}
		}
	}

	private boolean isInCharge(OrganizationUnit unit) {
		return later.assessment().getDepartments().contains(unit) || later.files().stream().anyMatch(file -> file.getDepartments().contains(unit));
	}

	/** By step, and by 業務 where several of its steps differ. */
	List<Change> notes() {
		List<Change> changes = new ArrayList<>();
		Set<SubAffair> told = new LinkedHashSet<>();
		for (SubAffair is : later.subAffairs()) {
			Optional<SubAffair> was = comparison.before(is).filter(SubAffair.class::isInstance).map(SubAffair.class::cast);
			was.ifPresent(told::add);
			List<Change> steps = new ArrayList<>();
			is.getSteps().forEach(step -> add(steps, number(later, step), before(step).map(each -> note(earlier, each)), Optional.of(note(later, step)),
					before(step), Optional.of(step)));
			List<Step> lost = was.map(affair -> affair.getSteps().stream().filter(this::isGone).toList()).orElse(List.of());
			if (steps.size() + lost.size() > 1 && was.isPresent()) {
				changes.add(new Change(affairNumber(is), Optional.of(notes(earlier, was.get())), Optional.of(notes(later, is)), things(was, Optional.of(is))));
			} else {
				changes.addAll(steps);
				lost.forEach(step -> add(changes, numberBefore(step), Optional.of(note(earlier, step)), Optional.empty(), Optional.of(step), Optional.empty()));
			}
		}
		for (SubAffair was : earlier.subAffairs()) {
			if (!told.contains(was) && comparison.after(was).isEmpty()) {
				changes.add(new Change(Naming.display(was), Optional.of(notes(earlier, was)), Optional.empty(), List.of(was)));
			}
		}
		return changes;
	}

	private static void add(List<Change> changes, String place, Optional<String> before, Optional<String> after, Optional<? extends EObject> was,
			Optional<? extends EObject> is) {
		Optional<String> old = before.filter(text -> !text.isEmpty());
		Optional<String> now = after.filter(text -> !text.isEmpty());
		if (!old.equals(now)) {
			changes.add(new Change(place, old, now, things(was, is)));
		}
	}

	private static List<EObject> things(Optional<? extends EObject> was, Optional<? extends EObject> is) {
		List<EObject> things = new ArrayList<>();
		was.ifPresent(things::add);
		is.ifPresent(things::add);
		return things;
	}

	private List<Step> gone() {
		return earlier.steps().stream().filter(this::isGone).toList();
	}

	private boolean isGone(Step step) {
		return comparison.after(step).filter(Step.class::isInstance).map(Step.class::cast).flatMap(this::before).isEmpty();
	}

	/** What the step was. One that came where another went is not that one, unless it says or draws something of what that one did. */
	private Optional<Step> before(Step step) {
		return comparison.before(step).filter(Step.class::isInstance).map(Step.class::cast).filter(was -> isSame(was, step));
	}

	private boolean isSame(Step was, Step is) {
		boolean name = was.getName() == null || is.getName() == null || was.getName().equals(is.getName());
		boolean text = was.getText() != null && was.getText().equals(is.getText());
		Set<String> ways = earlier.arrows(was).stream().map(FigureChanges::way).collect(Collectors.toSet());
		return name || text || later.arrows(is).stream().map(FigureChanges::way).anyMatch(ways::contains);
	}

	private static String number(AssessmentDerivation state, Step step) {
		return state.stepNumber(step).map(StepNumber::toString).orElse("");
	}

	/** The number of a step that went, which may be that of another step by now. */
	private String numberBefore(Step step) {
		return number(earlier, step) + "（変更前）";
	}

	private String affairNumber(SubAffair affair) {
		int place = later.subAffairs().indexOf(affair) + 1;
		return later.hasTwoLevelNumbers() ? Integer.toString(place) : Naming.display(affair);
	}

	/** Number, way and load of each arrow of a step; those of exceptional cases have no number. */
	private static String arrows(AssessmentDerivation state, Step step) {
		return state.arrows(step).stream().map(arrow -> (arrow.exception().isPresent() ? "※" : number(state, step)) + " " + way(arrow) + "（" + load(arrow) + "）")
				.collect(Collectors.joining("\n"));
	}

	private static String way(Arrow arrow) {
		return arrow.path().stream().map(Naming::shortDisplay).collect(Collectors.joining("→"));
	}

	private static String load(Arrow arrow) {
		List<String> loads = new ArrayList<>();
		for (Payload payload : arrow.flow().getPayloads()) {
			loads.add(payload.getSource() == null ? String.valueOf(payload.getText()) : Naming.display(payload.getSource()));
		}
		return String.join("、", loads);
	}

	private String notes(AssessmentDerivation state, SubAffair affair) {
		return affair.getSteps().stream().map(step -> note(state, step)).collect(Collectors.joining("\n"));
	}

	private String note(AssessmentDerivation state, Step step) {
		List<String> lines = new ArrayList<>();
		lines.add(number(state, step) + " " + print(state, step.getText(), step));
		for (StepPart part : step.getParts()) {
			if (part instanceof Note note && note.getText() != null) {
				lines.add("※ " + print(state, note.getText(), part));
			} else if (part instanceof ExceptionalCase exception && exception.getText() != null) {
				lines.add("※ " + print(state, exception.getText(), part));
			}
		}
		return String.join("\n", lines);
	}

	private String print(AssessmentDerivation state, String text, EObject context) {
		return text == null ? "" : Printing.printAside(references.get(state).read(text, context));
	}
}
