package org.nagare.sirius.diagram;

import org.eclipse.emf.ecore.EObject;

/** One line of a diagram: from one thing to the next. A flow that passes through others is several lines. */
public record Hop(EObject from, EObject to) {
}
