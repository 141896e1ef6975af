package org.nagare.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.check.GeometryProblem;
import org.nagare.figure.explain.FigureFault;
import org.nagare.figure.explain.UnusedWishes;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.json.FigureJson;
import org.nagare.figure.layout.DrawingEngine;
import org.nagare.figure.layout.ElkDrawingEngine;
import org.nagare.figure.layout.FigureLayout;
import org.nagare.figure.layout.KeptDrawings;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.layout.PageNumbers;
import org.nagare.figure.layout.PagedLayout;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureExcerpt;
import org.nagare.figure.model.FigureRedaction;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.SvgWriter;
import org.nagare.figure.synthesis.FigureSynthesis;
import org.nagare.figure.synthesis.WishStatements;
import org.nagare.figure.text.JapaneseMetrics;
import org.nagare.figure.text.TextMetrics;
import org.nagare.figure.view.Difference;
import org.nagare.figure.view.LaterKeys;
import org.nagare.figure.view.View;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.Node;
import org.nagare.model.SpiFile;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.AssessmentPlan;
import org.nagare.model.derivation.Naming;
import org.nagare.model.key.Key;
import org.nagare.model.key.KeyMatching;
import org.nagare.model.source.SourceLocation;
import org.nagare.model.source.SourceLocator;

/** The way in: from an assessment to its figure, from the figure to pages, from a page to SVG. */
public final class Figures {
	private static final TextMetrics METRICS = new JapaneseMetrics();

	private Figures() {
	}

	/** The (別添1) figure of an assessment. */
	public static Figure of(AssessmentDerivation derivation) {
		return FigureSynthesis.of(derivation);
	}

	/**
	 * The （別添1）システム概要図 of 様式1, which is about all assessments of a body: the sheet itself is none of them.
	 *
	 * @param sheet the edition of the sheet
	 * @param told whether a system of the body holds the number, as the table of the sheet says it; empty where nobody has said it yet
	 */
	public static Figure ofPlan(AssessmentDerivation derivation, String sheet, Function<InformationSystem, Optional<Boolean>> told) {
		return FigureSynthesis.ofSystems(derivation, AssessmentPlan.around(derivation).withoutSheets(sheet), told);
	}

	/**
	 * What a view shows, one figure for each thing it asks for; empty where it asks for a name that is not there.
	 *
	 * @param earlier the official figure of another version, for a difference
	 */
	public static List<Figure> of(AssessmentDerivation derivation, View view, Optional<Figure> earlier) {
		return view instanceof View.Difference ? earlier.map(other -> List.of(Difference.between(other, of(derivation)))).orElse(List.of())
				: shown(derivation, view).stream().map(Shown::figure).toList();
	}

	/** A figure and the thing that it is about. */
	private record Shown(Named thing, Figure figure) {
	}

	private static List<Shown> shown(AssessmentDerivation derivation, View view) {
		return switch (view) {
			case View.Official official -> whole(derivation, of(derivation));
			case View.Affair affair -> affairs(of(derivation), derivation, affair.name());
			case View.File file -> derivation.files().stream().filter(one -> file.name().map(name -> isCalled(one, name)).orElse(true))
					.map(one -> new Shown(one, FigureSynthesis.ofFile(derivation, one))).toList();
			case View.Entrustments entrustments -> whole(derivation, FigureSynthesis.ofEntrustments(derivation));
			case View.Systems systems -> whole(derivation, FigureSynthesis.ofSystems(derivation));
			case View.Difference difference -> List.of();
		};
	}

	private static List<Shown> whole(AssessmentDerivation derivation, Figure figure) {
		return List.of(new Shown(derivation.assessment(), figure));
	}

	/**
	 * What a view shows of an earlier state, to compare a later one with: things that were only given another name, and what is made of such names,
	 * have their later keys. They are the same in both, then, and stand where they stood. Of several figures each is taken with the one of the same
	 * 業務 or file, whatever came before it or has gone, and has its title, by which its pages are found.
	 */
	public static List<Figure> ofEarlier(AssessmentDerivation earlier, View view, AssessmentDerivation later) {
		KeyMatching matching = KeyMatching.of(earlier.project().texts(), later.project().texts());
		List<Shown> after = shown(later, view);
		List<Figure> figures = new ArrayList<>();
		// A name that is asked for is the later one.
		for (Shown one : shown(earlier, view.ofAll())) {
			boolean whole = one.thing() == earlier.assessment();
			Optional<EObject> thing = whole ? Optional.of(later.assessment()) : matching.after(one.thing());
			Optional<Figure> same = after.stream().filter(other -> thing.filter(other.thing()::equals).isPresent()).map(Shown::figure).findFirst();
			Figure figure = LaterKeys.of(one.figure(), same.orElse(one.figure()), matching::after);
			if (same.isPresent() || view.equals(view.ofAll())) {
				figures.add(whole ? figure : figure.titled(same.orElse(figure).title()));
			}
		}
		return figures;
	}

