package org.nagare.dsl.tests.formatting;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.nagare.model.LawTableRow;

/** A model as lines of text, references by the names of what they mean: two models are equal when their images are. */
public final class ModelImage {

	private final IQualifiedNameProvider names;
	private final StringBuilder image = new StringBuilder();

	private ModelImage(IQualifiedNameProvider names) {
		this.names = names;
	}

	public static String of(EObject model, IQualifiedNameProvider names) {
		ModelImage image = new ModelImage(names);
		image.draw(model, 0);
		return image.image.toString();
	}

	private void draw(EObject element, int depth) {
		image.append("  ".repeat(depth)).append(element.eClass().getName()).append('\n');
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute && element.eIsSet(feature)) {
				image.append("  ".repeat(depth + 1)).append(feature.getName()).append(" = ").append(element.eGet(feature)).append('\n');
			} else if (feature instanceof EReference reference && element.eIsSet(reference)) {
				image.append("  ".repeat(depth + 1)).append(reference.getName()).append(" :\n");
				List<?> values = reference.isMany() ? (List<?>) element.eGet(reference) : List.of(element.eGet(reference));
				for (Object value : values) {
					EObject target = (EObject) value;
					if (reference.isContainment()) {
						draw(target, depth + 2);
					} else if (!reference.isContainer()) {
						image.append("  ".repeat(depth + 2)).append(nameOf(target)).append('\n');
					}
				}
			}
		}
	}

	private String nameOf(EObject target) {
		if (target.eIsProxy()) {
			return "unresolved";
		}
		if (target instanceof LawTableRow row) {
			return row.getKey();
		}
		QualifiedName name = names.getFullyQualifiedName(target);
		return target.eClass().getName() + " " + name;
	}
}
