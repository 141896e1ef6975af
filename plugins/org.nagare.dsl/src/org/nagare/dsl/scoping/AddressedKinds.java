package org.nagare.dsl.scoping;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.nagare.model.ModelPackage;

/** What the words of a form repeat for: a file and a system may bear one name, and Ⅱ(台帳) means the file, Ⅰ.2(台帳) the system. */
public final class AddressedKinds {

	private AddressedKinds() {
	}

	/** In the order in which they are looked for; nothing where a word says nothing of what stands in its brackets. */
	public static List<EClass> of(String word) {
		return switch (word == null ? "" : word) {
			case "Ⅱ", "別添2", "Ⅲ", "II", "III" -> List.of(ModelPackage.Literals.SPI_FILE);
			case "提供", "移転" -> List.of(ModelPackage.Literals.NODE, ModelPackage.Literals.LAW_TABLE);
			case "2" -> List.of(ModelPackage.Literals.INFORMATION_SYSTEM);
			case "4" -> List.of(ModelPackage.Literals.ENTRUSTMENT, ModelPackage.Literals.RE_ENTRUSTMENT);
			default -> List.of();
		};
	}
}
