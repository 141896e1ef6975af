package org.nagare.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.nagare.figure.Figures;
import org.nagare.figure.explain.FigureFault;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.layout.KeptDrawings;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.model.Figure;
import org.nagare.model.Assessment;

/**
 * The figures of a project as they are printed, for who looks at it again and again: a figure that says what it said at the look before is not laid
 * out again, and of another one nothing is drawn that was drawn then.
 */
public final class PrintedFigures {

	private final Map<String, Kept> kept;
	private final Aside aside;

	/** How something is made that takes its time and reads no model, so that others may read it meanwhile. */
	public interface Aside {

		Printed made(Work work);
	}

	/** What takes its time. */
	public interface Work {

		Printed done();
	}

	/** A figure on its pages, and what a reader would stumble over there. */
	public record Printed(LaidOutFigure laidOut, List<FigureFault> faults) {
		public Printed {
			faults = List.copyOf(faults);
		}
	}

	/** What is kept of one assessment. */
	private static final class Kept {

		private final KeptDrawings drawings = Figures.keptDrawings();
		private Figure last;
		private Printed printed;

		synchronized Printed print(Figure figure) {
			if (!figure.equals(last)) {
				// one that is broken off half-way leaves nothing behind that could be taken for it
				last = null;
				LaidOutFigure laidOut = Figures.layOut(List.of(figure), Optional.empty(), PageFormat.A4_LANDSCAPE, drawings);
				printed = new Printed(laidOut, Figures.faults(laidOut));
				last = figure;
			}
			return printed;
		}
	}

	public PrintedFigures() {
		this(new ConcurrentHashMap<>(), Work::done);
	}

	private PrintedFigures(Map<String, Kept> kept, Aside aside) {
		this.kept = kept;
		this.aside = aside;
	}

	/** The same figures for who lets others in while they are laid out. */
	public PrintedFigures with(Aside other) {
		return new PrintedFigures(kept, other);
	}

	/** How the figure of an assessment is laid out. */
	Function<Figure, Printed> of(Assessment assessment) {
		Kept own = kept.computeIfAbsent(String.valueOf(assessment.getName()), name -> new Kept());
		return figure -> aside.made(() -> own.print(figure));
	}
}
