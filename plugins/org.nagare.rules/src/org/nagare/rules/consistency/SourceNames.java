package org.nagare.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.Person;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Residence;

/** By what words a reader recognises from whom something comes. */
final class SourceNames {

	/** The person, in the words of one who writes why it is taken from him. */
	private static final List<String> SUBJECT = List.of("本人", "保護者", "住民から", "申請者から", "届出者から", "申請による", "届出による", "申請により", "届出により");

	private SourceNames() {
	}

	/** The name of a source, its body, its department; for a person also what he does to tell it. */
	static List<String> of(Node node) {
		List<String> names = new ArrayList<>(Naming.aliases(node));
		names.add(Naming.display(node));
		Naming.abbreviation(node).ifPresent(names::add);
		Residence.units(node).forEach(unit -> names.add(Naming.display(unit)));
		Residence.body(node).ifPresent(body -> names.add(Naming.display(body)));
		if (node instanceof InformationSystem system) {
			Residence.owner(system).ifPresent(unit -> names.add(Naming.display(unit)));
		}
		if (node instanceof Person) {
			names.addAll(SUBJECT);
		}
		return names;
	}
}
