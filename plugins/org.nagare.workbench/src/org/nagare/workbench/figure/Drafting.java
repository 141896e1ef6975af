package org.nagare.workbench.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.nagare.dsl.project.NagareProject;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.model.Figure;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.SvgWriter;
import org.nagare.model.Assessment;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.workbench.language.ProjectReading;

/** From texts to pages. What was drawn last stays where it was, so that a word typed moves nothing but what it is about. */
final class Drafting {

	private final Map<List<Object>, LaidOutFigure> lastDrawn = new HashMap<>();

	/** The project around the text of an order, as it is seen; none where the text lies in no folder of texts. */
	Optional<NagareProject> read(Path text, Map<Path, String> seen) throws IOException {
		return ProjectReading.get().read(text, seen);
	}

	/** The pages that are wanted; none where the order was taken back meanwhile. */
	synchronized Optional<Snapshot> draw(FigureOrder order, BooleanSupplier takenBack) throws IOException {
		Optional<NagareProject> project = read(Path.of(order.text()), order.unsaved());
		if (project.isEmpty() || takenBack.getAsBoolean()) {
			return Optional.empty();
		}
		ProjectModel model = ProjectModel.of(project.get().files());
		Optional<Assessment> assessment = assessment(project.get(), model, order);
		if (assessment.isEmpty()) {
			return Optional.of(new Snapshot(order.unsaved(), project.get(), model, Optional.empty(), order.view(), List.of()));
		}
		AssessmentDerivation derivation = model.derive(assessment.get());
		List<Figure> figures = Figures.of(derivation, order.view(), Optional.empty());
		if (takenBack.getAsBoolean()) {
			return Optional.empty();
		}
		List<Object> identity = List.of(project.get().folder().root(), Optional.ofNullable(assessment.get().getName()), order.view());
		Optional<LaidOutFigure> earlier = order.anew() ? Optional.empty() : Optional.ofNullable(lastDrawn.get(identity));
		if (figures.isEmpty()) {
			return Optional.of(new Snapshot(order.unsaved(), project.get(), model, Optional.of(derivation), order.view(), List.of()));
		}
		LaidOutFigure drawn = Figures.layOut(figures, earlier, PageFormat.A4_LANDSCAPE);
		lastDrawn.put(identity, drawn);
		SvgOptions options = new SvgOptions(order.theme(), "");
		List<Snapshot.Page> pages = drawn.pages().stream().map(page -> new Snapshot.Page(page, SvgWriter.write(page, options))).toList();
		return Optional.of(new Snapshot(order.unsaved(), project.get(), model, Optional.of(derivation), order.view(), pages));
	}

	/** The assessment that the text belongs to; a text of all belongs to the first. */
	private static Optional<Assessment> assessment(NagareProject project, ProjectModel model, FigureOrder order) {
		Path front = Path.of(order.text());
		Optional<ProjectFile> text = project.files().stream().filter(file -> Path.of(file.eResource().getURI().toFileString()).equals(front)).findFirst();
		return text.flatMap(ProjectModel::assessmentOf).or(() -> model.assessments().stream().findFirst());
	}
}
