package org.nagare.sirius.change;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Named;
import org.nagare.model.derivation.Naming;

/** Why a thing may not stand in a frame. */
public enum MoveRefusal {

	/** Persons, bodies and tables stand by themselves. */
	STANDS_BY_ITSELF("「%1$s」は、ほかの枠の中には置けません。枠へ移せるのは、部署・システム・境界です。",
			"“%1$s” cannot stand within a frame. Departments, systems and boundaries can."),
	/** Only frames and the open space around them hold something. */
	ON_A_THING("「%1$s」は、ほかのものの上には置けません。枠の中か外の、空いている所に置いてください。",
			"“%1$s” cannot stand on something else. Drop it on free space within a frame or outside of all."),
	/** The grammar knows no such thing there. */
	NOT_THERE("「%1$s」は「%2$s」には置けません。部署は機関か部署の中に、境界は機関か境界の中か外に置けます。",
			"“%1$s” cannot stand in “%2$s”. A department stands in a body or department, a boundary in a body, in a boundary or by itself."),
	/** A sentence names the thing, and would mean another one or none. */
	MENTIONED("「%1$s」を別の機関へは移せません。文の中の { } に名前があり、移すとその文の意味が変わります。先にその文を直してください。",
			"“%1$s” cannot go to another body: a sentence names it in braces and would change its meaning. Change that sentence first."),
	/** Something there bears the name. */
	NAME_TAKEN("「%1$s」を「%2$s」へは移せません。そこには同じ名前のものがあります。先に名前を変えてください。",
			"“%1$s” cannot go to “%2$s”: something there has the same name. Give one of them another name first.");

	private final String japanese;
	private final String english;

	MoveRefusal(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	/** What cannot be, why, and what to do. */
	public String message(EObject thing, EObject container) {
		return japanese.formatted(name(thing), name(container)) + "\n\n" + english.formatted(name(thing), name(container));
	}

	private static String name(EObject thing) {
		return thing instanceof Named named && named.getName() != null ? Naming.shortDisplay(named) : "";
	}
}
