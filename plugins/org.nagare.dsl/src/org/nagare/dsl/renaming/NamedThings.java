package org.nagare.dsl.renaming;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.LawTableRow;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;

/** The names of things: all have one, a row of a table has its key. */
public final class NamedThings {

	private NamedThings() {
	}

	public static Optional<String> name(EObject thing) {
		return feature(thing).map(feature -> (String) thing.eGet(feature));
	}

	/** The feature that holds the name. */
	static Optional<EAttribute> feature(EObject thing) {
		return switch (thing) {
			case Named named -> Optional.of(ModelPackage.Literals.NAMED__NAME);
			case LawTableRow row -> Optional.of(ModelPackage.Literals.LAW_TABLE_ROW__KEY);
			default -> Optional.empty();
		};
	}
}
