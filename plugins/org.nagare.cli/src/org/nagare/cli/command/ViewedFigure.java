package org.nagare.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.form.Product;
import org.nagare.dsl.project.NagareProject;
import org.nagare.figure.Figures;
import org.nagare.figure.explain.FigureFault;
import org.nagare.figure.explain.LayoutExplanation;
import org.nagare.figure.explain.LayoutRemark;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.Theme;
import org.nagare.figure.synthesis.WishStatements;
import org.nagare.figure.view.View;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.source.SourceLocation;
import org.nagare.model.source.SourceLocator;
import org.nagare.model.source.TextErrors;

/** The figure of an assessment as a person wants to see it. */
final class ViewedFigure {

	/**
	 * What a person wants to see.
	 *
	 * @param earlier another version of the assessment, whose places are kept and of which a difference speaks
	 * @param errors  of the text; the figures tell of them
	 */
	record Order(View view, PageFormat page, Optional<AssessmentDerivation> earlier, TextErrors errors) {
	}

	private final AssessmentDerivation derivation;
	private final Order order;
	private final List<Figure> figures;
	private final Optional<LaidOutFigure> before;
	private final List<LaidOutFigure> each;

	ViewedFigure(AssessmentDerivation derivation, Order order) {
		this.derivation = derivation;
		this.order = order;
		Optional<Figure> official = order.earlier().map(old -> Figures.ofEarlier(old, new View.Official(), derivation).getFirst());
		this.figures = Figures.of(derivation, order.view(), official).stream().map(figure -> figure.madeFrom(order.errors())).toList();
		if (figures.isEmpty()) {
			throw nothingToShow();
		}
		this.before = order.earlier().map(old -> before(old, official.orElseThrow()));
		this.each = Figures.layOutEach(figures, before, order.page());
	}

	/** The earlier version in the same view, for other pages have nothing to do with these; a difference stands beside the official figure. */
	private LaidOutFigure before(AssessmentDerivation old, Figure official) {
		List<Figure> shown = order.view() instanceof View.Difference ? List.of(official) : Figures.ofEarlier(old, order.view(), derivation);
		return shown.isEmpty() ? new LaidOutFigure(official.key(), official.title(), List.of()) : Figures.layOut(shown, Optional.empty(), order.page());
	}

	private LaidOutFigure laidOut() {
		return new LaidOutFigure(figures.get(0).key(), figures.get(0).title(), each.stream().flatMap(one -> one.pages().stream()).toList());
	}

	private CommandFailure nothingToShow() {
		if (order.view() instanceof View.Difference) {
			return new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.DIFFERENCE_OF_WHAT, Map.of());
		}
		List<String> known = Figures.names(derivation, order.view());
		return new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NOTHING_TO_SHOW,
				Map.of("view", order.view().japanese(), "assessment", AssessmentName.of(derivation.assessment()), "known", String.join("、", known)));
	}

	DrawnFigure drawn(Theme theme) {
		return new DrawnFigure(name(), order.view().japanese(), Figures.toSvg(laidOut(), new SvgOptions(theme, "")));
	}

	Product json(SourceLocator locator) {
		return new Product(name(), DrawnFigure.ending(order.view().japanese(), "", "json"), Figures.toJson(laidOut(), derivation, locator));
	}

	/** Says what its author has to know about it: wishes that are not met, and what a reader would stumble over. */
	void tellFaults(Console console, NagareProject project) {
		SourceLocator locator = project.locator();
		WishStatements statements = new WishStatements(derivation);
		List<FigureFault> faults = new ArrayList<>(Figures.faults(laidOut()));
		// What a broken text does not say yet may be what a wish is about.
		if (order.view() instanceof View.Official && order.errors().equals(TextErrors.NONE)) {
			faults.addAll(Figures.unusedWishes(derivation, laidOut()));
		}
		for (FigureFault fault : faults) {
			Optional<SourceLocation> place = switch (fault) {
				case FigureFault.NotAtPin pin -> statements.pin(pin.pin().wish()).flatMap(locator::locate);
				case FigureFault.UnusedPin unused -> locator.locate(unused.pin().statement());
				case FigureFault.UnusedColumn unused -> locator.locate(unused.column().statement());
				case FigureFault.NotInColumn column -> statements.column(column.keys()).flatMap(locator::locate);
				case FigureFault.HardToRead hard -> hard.keys().stream().flatMap(key -> Figures.source(key, derivation, locator).stream()).findFirst();
			};
			String shown = place.or(() -> locator.locate(derivation.assessment())).map(at -> shown(at, console, project)).orElse(name());
			console.say(CommandMessage.DOUBTFUL, Map.of("place", shown, "japanese", fault.japanese(), "english", fault.english()));
		}
	}

	private static String shown(SourceLocation place, Console console, NagareProject project) {
		return console.shown(project.folder().root().resolve(place.file())) + ":" + place.line() + ":" + place.column();
	}

	private String name() {
		return AssessmentName.of(derivation.assessment());
	}

	/** What moved since the other version and why; without one, what 固定 and 列 have moved. */
	String explanation(Console console) {
		StringBuilder text = new StringBuilder();
		LaidOutFigure other = before.orElseGet(() -> Figures.layOut(figures.stream().map(figure -> figure.with(Wishes.NONE)).toList(), Optional.empty(), order.page()));
		for (LayoutRemark remark : LayoutExplanation.of(figures, each, other)) {
			text.append(name()).append(": ").append(console.isJapanese() ? remark.japanese() : remark.english()).append('\n');
		}
		return text.toString();
	}
}
