package org.nagare.rules.consistency;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.WrittenWords;

/** Words that mean a thing of the project and are not its name: each is told where it was written, with the name that was meant. */
final class Misnamed {

	/**
	 * What was meant by some words.
	 *
	 * @param name  how the thing is called in print
	 * @param typed what the words look like in a text, for the remedy: a cell is read with widths and white space folded
	 */
	record Meant(Named thing, String name, Pattern typed) {
	}

	/** What stands in a body, gathered once: bodies are shared by all assessments of a project. */
	private record Parts(Map<EObject, List<Named>> byThing) {
	}

	private Misnamed() {
	}

	/** Cells in which sentences stand. */
	static List<Cell> cells(RuleContext context) {
		return context.cells().stream().filter(cell -> cell.origin() == Origin.ENTERED || cell.origin() == Origin.DERIVED || cell.origin() == Origin.LIBRARY).toList();
	}

	/** Bodies with all that stands in them, systems that stand alone, files. */
	static List<Named> things(RuleContext context) {
		return Stream.of(Organization.class, InformationSystem.class, SpiFile.class).flatMap(type -> context.derivation().statements(type).stream())
				.flatMap(thing -> kept(context).byThing().computeIfAbsent(thing, each -> withParts(each).filter(Named.class::isInstance).map(Named.class::cast).toList()).stream()).toList();
	}

	private static Parts kept(RuleContext context) {
		return context.derivation().project().kept(Parts.class, project -> new Parts(new IdentityHashMap<>()));
	}

	private static Stream<EObject> withParts(EObject thing) {
		return Stream.concat(Stream.of(thing), thing.eContents().stream().flatMap(Misnamed::withParts));
	}

	/** All by which a thing is called, its name of old among them. */
	static Stream<String> names(Named thing) {
		return Stream.of(Stream.of(Naming.display(thing)), Naming.abbreviation(thing).stream(), Naming.aliases(thing).stream(), Naming.formerName(thing).stream()).flatMap(each -> each)
				.filter(name -> !name.isBlank());
	}

	/** @param folding how a cell has to be read so that the words are found in it */
	static void tell(Map<String, Meant> wrong, UnaryOperator<String> folding, RuleContext context, Report report) {
		wrong.forEach((words, meant) -> {
			List<Cell> cells = cells(context).stream().filter(cell -> folding.apply(context.read(cell)).contains(words)).toList();
			new WrittenWords(context, Pattern.compile(Pattern.quote(words)), folding).in(cells).forEach(place -> report.about(place, told -> told.with("name", meant.name()).related(meant.thing())
					.fix(new Bilingual("「" + meant.name() + "」にする", "Write \"" + meant.name() + "\""), context.edits().replaceWords(place.thing(), meant.typed(), meant.name()))));
		});
	}
}
