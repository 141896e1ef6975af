package org.nagare.dsl.formatting2;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.model.FigureEntry;
import org.nagare.model.Named;
import org.nagare.model.PathName;
import org.nagare.model.PathSegment;
import org.nagare.model.ProjectFile;
import org.nagare.model.text.TextReference;

/**
 * The names that a proposal must keep away from: those that are declared, and those that a text, a path or a figure asks for, whether or not they
 * mean something now. A new thing with such a name would silently change what is printed for it.
 */
public final class TakenNames {

	private final Set<String> names = new HashSet<>();

	private TakenNames() {
	}

	/** All names of a project. */
	public static Set<String> in(Collection<ProjectFile> files) {
		TakenNames taken = new TakenNames();
		files.forEach(taken::collect);
		return Set.copyOf(taken.names);
	}

	private void collect(ProjectFile file) {
		for (TreeIterator<EObject> all = file.eAllContents(); all.hasNext();) {
			EObject thing = all.next();
			if (thing instanceof Named named) {
				add(named.getName());
			} else if (thing instanceof PathSegment segment) {
				add(segment.getWord());
			} else if (thing instanceof PathName || thing instanceof FigureEntry) {
				written(thing);
			}
			references(thing);
		}
	}

	/** What is written in the braces of any text of the thing. */
	private void references(EObject thing) {
		for (EAttribute attribute : thing.eClass().getEAllAttributes()) {
			Object value = thing.eGet(attribute);
			for (Object one : value instanceof List<?> several ? several : value == null ? List.of() : List.of(value)) {
				if (one instanceof String text) {
					TextReference.in(text).forEach(reference -> reference.names().forEach(this::add));
				}
			}
		}
	}

	/** The words as they stand, for a name that means nothing yet leads to no thing that could be asked for its name. */
	private void written(EObject thing) {
		INode node = NodeModelUtils.findActualNodeFor(thing);
		if (node != null) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (!leaf.isHidden()) {
					add(leaf.getText());
				}
			}
		}
	}

	private void add(String name) {
		if (name != null) {
			boolean quoted = name.length() > 2 && name.startsWith("「") && name.endsWith("」");
			names.add(folded(quoted ? name.substring(1, name.length() - 1) : name));
		}
	}

	/** Names that look alike are not both given. */
	static String folded(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC);
	}
}
