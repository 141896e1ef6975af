package org.nagare.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nagare.form.cell.Cell;
import org.nagare.model.Acceptance;
import org.nagare.model.Assessment;
import org.nagare.model.Entry;
import org.nagare.model.EntryValue;
import org.nagare.model.ModelPackage;
import org.nagare.model.Revision;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.catalogue.Bilingual;

/**
 * Words that stand in cells, by where they were written. The name of a department or a provision is written once and printed in many cells;
 * where something is wrong with it, that is one finding.
 */
public final class WrittenWords {

	/**
	 * One place in a text, and the cells that print what stands there.
	 *
	 * @param attribute of the thing, in which the words stand; empty for what was entered for a cell
	 * @param words     as they were found in the first of the cells
	 * @param shared    whether other assessments print it too, each in as many cells as it has
	 */
	public record Written(EObject thing, Optional<EAttribute> attribute, List<Cell> cells, String words, boolean shared) {

		/** A finding about the place, as one about its cells, or some of them. */
		Report.Told about(List<Cell> some, Report report) {
			Report.Told told = attribute.isPresent() ? report.about(thing, attribute.get()) : report.about(thing);
			some.forEach(cell -> cell.things().forEach(told::concerning));
			return told.in(some.get(0)).with("found", words).with("others", shared ? new Bilingual("など", " and others") : Report.others(some.size() - 1));
		}
	}

	/** A string of the model in which the words stand. */
	private record Source(EObject thing, EAttribute attribute, String folded, boolean mentions) {

		/** What mentions other things is printed with their names, and can be known by its place only. */
		boolean isIn(String cell) {
			return mentions || cell.contains(folded);
		}
	}

	private final RuleContext context;
	private final Pattern pattern;
	private final UnaryOperator<String> folding;
	private final Once<List<Source>> shared;

	/** @param folding how a string has to be read so that the pattern fits it */
	public WrittenWords(RuleContext context, Pattern pattern, UnaryOperator<String> folding) {
		this.context = context;
		this.pattern = pattern;
		this.folding = folding;
		this.shared = new Once<>(() -> context.texts().flatMap(text -> text.getStatements().stream())
				.filter(statement -> !(statement instanceof Entry || statement instanceof Acceptance || statement instanceof Revision)).flatMap(this::sources).toList());
	}

	/** By their places, in the order in which their first cells stand in the form. */
	public List<Written> in(List<Cell> cells) {
		Map<List<Object>, Written> all = new LinkedHashMap<>();
		for (Cell cell : cells) {
			String text = folding.apply(context.read(cell));
			Matcher matcher = pattern.matcher(text);
			if (matcher.find()) {
				Optional<Source> source = source(cell, text);
				boolean entered = source.isEmpty() || source.get().thing() instanceof EntryValue;
				EObject thing = !entered ? source.get().thing() : cell.things().isEmpty() ? context.assessment() : cell.things().get(0);
				Optional<EAttribute> attribute = entered ? Optional.empty() : Optional.of(source.get().attribute());
				all.computeIfAbsent(List.of(source.map(Source::thing).orElse(thing), attribute), place -> new Written(thing, attribute, new ArrayList<>(), matcher.group(), !entered && isShared(thing))).cells().add(cell);
			}
		}
		return List.copyOf(all.values());
	}

	private boolean isShared(EObject thing) {
		ProjectModel project = context.derivation().project();
		return project.assessments().size() > 1 && project.sharedTexts().contains(EcoreUtil.getRootContainer(thing));
	}

	/** First what the cell itself comes from, then whatever the texts name. */
	private Optional<Source> source(Cell cell, String text) {
		return Stream.concat(cell.things().stream().flatMap(this::sources), Stream.of(shared).flatMap(each -> each.get().stream())).filter(source -> source.isIn(text)).findFirst();
	}

	private Stream<Source> sources(EObject thing) {
		List<Source> sources = new ArrayList<>();
		add(thing, sources);
		thing.eAllContents().forEachRemaining(part -> add(part, sources));
		return sources.stream();
	}

	private void add(EObject thing, List<Source> sources) {
		if (thing instanceof Acceptance) {
			return;
		}
		for (EAttribute attribute : thing.eClass().getEAllAttributes()) {
			if (attribute != ModelPackage.Literals.NAMED__NAME && thing.eGet(attribute) instanceof String words) {
				String folded = folding.apply(words);
				if (pattern.matcher(folded).find()) {
					sources.add(new Source(thing, attribute, folded, words.contains("{") && !(thing instanceof Assessment)));
				}
			}
		}
	}
}
