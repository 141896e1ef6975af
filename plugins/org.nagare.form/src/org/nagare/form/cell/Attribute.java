package org.nagare.form.cell;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The attribute of a thing in which the value of a cell is written, or would be: {@code 宣言} in the braces of a {@code 評価書}. */
public record Attribute(EObject thing, EAttribute feature) {
}
