package org.nagare.sirius.tests.viewpoint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** As much of the notation of GMF as keeps places: views in views, each with an element and, where it has one, with bounds. */
final class NotationModel {

	private final EPackage notation = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass view = type("View");
	private final EClass bounds = type("Bounds");
	private final EClass bendpoints = type("RelativeBendpoints");

	NotationModel() {
		notation.setName("notation");
		reference(view, "element", EcorePackage.Literals.EOBJECT, false, 1);
		reference(view, "layoutConstraint", bounds, true, 1);
		reference(view, "children", view, true, -1);
		reference(view, "edges", view, true, -1);
		reference(view, "bendpoints", bendpoints, true, 1);
		EAttribute points = EcoreFactory.eINSTANCE.createEAttribute();
		points.setName("points");
		points.setEType(EcorePackage.Literals.ESTRING);
		bendpoints.getEStructuralFeatures().add(points);
		for (String name : new String[] { "x", "y", "width", "height" }) {
			EAttribute number = EcoreFactory.eINSTANCE.createEAttribute();
			number.setName(name);
			number.setEType(EcorePackage.Literals.EINT);
			bounds.getEStructuralFeatures().add(number);
		}
	}

	private EClass type(String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		notation.getEClassifiers().add(type);
		return type;
	}

	private static void reference(EClass owner, String name, EClassifier type, boolean contains, int most) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setContainment(contains);
		reference.setUpperBound(most);
		owner.getEStructuralFeatures().add(reference);
	}

	/** The notation of a diagram as an editor leaves it with the diagram; a view for each element, by element. */
	Map<EObject, EObject> attach(SiriusMetamodels metamodels, EObject diagram) {
		EObject entry = metamodels.create("viewpoint.description.AnnotationEntry");
		Values.set(entry, "source", "GMF_DIAGRAMS");
		Map<EObject, EObject> views = new LinkedHashMap<>();
		EObject root = EcoreUtil.create(view);
		Values.set(root, "element", diagram);
		Values.set(entry, "data", root);
		Values.add(diagram, "ownedAnnotationEntries", entry);
		fill(root, diagram, views);
		for (EObject edge : diagram.eContents()) {
			if (edge.eClass().getName().equals("DEdge")) {
				EObject own = EcoreUtil.create(view);
				Values.set(own, "element", edge);
				Values.set(own, "bendpoints", EcoreUtil.create(bendpoints));
				placed(own, edge);
				Values.add(root, "edges", own);
				views.put(edge, own);
			}
		}
		return views;
	}

	/** A frame has a label and a compartment, and what is in it stands in the compartment. */
	private void fill(EObject parent, EObject element, Map<EObject, EObject> views) {
		for (EObject child : element.eContents()) {
			if (child.eClass().getName().startsWith("DNode")) {
				EObject own = placed(parent, child);
				views.put(child, own);
				placed(own, child);
				EObject compartment = EcoreUtil.create(view);
				Values.set(compartment, "element", child);
				Values.add(own, "children", compartment);
				fill(compartment, child, views);
			}
		}
	}

	private EObject placed(EObject parent, EObject element) {
		EObject own = EcoreUtil.create(view);
		Values.set(own, "element", element);
		Values.set(own, "layoutConstraint", EcoreUtil.create(bounds));
		Values.add(parent, "children", own);
		return own;
	}
}
