package org.nagare.dsl.resource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.dsl.conversion.NameText;
import org.nagare.model.Document;
import org.nagare.model.LawTableRow;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.Payload;
import org.nagare.model.ProjectFile;
import org.nagare.model.key.ReferenceNames;

/**
 * Names behind references as they are written, without linking anything: asking for the fragment of an element must never start the linker.
 * Where somebody has looked already, what was found is asked for its name, which a diagram may have changed since; so are elements that have
 * no text yet.
 */
final class WrittenNames implements ReferenceNames {

	@Override
	public List<String> names(EObject owner, EReference reference) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, reference);
		if (nodes.isEmpty() && NodeModelUtils.getNode(owner) == null) {
			return ReferenceNames.linked().names(owner, reference);
		}
		List<EObject> found = found(owner, reference);
		List<String> names = new ArrayList<>(nodes.size());
		for (int i = 0; i < nodes.size(); i++) {
			List<String> segments = NameText.readQualified(NodeModelUtils.getTokenText(nodes.get(i)));
			names.add(found.size() == nodes.size() ? name(found.get(i)).orElse(segments.get(segments.size() - 1)) : segments.get(segments.size() - 1));
		}
		return names;
	}

	/** What the reference leads to as far as somebody has looked; nothing is looked up here. */
	@SuppressWarnings("unchecked")
	private static List<EObject> found(EObject owner, EReference reference) {
		Object value = owner.eGet(reference, false);
		return value instanceof InternalEList<?> several ? ((InternalEList<EObject>) several).basicList() : value instanceof EObject one ? List.of(one) : List.of();
	}

	/** The name of what was found: it was given another since the text was read, if it is not the one that is written. */
	private static Optional<String> name(EObject found) {
		return found.eIsProxy() || found.eResource() == null ? Optional.empty() : switch (found) {
			case Named named -> Optional.ofNullable(named.getName());
			case LawTableRow row -> Optional.ofNullable(row.getKey());
			default -> Optional.empty();
		};
	}

	@Override
	public List<String> files(Payload payload) {
		Set<String> files = new LinkedHashSet<>();
		collect(payload, files, new LinkedHashSet<>());
		return List.copyOf(files);
	}

	/** A document of the same text counts as its files; one of another text keeps its own name here. */
	private void collect(Payload payload, Set<String> files, Set<Document> seen) {
		for (String name : names(payload, ModelPackage.Literals.PAYLOAD__SOURCE)) {
			Document document = documentOfSameText(payload, name);
			if (document == null) {
				files.add(name);
			} else if (seen.add(document)) {
				document.getPayloads().forEach(part -> collect(part, files, seen));
			}
		}
	}

	private static Document documentOfSameText(EObject element, String name) {
		EObject root = element;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		if (name != null && root instanceof ProjectFile file) {
			for (var statement : file.getStatements()) {
				if (statement instanceof Document document && name.equals(document.getName())) {
					return document;
				}
			}
		}
		return null;
	}
}
