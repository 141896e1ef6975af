package org.nagare.dsl.serializer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Whether a text that was written and read again says what the model says; references are compared by what their names mean in the model. */
final class ModelComparison {

	private final ReferenceText references;
	private final BiFunction<EObject, EReference, List<? extends EObject>> contents;

	/**
	 * @param contents the contained elements of a list in the order in which they were meant to be written
	 */
	ModelComparison(ReferenceText references, BiFunction<EObject, EReference, List<? extends EObject>> contents) {
		this.references = references;
		this.contents = contents;
	}

	/** The first difference, described in words; empty if there is none. */
	Optional<Unwritable> difference(EObject model, EObject read) {
		if (model.eClass() != read.eClass()) {
			return Optional.of(different(model, model.eClass().getName()));
		}
		for (EStructuralFeature feature : model.eClass().getEAllStructuralFeatures()) {
			if (feature.isDerived() || feature.isTransient()) {
				continue;
			}
			Optional<Unwritable> found = switch (feature) {
				case EAttribute attribute -> Objects.equals(model.eGet(attribute), read.eGet(attribute)) ? Optional.empty() : Optional.of(different(model, attribute));
				case EReference reference when reference.isContainment() -> contained(model, read, reference);
				case EReference reference when reference.isContainer() -> Optional.empty();
				case EReference reference -> referred(model, read, reference);
				default -> Optional.empty();
			};
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private Optional<Unwritable> contained(EObject model, EObject read, EReference reference) {
		List<? extends EObject> wanted = contents.apply(model, reference);
		List<EObject> found = values(read, reference);
		if (wanted.size() != found.size()) {
			return Optional.of(different(model, reference));
		}
		for (int i = 0; i < wanted.size(); i++) {
			Optional<Unwritable> inside = difference(wanted.get(i), found.get(i));
			if (inside.isPresent()) {
				return inside;
			}
		}
		return Optional.empty();
	}

	private Optional<Unwritable> referred(EObject model, EObject read, EReference reference) {
		List<EObject> wanted = values(model, reference);
		List<INode> written = NodeModelUtils.findNodesForFeature(read, reference);
		boolean same = wanted.size() == written.size();
		for (int i = 0; same && i < wanted.size(); i++) {
			same = references.means(model, reference, visibleText(written.get(i)), wanted.get(i));
		}
		return same ? Optional.empty() : Optional.of(different(model, reference));
	}

	private static String visibleText(INode node) {
		StringBuilder text = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				text.append(leaf.getText());
			}
		}
		return text.toString();
	}

	@SuppressWarnings("unchecked")
	static List<EObject> values(EObject element, EReference reference) {
		Object value = element.eGet(reference);
		if (reference.isMany()) {
			return (List<EObject>) value;
		}
		return value == null ? List.of() : List.of((EObject) value);
	}

	private static Unwritable different(EObject element, EStructuralFeature feature) {
		return new Unwritable(ModelWords.of(element) + "の" + ModelWords.of(feature) + "は、この言語の文では同じ意味に書き表せません。値を見直してください。",
				ModelWords.english(element, feature) + " cannot be written so that it means the same. Change the value.");
	}

	private static Unwritable different(EObject element, String what) {
		return new Unwritable(ModelWords.of(element) + "は、この言語の文では同じ意味に書き表せません。値を見直してください。", what + " cannot be written so that it means the same. Change its values.");
	}
}