	/** The names that a view may ask for. */
	public static List<String> names(AssessmentDerivation derivation, View view) {
		return switch (view) {
			case View.Affair affair -> derivation.subAffairs().stream().map(SubAffair::getName).filter(Objects::nonNull).toList();
			case View.File file -> derivation.files().stream().map(SpiFile::getName).filter(Objects::nonNull).toList();
			default -> List.of();
		};
	}

	/**
	 * A figure as the public sees it: see {@link FigureRedaction}. What lies within a withheld 業務, step or 委託 is withheld with it; a system within
	 * a withheld body has a name of its own.
	 */
	public static Figure forThePublic(Figure figure, AssessmentDerivation derivation, Predicate<Named> withheld, UnaryOperator<String> words, String leftOut) {
		return FigureRedaction.of(figure, key -> isWithheld(thing(key, derivation), withheld), words, leftOut);
	}

	private static boolean isWithheld(Optional<EObject> thing, Predicate<Named> withheld) {
		boolean itself = thing.filter(Node.class::isInstance).isPresent();
		for (EObject at = thing.orElse(null); at != null; at = itself ? null : at.eContainer()) {
			if (at instanceof Named named && withheld.test(named)) {
				return true;
			}
		}
		return false;
	}

	private static List<Shown> affairs(Figure whole, AssessmentDerivation derivation, Optional<String> name) {
		List<Shown> figures = new ArrayList<>();
		for (int i = 0; i < whole.sections().size(); i++) {
			FigureSection section = whole.sections().get(i);
			boolean wanted = name.isEmpty() || isCalled(derivation.subAffairs().get(i), name.get());
			if (wanted && !section.steps().isEmpty()) {
				Figure part = FigureExcerpt.ofSections(whole, List.of(section), List.of());
				Figure linked = FigureExcerpt.ofSections(whole, List.of(section), FigureExcerpt.linksAt(part, whole.links()));
				figures.add(new Shown(derivation.subAffairs().get(i), linked.titled(section.heading().isEmpty() ? whole.title() : whole.title() + "\n" + section.heading())));
			}
		}
		return figures;
	}

	private static boolean isCalled(Named thing, String name) {
		return name.equals(thing.getName()) || name.equals(Naming.display(thing));
	}

	/** The figure on as many A4 pages as it takes to be legible. */
	public static LaidOutFigure layOut(Figure figure) {
		return layOut(figure, Optional.empty());
	}

	/**
	 * The same, calm beside an earlier figure of the same assessment: what that has drawn stays where it was, page for page, unless
	 * something new is in its way or the text pins it elsewhere; {@code LayoutExplanation} says what moved and why. It never has more pages or
	 * more faults than the figure by itself.
	 *
	 * <p>Who shows a figure while its text is being written keeps what is shown and hands it over with the next figure. What is printed
	 * is laid out without an earlier one, as the text alone gives it: a file must not depend on what somebody has looked at before.
	 * Nothing is remembered between two calls but in {@link KeptDrawings}, and any thread may make them.
	 */
	public static LaidOutFigure layOut(Figure figure, Optional<LaidOutFigure> earlier) {
		return layOut(List.of(figure), earlier, PageFormat.A4_LANDSCAPE);
	}

	/** Several figures as the pages of one. */
	public static LaidOutFigure layOut(List<Figure> figures, Optional<LaidOutFigure> earlier, PageFormat format) {
		return joined(figures, layOutEach(figures, earlier, format));
	}

	/** The same for who shows figures while their text is being written: what was drawn for the last one is not drawn again. */
	public static LaidOutFigure layOut(List<Figure> figures, Optional<LaidOutFigure> earlier, PageFormat format, KeptDrawings drawings) {
		drawings.begin();
		return joined(figures, layOutEach(figures, earlier, format, drawings));
	}

