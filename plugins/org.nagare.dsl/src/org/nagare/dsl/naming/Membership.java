package org.nagare.dsl.naming;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.dsl.conversion.NameText;
import org.nagare.model.Assessment;
import org.nagare.model.ModelPackage;
import org.nagare.model.ProjectFile;

/**
 * Which assessment a file belongs to: the one that stands in it, else the one named by 所属. It is read from the text, without linking:
 * names are wanted before anything is linked.
 */
public final class Membership {

	private Membership() {
	}

	/** The name of the assessment that the file of the element belongs to; empty where the file is shared. */
	public static Optional<String> of(EObject element) {
		Resource resource = element.eResource();
		if (resource == null || resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof ProjectFile file)) {
			return Optional.empty();
		}
		return of(file);
	}

	public static Optional<String> of(ProjectFile file) {
		for (var statement : file.getStatements()) {
			if (statement instanceof Assessment assessment && assessment.getName() != null) {
				return Optional.of(assessment.getName());
			}
		}
		for (INode node : NodeModelUtils.findNodesForFeature(file, ModelPackage.Literals.PROJECT_FILE__ASSESSMENT)) {
			var names = NameText.readQualified(NodeModelUtils.getTokenText(node));
			return Optional.of(names.get(names.size() - 1));
		}
		// a file that was built by a program has no text yet; its reference is resolved already
		Object reference = file.eGet(ModelPackage.Literals.PROJECT_FILE__ASSESSMENT, false);
		return reference instanceof Assessment assessment && !assessment.eIsProxy() ? Optional.ofNullable(assessment.getName()) : Optional.empty();
	}
}
