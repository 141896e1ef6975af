package org.nagare.sirius.change;

import org.eclipse.emf.ecore.EObject;
import org.nagare.sirius.diagram.ThingWords;

/** Why a thing cannot be taken away. */
public enum RemovalRefusal {

	/** Without its body an assessment is nobody's. */
	BODY("「%1$s」は評価書の実施機関なので消せません。先に評価書の実施機関を文で改めてください。", "“%1$s” is the body of an assessment. Name another body there, in the text, first."),
	/** Somebody has written of it in the form. */
	WRITTEN("「%1$s」について様式に書かれたこと（記載など）があり、消すと行き場を失うので消せません。先に文でその記載を消すか、移してください。",
			"Something is written of “%1$s” in cells of the form and would lose its place. Delete or move that in the text first."),
	/** A sentence names it. */
	MENTIONED("「%1$s」の名前が文の中の { } にあるので消せません。先にその文を直してください。", "A sentence names “%1$s” in braces. Change that sentence first.");

	private final String japanese;
	private final String english;

	RemovalRefusal(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	/** What cannot be, why, and what to do. */
	public String message(EObject thing) {
		return japanese.formatted(ThingWords.of(thing)) + "\n\n" + english.formatted(ThingWords.of(thing));
	}
}
