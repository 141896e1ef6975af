package org.nagare.dsl.serializer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nagare.model.FigureLayout;
import org.nagare.model.ModelPackage;

/**
 * Where new elements go among those that were written before. One that a program has put between others stays there; one that was merely added
 * at the end goes after the last of its kind, and a statement without its like before the figure, which stands last in a file.
 */
final class PlannedOrder {

	/** Lists in which several kinds stand together and the order between kinds means nothing. */
	private static final Set<EReference> MIXED = Set.of(ModelPackage.Literals.PROJECT_FILE__STATEMENTS, ModelPackage.Literals.ORGANIZATION__MEMBERS,
			ModelPackage.Literals.ORGANIZATION_UNIT__MEMBERS, ModelPackage.Literals.BOUNDARY__MEMBERS, ModelPackage.Literals.STEP__PARTS,
			ModelPackage.Literals.FIGURE_LAYOUT__ENTRIES);

	private PlannedOrder() {
	}

	/** The elements of the list in the order in which they are to be written. */
	static List<EObject> of(EReference feature, List<? extends EObject> elements, Predicate<EObject> isWritten) {
		List<EObject> order = new ArrayList<>(elements);
		if (!MIXED.contains(feature)) {
			return order;
		}
		int end = order.size();
		while (end > 0 && !isWritten.test(order.get(end - 1))) {
			end--;
		}
		if (end == 0) {
			return order;
		}
		List<EObject> added = List.copyOf(order.subList(end, order.size()));
		order.subList(end, order.size()).clear();
		for (EObject element : added) {
			order.add(placeOf(element, order), element);
		}
		return order;
	}

	private static int placeOf(EObject element, List<EObject> order) {
		for (int i = order.size(); i > 0; i--) {
			if (order.get(i - 1).eClass() == element.eClass()) {
				return i;
			}
		}
		int end = order.size();
		while (end > 0 && order.get(end - 1) instanceof FigureLayout) {
			end--;
		}
		return end;
	}
}
