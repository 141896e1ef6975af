package org.nagare.workbench.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.layout.KeptDrawings;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.model.Figure;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.SvgWriter;
import org.nagare.model.Assessment;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.SeenProject;
import org.nagare.workbench.language.ProjectReading;

/** From texts to pages. What was drawn last stays where it was, so that a word typed moves nothing but what it is about. */
final class Drafting {

	private final Map<List<Object>, LaidOutFigure> lastDrawn = new HashMap<>();
	private final KeptDrawings drawings = Figures.keptDrawings();

	/** What is to be drawn: the figures, and the snapshot without its pages. */
	private record Sketch(List<Figure> figures, Snapshot unpaged) {

		List<Object> identity() {
			return List.of(unpaged.project().folder().root(), unpaged.derivation().flatMap(known -> Optional.ofNullable(known.assessment().getName())), unpaged.view());
		}
	}

	/** The pages that are wanted; none where the text lies in no folder of texts, or the order was taken back meanwhile. */
	synchronized Optional<Snapshot> draw(FigureOrder order, BooleanSupplier takenBack) throws IOException {
		// what is laid out and written is the figure alone: others look at the project meanwhile
		Optional<Sketch> sketch = takenBack.getAsBoolean() ? Optional.empty() : ProjectReading.get().look(Path.of(order.text()), order.unsaved(), project -> sketch(project, order));
		if (sketch.isEmpty() || takenBack.getAsBoolean()) {
			return Optional.empty();
		}
		Snapshot unpaged = sketch.get().unpaged();
		if (sketch.get().figures().isEmpty()) {
			return Optional.of(unpaged);
		}
		List<Object> identity = sketch.get().identity();
		Optional<LaidOutFigure> earlier = order.anew() ? Optional.empty() : Optional.ofNullable(lastDrawn.get(identity));
		LaidOutFigure drawn = Figures.layOut(sketch.get().figures(), earlier, PageFormat.A4_LANDSCAPE, drawings);
		lastDrawn.put(identity, drawn);
		SvgOptions options = new SvgOptions(order.theme(), "");
		return Optional.of(unpaged.with(drawn.pages().stream().map(page -> new Snapshot.Page(page, SvgWriter.write(page, options))).toList()));
	}

	private static Sketch sketch(SeenProject project, FigureOrder order) {
		Optional<AssessmentDerivation> derivation = assessment(project, order).map(project.model()::derive);
		List<Figure> figures = derivation.map(known -> Figures.of(known, order.view(), Optional.empty())).orElse(List.of());
		return new Sketch(figures, new Snapshot(order.unsaved(), project.project(), project.model().keys(), derivation, order.view(), List.of()));
	}

	/** The assessment that the text belongs to; a text of all belongs to the first. */
	private static Optional<Assessment> assessment(SeenProject project, FigureOrder order) {
		Path front = Path.of(order.text());
		Optional<ProjectFile> text = project.model().texts().stream().filter(file -> Path.of(file.eResource().getURI().toFileString()).equals(front)).findFirst();
		return text.flatMap(ProjectModel::assessmentOf).or(() -> project.model().assessments().stream().findFirst());
	}
}
