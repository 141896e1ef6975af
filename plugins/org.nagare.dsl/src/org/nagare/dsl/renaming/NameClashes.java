package org.nagare.dsl.renaming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.naming.LookAlikes;
import org.nagare.model.FigureLayout;
import org.nagare.model.LawTable;
import org.nagare.model.LawTableRow;
import org.nagare.model.Named;

/** Whether a new name is taken where the thing lives, or cannot be told from one that is. */
@Singleton
class NameClashes {

	@Inject
	private IQualifiedNameProvider names;

	Optional<Renaming.Refusal> find(Collection<XtextResource> project, EObject thing, String name) {
		if (thing instanceof LawTableRow row) {
			return row.eContainer() instanceof LawTable table ? table.getRows().stream().filter(other -> other != row && isLike(other.getKey(), name))
					.findFirst().map(other -> refusal(other, other.getKey(), name)) : Optional.empty();
		}
		QualifiedName present = names.getFullyQualifiedName(thing);
		if (present == null) {
			return Optional.empty();
		}
		QualifiedName wanted = present.skipLast(1).append(name);
		for (XtextResource text : project) {
			for (Iterator<EObject> all = EcoreUtil.getAllProperContents(text, false); all.hasNext();) {
				if (all.next() instanceof Named other && other != thing && !(other instanceof FigureLayout) && isLike(other.getName(), name)) {
					QualifiedName taken = names.getFullyQualifiedName(other);
					if (taken != null && taken.skipLast(1).equals(wanted.skipLast(1))) {
						return Optional.of(refusal(other, other.getName(), name));
					}
				}
			}
		}
		return Optional.empty();
	}

	private static Renaming.Refusal refusal(EObject other, String otherName, String name) {
		ICompositeNode node = NodeModelUtils.getNode(other);
		String place = node == null ? otherName : Places.of((XtextResource) other.eResource(), node.getOffset());
		return otherName.equals(name) ? new Renaming.Refusal(RefusalReason.CLASH, Map.of("name", name, "place", place))
				: new Renaming.Refusal(RefusalReason.LOOK_ALIKE, Map.of("name", name, "other", otherName, "place", place));
	}

	/** The same for the eye, as it is told of names that are given. */
	private static boolean isLike(String one, String other) {
		return one != null && LookAlikes.areAlike(one, other);
	}
}
