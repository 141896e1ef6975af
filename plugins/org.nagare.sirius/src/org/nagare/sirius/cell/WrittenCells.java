package org.nagare.sirius.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.CellEntry;
import org.nagare.model.Entry;
import org.nagare.model.PathName;
import org.nagare.model.ProjectFile;
import org.nagare.sirius.diagram.ProjectState;

/** What somebody has written in cells of the form for a thing: cells by its name, such as Ⅰ.2(台帳).③. */
public final class WrittenCells {

	private WrittenCells() {
	}

	/** In the order of the texts; each is its value where it has one, for a dialog tells a thing by its words, and a cell has them there. */
	public static List<EObject> of(EObject thing) {
		Set<EObject> cells = new LinkedHashSet<>();
		for (ProjectFile text : ProjectState.of(thing).project().texts()) {
			for (TreeIterator<EObject> all = text.eAllContents(); all.hasNext();) {
				if (all.next() instanceof PathName name && name.getThing() == thing) {
					around(name).ifPresent(cells::add);
				}
			}
		}
		return List.copyOf(cells);
	}

	private static Optional<EObject> around(PathName name) {
		for (EObject at = name; at != null; at = at.eContainer()) {
			if (at instanceof CellEntry cell) {
				return Optional.of(cell.getValue() == null ? cell : cell.getValue());
			}
			if (at instanceof Entry entry) {
				return Optional.of(entry.getValue() == null ? entry : entry.getValue());
			}
		}
		return Optional.empty();
	}
}
