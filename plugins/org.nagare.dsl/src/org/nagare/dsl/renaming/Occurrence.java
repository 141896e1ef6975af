package org.nagare.dsl.renaming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;

/** A place where a thing is called by its name; the region is that of this one name, without the names before it. */
public record Occurrence(XtextResource text, int offset, int length, EObject thing, Role role) {

	/** What the place is. */
	public enum Role {
		/** where the thing gets its name */
		DECLARATION,
		/** a reference that the grammar links */
		REFERENCE,
		/** {@code {名前}} within a text */
		PROSE,
		/** a thing named in 対象 or 了承 */
		PATH,
		/** the name of a 図, which is that of its 業務 */
		FIGURE
	}

	public boolean contains(int place) {
		return offset <= place && place <= offset + length;
	}
}