	/** What one who shows figures keeps of them. */
	public static KeptDrawings keptDrawings() {
		return new KeptDrawings(new ElkDrawingEngine(METRICS));
	}

	private static LaidOutFigure joined(List<Figure> figures, List<LaidOutFigure> each) {
		return new LaidOutFigure(figures.get(0).key(), figures.get(0).title(), each.stream().flatMap(one -> one.pages().stream()).toList());
	}

	/** The same, the pages of each figure by themselves, and numbered through. */
	public static List<LaidOutFigure> layOutEach(List<Figure> figures, Optional<LaidOutFigure> earlier, PageFormat format) {
		return layOutEach(figures, earlier, format, new ElkDrawingEngine(METRICS));
	}

	private static List<LaidOutFigure> layOutEach(List<Figure> figures, Optional<LaidOutFigure> earlier, PageFormat format, DrawingEngine engine) {
		FigureLayout layout = new PagedLayout(engine, format, METRICS);
		List<LaidOutFigure> each = figures.stream().map(figure -> layout.layOut(figure, figures.size() == 1 ? earlier : earlier.map(all -> pagesOf(figure, all)))).toList();
		List<LaidOutPage> pages = new ArrayList<>();
		for (LaidOutPage page : each.stream().flatMap(one -> one.pages().stream()).toList()) {
			pages.add(figures.size() == 1 ? page : page.withKey(Integer.toString(pages.size() + 1)));
		}
		List<LaidOutPage> numbered = PageNumbers.on(pages, format, METRICS);
		List<LaidOutFigure> result = new ArrayList<>();
		int next = 0;
		for (LaidOutFigure one : each) {
			result.add(new LaidOutFigure(one.key(), one.title(), numbered.subList(next, next + one.pages().size())));
			next += one.pages().size();
		}
		return result;
	}

	/** The pages of one of several figures that were shown together; all of them, where it has another title since. */
	private static LaidOutFigure pagesOf(Figure figure, LaidOutFigure all) {
		String title = figure.title().replace('\n', '　');
		List<LaidOutPage> own = all.pages().stream().filter(page -> page.title().equals(title) || page.title().startsWith(title + '　') || page.title().startsWith(title + '(')).toList();
		return own.isEmpty() ? all : new LaidOutFigure(all.key(), all.title(), own);
	}

	/** One SVG for each page. */
	public static List<String> toSvg(LaidOutFigure figure, SvgOptions options) {
		return figure.pages().stream().map(page -> SvgWriter.write(page, options)).toList();
	}

	/** The laid-out figure as data, with the places in the text that its things come from. */
	public static String toJson(LaidOutFigure figure, AssessmentDerivation derivation, SourceLocator locator) {
		return FigureJson.write(figure, key -> source(key, derivation, locator), Figures::check);
	}

	/** The place in the text of what has a key in a figure. */
	public static Optional<SourceLocation> source(String key, AssessmentDerivation derivation, SourceLocator locator) {
		return thing(key, derivation).flatMap(locator::locate);
	}

	/** The thing of the model that has a key in a figure. */
	public static Optional<EObject> thing(String key, AssessmentDerivation derivation) {
		Optional<Key> named = Key.parse(key);
		Optional<EObject> thing = named.flatMap(one -> derivation.arrow(one)).map(Arrow::flow);
		// What follows from a thing (the access of a contractor, the hop of an arrow) has its key below that of the thing.
		for (String at = key; thing.isEmpty() && !at.isEmpty(); at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('/'), at.lastIndexOf('#'))))) {
			thing = Key.parse(at).flatMap(derivation.project().keys()::resolve);
		}
		return thing;
	}

	/** What the author of a figure has to know about its pages: wishes that could not be met, and what a reader would stumble over. */
	public static List<FigureFault> faults(LaidOutFigure laidOut) {
		return FigureFault.of(laidOut, new GeometryCheck(METRICS));
	}

	/** Wishes of the text for places that no page of the official figure follows: what they are about is not drawn, not together, or pinned twice. */
	public static List<FigureFault> unusedWishes(AssessmentDerivation derivation, LaidOutFigure official) {
		return UnusedWishes.of(new WishStatements(derivation), official);
	}

	/** What a reader would stumble over on a page. */
	public static List<GeometryProblem> check(LaidOutPage page) {
		return new GeometryCheck(METRICS).check(page);
	}
}
