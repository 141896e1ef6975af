package org.nagare.model.derivation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Displayed;
import org.nagare.model.InformationSystem;
import org.nagare.model.LegalBasis;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.value.Present;

/** How things are called in print; which of display and abbreviation comes when is for {@link Mentions} to remember. */
public final class Naming {

	private Naming() {
	}

	/** The display, or the name where there is none; empty text where there is neither. */
	public static String display(Named thing) {
		String display = thing instanceof Displayed displayed ? displayed.getDisplay() : null;
		String text = display != null ? display : thing.getName();
		return text == null ? "" : text;
	}

	public static Optional<String> abbreviation(EObject thing) {
		return Optional.ofNullable(switch (thing) {
			case Organization body -> body.getAbbreviation();
			case OrganizationUnit unit -> unit.getAbbreviation();
			case InformationSystem system -> system.getAbbreviation();
			default -> null;
		});
	}

	/** What is drawn where there is little room and an introduction stands elsewhere: the abbreviation, else the display. */
	public static String shortDisplay(Named thing) {
		return abbreviation(thing).orElseGet(() -> display(thing));
	}

	/** The displays of the departments from the outermost to this one, joined by a space; the body is not named. */
	public static String fullTitle(OrganizationUnit unit) {
		return Residence.units(unit).stream().map(Naming::display).collect(Collectors.joining(" "));
	}

	/** The other spellings that old texts use for the thing; never printed. */
	public static List<String> aliases(EObject thing) {
		return switch (thing) {
			case Organization body -> List.copyOf(body.getAliases());
			case InformationSystem system -> List.copyOf(system.getAliases());
			default -> List.of();
		};
	}

	/** The last printed name of what was renamed. */
	public static Optional<String> formerName(EObject thing) {
		return Optional.ofNullable(switch (thing) {
			case Organization body -> body.getFormerName();
			case OrganizationUnit unit -> unit.getFormerName();
			case InformationSystem system -> system.getFormerName();
			default -> null;
		});
	}

	/** Provision and words of a basis, as they are read one after the other. */
	public static String basis(LegalBasis basis) {
		String provision = Present.of(basis.getProvision()).map(Naming::display).orElse("");
		return provision + (basis.getText() == null ? "" : basis.getText());
	}
}
