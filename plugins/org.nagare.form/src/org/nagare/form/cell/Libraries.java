package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Assessment;
import org.nagare.model.ItemPath;
import org.nagare.model.LibraryText;
import org.nagare.model.LibraryUse;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.OwnMeasures;
import org.nagare.model.key.CellKey;
import org.nagare.model.value.Present;

/** The texts of the measure libraries in use that are meant for a cell, in the order of their use. */
final class Libraries {

	/**
	 * A text of a library, and the heading under which it stands.
	 *
	 * @param isOwn whether the assessing body provides it itself; then the heading is empty unless the text has one of its own
	 */
	record Measure(Optional<String> heading, String text, EObject thing, boolean isOwn) {
	}

	private final Assessment assessment;

	Libraries(Assessment assessment) {
		this.assessment = assessment;
	}

	/** @param keys the addresses under which the cell is meant */
	List<Measure> of(List<CellKey> keys, Optional<SpiFile> file) {
		List<Measure> measures = new ArrayList<>();
		for (LibraryUse use : assessment.getLibraryUses()) {
			Optional<MeasureLibrary> library = Present.of(use.getLibrary());
			boolean meant = file.isEmpty() || use.getFiles().isEmpty() || use.getFiles().contains(file.get());
			if (library.isEmpty() || !meant || use.getExceptPaths().stream().anyMatch(path -> keys.stream().anyMatch(key -> covers(path, key, false)))) {
				continue;
			}
			for (LibraryText text : library.get().getTexts()) {
				if (text.getText() != null && keys.stream().anyMatch(key -> covers(text.getPath(), key, true))) {
					boolean own = OwnMeasures.are(library.get(), assessment);
					measures.add(new Measure(heading(library.get(), text, own), text.getText(), text, own));
				}
			}
		}
		return measures;
	}

	/** A path without names is meant for every repetition; an exception may name a whole part. */
	private static boolean covers(ItemPath path, CellKey key, boolean exactly) {
		if (path == null) {
			return false;
		}
		CellKey written = CellKey.of(path);
		return Addresses.covers(written, key) && (!exactly || written.segments().size() == key.segments().size());
	}

	private static Optional<String> heading(MeasureLibrary library, LibraryText text, boolean own) {
		if (text.getHeading() != null || own) {
			return Optional.ofNullable(text.getHeading());
		}
		return Optional.of(library.getHeading() != null ? library.getHeading() : "<" + Naming.display(library) + "における措置>");
	}
}
