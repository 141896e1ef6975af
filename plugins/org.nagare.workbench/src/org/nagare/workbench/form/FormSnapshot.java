package org.nagare.workbench.form;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.dsl.project.NagareProject;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.model.CellEntry;
import org.nagare.model.Entry;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.finding.Finding;
import org.nagare.workbench.language.CellFindings;

/**
 * The form of one moment, and the texts that it was made of.
 *
 * @param seen  the open texts as they were seen
 * @param cells by their addresses, in the order of the form
 */
record FormSnapshot(Map<Path, String> seen, NagareProject project, FilledForm form, List<FormLine> lines, Map<String, Cell> cells) {

	/** A place in a text. */
	record TextPlace(URI text, int offset, int length) {

		/** By paths, for one address can be written in several ways. */
		boolean holds(Path other, int at) {
			return Path.of(text).equals(other) && offset <= at && at <= offset + length;
		}
	}

	/** The text in which the assessment stands. */
	Path text() {
		return Path.of(form.assessment().eResource().getURI().toFileString());
	}

	/** Whether it is the form of the assessment that stands in a text. */
	boolean isOf(Path text) {
		return text().equals(text);
	}

	/** Whether a file, by its name in the project, is a text of this assessment alone. */
	boolean isOwn(String file) {
		return project.files().stream().filter(text -> project.nameOf(text.eResource().getURI()).equals(file)).anyMatch(text -> ProjectModel.assessmentOf(text).filter(form.assessment()::equals).isPresent());
	}

	/** What the rules found last on its cells. */
	Map<String, List<Finding>> findings() {
		return CellFindings.get().of(project.folder().root(), String.valueOf(form.assessment().getName()), this::isOwn);
	}

	/** Where the value of a cell is written: the 記載, else the first thing that it comes from. */
	Optional<TextPlace> placeOf(String path) {
		return Optional.ofNullable(cells.get(path)).flatMap(cell -> attributeOf(cell).or(() -> cell.things().stream().flatMap(thing -> placeOf(thing).stream()).findFirst()));
	}

	private static Optional<TextPlace> attributeOf(Cell cell) {
		return cell.attribute().flatMap(attribute -> NodeModelUtils.findNodesForFeature(attribute.thing(), attribute.feature()).stream().findFirst().flatMap(node -> placeOf(attribute.thing(), node)));
	}

	private static Optional<TextPlace> placeOf(EObject thing) {
		return placeOf(thing, NodeModelUtils.findActualNodeFor(thing));
	}

	private static Optional<TextPlace> placeOf(EObject thing, INode node) {
		return node == null || thing.eResource() == null ? Optional.empty()
				: Optional.of(new TextPlace(Path.of(thing.eResource().getURI().toFileString()).toUri(), node.getOffset(), node.getLength()));
	}

	/** The cell that is written at a place of a text: that of the 記載 or the attribute there, else one that comes from the innermost thing there. */
	Optional<String> cellAt(URI text, int offset) {
		Path wanted = Path.of(text);
		String best = null;
		int smallest = Integer.MAX_VALUE;
		for (Map.Entry<String, Cell> cell : cells.entrySet()) {
			int attribute = attributeOf(cell.getValue()).filter(found -> found.holds(wanted, offset)).map(TextPlace::length).orElse(Integer.MAX_VALUE);
			if (attribute < smallest) {
				smallest = attribute;
				best = cell.getKey();
			}
			for (EObject thing : cell.getValue().things()) {
				Optional<TextPlace> place = placeOf(thing).filter(found -> found.holds(wanted, offset));
				int size = place.map(TextPlace::length).orElse(Integer.MAX_VALUE);
				boolean written = thing instanceof CellEntry || thing instanceof Entry;
				if (place.isPresent() && (written ? size - 1 : size) < smallest) {
					smallest = written ? size - 1 : size;
					best = cell.getKey();
				}
			}
		}
		return Optional.ofNullable(best);
	}
}
