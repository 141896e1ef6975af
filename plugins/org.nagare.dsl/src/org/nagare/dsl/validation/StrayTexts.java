package org.nagare.dsl.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.ProjectFile;

/**
 * Texts whose 所属 names an assessment that is not there. Whatever they call is looked for in the wrong place, and whatever they give a name to
 * is not found from elsewhere: whoever mends the 所属 has mended all of it.
 */
final class StrayTexts {

	private StrayTexts() {
	}

	/** Where a text names the assessment that is not there; empty for a text that belongs somewhere. */
	static Optional<INode> place(Resource text) {
		return file(text).filter(StrayTexts::isStray)
				.flatMap(file -> NodeModelUtils.findNodesForFeature(file, ModelPackage.Literals.PROJECT_FILE__ASSESSMENT).stream().findFirst());
	}

	/** The names that such texts give. */
	static Set<String> names(Iterable<Resource> texts) {
		Set<String> names = new HashSet<>();
		for (Resource text : texts) {
			file(text).filter(StrayTexts::isStray).ifPresent(file -> file.eAllContents().forEachRemaining(thing -> {
				if (thing instanceof Named named && named.getName() != null) {
					names.add(named.getName());
				}
			}));
		}
		return names;
	}

	private static boolean isStray(ProjectFile file) {
		return file.getAssessment() != null && file.getAssessment().eIsProxy();
	}

	private static Optional<ProjectFile> file(Resource text) {
		return text.getContents().isEmpty() || !(text.getContents().get(0) instanceof ProjectFile file) ? Optional.empty() : Optional.of(file);
	}
}
