package org.nagare.dsl.naming;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.model.Assessment;
import org.nagare.model.Document;
import org.nagare.model.LawTable;
import org.nagare.model.LawTableRow;
import org.nagare.model.ModelPackage;
import org.nagare.model.text.NameRules;
import org.nagare.model.text.TextReference;

/**
 * What other texts rely on of a thing beside its name: whether it has what {@code {課.所属長}} asks for, the rows that a list takes from a table, the items
 * that a 帳票 takes, the libraries whose words an assessment reads. As it is written, for names are described before anything is linked.
 */
final class KnownToOthers {

	private static final String KEY = "known";

	private KnownToOthers() {
	}

	static Map<String, String> of(EObject thing) {
		String known = switch (thing) {
			case LawTable table -> table.getRows().stream().map(LawTableRow::getKey).map(String::valueOf).collect(Collectors.joining("\n"));
			case Document document -> written(document, ModelPackage.Literals.DOCUMENT__PAYLOADS);
			case Assessment assessment -> assessment.getLibraryUses().stream().map(use -> written(use, ModelPackage.Literals.LIBRARY_USE__LIBRARY)).collect(Collectors.joining("\n"));
			default -> TextReference.PROPERTIES.stream().filter(property -> NameRules.property(thing, property).isPresent()).sorted().collect(Collectors.joining("\n"));
		};
		return known.isEmpty() ? Map.of() : Map.of(KEY, known);
	}

	private static String written(EObject thing, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(thing, feature);
		return nodes.stream().map(NodeModelUtils::getTokenText).collect(Collectors.joining("\n"));
	}
}
