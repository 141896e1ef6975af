package org.nagare.sirius.change;

import org.eclipse.emf.ecore.EObject;
import org.nagare.sirius.diagram.ThingWords;

/** Why the end of a line cannot be drawn to a thing, and where it can. */
public enum EndRefusal {

	/** A flow ends at what sends or receives; a frame of a boundary does neither. */
	FLOW("流れの端は、関係者、機関、部署、システムか一覧につないでください。", "A flow leads from and to a person, a body, a department, a system or a table."),
	/** Work is done on a system. */
	SYSTEM("委託の線の元は、委託の対象のシステムにつないでください。", "The line of an entrustment leads from the system that it is about."),
	/** Work is given to a body. */
	CONTRACTOR("委託先と再委託先は機関です。機関につないでください。", "Only a body can be a contractor or subcontractor."),
	/** A link passes on what its party got in the same entrustment. */
	CHAIN("再委託の元は、同じ委託の委託先か、その再委託の先です(この再委託から先を除く)。ほかの委託の再委託にするなら、線を消して、その委託先から引き直してください。",
			"A re-entrustment leads from a party that got this work in the same entrustment, and not from one below itself. Delete the line and draw it from the contractor of the other entrustment.");

	private final String japanese;
	private final String english;

	EndRefusal(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	/** What is told of a thing to which the end was drawn. */
	public String message(EObject thing) {
		return "「%1$s」にはつなげません。%2$s\n\nThe line cannot end at “%1$s”. %3$s".formatted(ThingWords.of(thing), japanese, english);
	}
}
