package org.nagare.sirius.change;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Named;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.ProjectModel;

/** Names that nothing in the project bears, nor anything that looks the same. */
final class FreeNames {

	private final Set<String> taken = new HashSet<>();

	FreeNames(ProjectModel project) {
		for (ProjectFile text : project.texts()) {
			for (TreeIterator<EObject> all = text.eAllContents(); all.hasNext();) {
				if (all.next() instanceof Named named && named.getName() != null) {
					taken.add(folded(named.getName()));
				}
			}
		}
	}

	/** The name, or with a number where it is taken. */
	String like(String wanted) {
		String name = wanted;
		for (int number = 2; taken.contains(folded(name)); number++) {
			name = wanted + number;
		}
		return name;
	}

	private static String folded(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC);
	}
}
