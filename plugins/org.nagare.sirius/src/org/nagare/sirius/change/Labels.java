package org.nagare.sirius.change;

import java.util.Objects;
import java.util.Optional;
import org.nagare.model.Displayed;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.ProjectModel;

/** The words that are printed for a thing, changed where they are written: the abbreviation, else the display, else the name. */
public final class Labels {

	private Labels() {
	}

	/** Says the words; why not, where that cannot be. */
	public static Optional<String> edit(ProjectModel project, Named thing, String words) {
		if (Objects.equals(words, Naming.shortDisplay(thing))) {
			return Optional.empty();
		}
		boolean abbreviated = Naming.abbreviation(thing).isPresent();
		boolean displayed = thing instanceof Displayed display && display.getDisplay() != null;
		if (!abbreviated && !displayed) {
			return Renames.of(thing).rename(project, thing, words.strip());
		}
		Optional<WordsRefusal> refusal = WordsRefusal.ofLine(words);
		if (refusal.isPresent()) {
			return refusal.map(WordsRefusal::message);
		}
		if (abbreviated) {
			abbreviate(thing, words);
		} else {
			((Displayed) thing).setDisplay(words);
		}
		return Optional.empty();
	}

	private static void abbreviate(Named thing, String words) {
		switch (thing) {
			case Organization body -> body.setAbbreviation(words);
			case OrganizationUnit unit -> unit.setAbbreviation(words);
			case InformationSystem system -> system.setAbbreviation(words);
			default -> throw new IllegalArgumentException("no abbreviation: " + thing.eClass().getName());
		}
	}
}
