package org.nagare.workbench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.assessment.TwoStates;
import org.nagare.delivery.form.FigurePages;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.model.Figure;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.SvgWriter;
import org.nagare.figure.view.View;
import org.nagare.form.answer.ChangeRow;
import org.nagare.form.cell.Cell;
import org.nagare.form.change.Differences;
import org.nagare.form.change.RevisionRows;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.Revision;
import org.nagare.model.key.Key;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.language.ProjectReading;

/**
 * What differs between two states of a project, assessment by assessment.
 *
 * @param present whether the later state is what is seen now: into a state of the past no line leads
 */
record Compared(String earlier, String later, boolean present, List<OfAssessment> assessments, List<String> onlyEarlier, List<String> onlyLater) {

	/** A place in a text of the later state. */
	record TextPlace(Path text, int offset, int length) {
	}

	/**
	 * One difference with what is said of it in the table of changes.
	 *
	 * @param reason when and why, as the last 改訂 tells
	 */
	record Line(Differences.Difference difference, Optional<String> reason, Optional<TextPlace> place) {
	}

	/** A page of the figure of differences. */
	record Page(LaidOutPage geometry, String picture) {
	}

	/** @param places of things of the figure, by their keys */
	record OfAssessment(String name, List<Line> lines, List<String> renamed, List<Page> pages, Map<String, TextPlace> places) {
	}

	static Optional<Compared> of(ProjectState older, ProjectState newer, Work.Steps steps) throws IOException {
		NagareLanguage language = ProjectReading.get().language();
		steps.step(older.title());
		Optional<NagareProject> before = older.read(language);
		steps.check();
		steps.step(newer.title());
		Optional<NagareProject> after = newer.read(language);
		steps.check();
		if (before.isEmpty() || after.isEmpty()) {
			return Optional.empty();
		}
		EditionCatalogue editions = ProjectReading.get().editions().of(after.get().folder(), newer.seen()).catalogue();
		TwoStates states = new TwoStates(before.get(), after.get(), editions);
		List<OfAssessment> all = new ArrayList<>();
		List<String> onlyLater = new ArrayList<>();
		boolean present = newer instanceof ProjectState.Present;
		Set<Assessment> met = new HashSet<>();
		for (Assessment assessment : states.laterModel().assessments()) {
			steps.check();
			steps.step(AssessmentName.of(assessment));
			states.partner(assessment).ifPresent(met::add);
			Optional<TwoStates.Pair> pair = states.pair(assessment);
			if (pair.isEmpty()) {
				onlyLater.add(AssessmentName.of(assessment));
			} else {
				all.add(of(assessment, pair.get(), present));
			}
		}
		steps.check();
		List<String> onlyEarlier = states.earlierModel().assessments().stream().filter(assessment -> !met.contains(assessment)).map(AssessmentName::of).toList();
		return Optional.of(new Compared(older.title(), newer.title(), present, all, onlyEarlier, onlyLater));
	}

	/** The assessments that only one of the states has; empty where both have the same. */
	List<String> only() {
		List<String> only = new ArrayList<>();
		if (!onlyEarlier.isEmpty()) {
			only.add(Words.ONLY_EARLIER.text() + ": " + String.join("、", onlyEarlier));
		}
		if (!onlyLater.isEmpty()) {
			only.add(Words.ONLY_LATER.text() + ": " + String.join("、", onlyLater));
		}
		return only;
	}

	private static OfAssessment of(Assessment assessment, TwoStates.Pair pair, boolean present) {
		Map<String, String> reasons = reasons(pair);
		Map<String, TextPlace> cells = new HashMap<>();
		if (present) {
			for (Cell cell : pair.comparison().later().form().cells()) {
				cell.things().stream().flatMap(thing -> placeOf(thing).stream()).findFirst().ifPresent(place -> cells.put(cell.path(), place));
			}
		}
		List<Line> lines = Differences.of(pair.comparison()).stream().map(difference -> new Line(difference,
				Optional.ofNullable(reasons.getOrDefault(difference.path(), reasons.get(difference.place()))), Optional.ofNullable(cells.get(difference.path())))).toList();
		List<String> renamed = pair.comparison().renamed().stream().map(each -> each.before().path() + " → " + each.after().path()).toList();
		List<Page> pages = pages(pair);
		Map<String, TextPlace> places = new LinkedHashMap<>();
		if (present) {
			pages.forEach(page -> page.geometry().drawing().arrows().forEach(arrow -> arrow.flows().forEach(key -> placeOf(key, pair).ifPresent(place -> places.put(key, place)))));
		}
		return new OfAssessment(AssessmentName.of(assessment), lines, renamed, pages, places);
	}

	private static Map<String, String> reasons(TwoStates.Pair pair) {
		List<Revision> revisions = pair.comparison().later().derivation().statements(Revision.class);
		Map<String, String> reasons = new HashMap<>();
		for (ChangeRow row : RevisionRows.of(pair.comparison(), revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast()), Optional.empty(), pair.later().locator()).rows()) {
			if (row.explanation().isPresent()) {
				String reason = row.timing().map(timing -> timing + "　").orElse("") + row.explanation().get();
				reasons.put(row.key(), reason);
				reasons.put(row.item(), reason);
			}
		}
		return reasons;
	}

	private static List<Page> pages(TwoStates.Pair pair) {
		Figure was = Figures.ofEarlier(pair.comparison().earlier().derivation(), new View.Official(), pair.comparison().later().derivation()).getFirst();
		List<Figure> figures = Figures.of(pair.comparison().later().derivation(), new View.Difference(), Optional.of(was));
		if (figures.isEmpty()) {
			return List.of();
		}
		LaidOutFigure before = Figures.layOut(List.of(was), Optional.empty(), PageFormat.A4_LANDSCAPE);
		SvgOptions options = new SvgOptions(FigurePages.themeOf(pair.later().settings()), "");
		return Figures.layOut(figures, Optional.of(before), PageFormat.A4_LANDSCAPE).pages().stream().map(page -> new Page(page, SvgWriter.write(page, options))).toList();
	}

	private static Optional<TextPlace> placeOf(String key, TwoStates.Pair pair) {
		return Key.parse(key).flatMap(pair.comparison().later().derivation().project().keys()::resolve).flatMap(Compared::placeOf);
	}

	private static Optional<TextPlace> placeOf(EObject thing) {
		INode node = NodeModelUtils.findActualNodeFor(thing);
		return node == null || thing.eResource() == null ? Optional.empty()
				: Optional.of(new TextPlace(Path.of(thing.eResource().getURI().toFileString()), node.getOffset(), node.getLength()));
	}
}
