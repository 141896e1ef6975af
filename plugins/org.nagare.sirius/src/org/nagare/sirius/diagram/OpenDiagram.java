package org.nagare.sirius.diagram;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.nagare.model.ModelPackage;

/**
 * A diagram as a service is handed it: what it is about, and which of the descriptions it follows.
 *
 * @param subject the thing that it was opened on
 * @param kind    the name of its description in the {@code .odesign}
 */
public record OpenDiagram(EObject subject, String kind) {

	/** The figure of an assessment, with all that the printed one shows. */
	public static final String FIGURE = "figure";
	/** One 業務 by itself, as a page of its own shows it. */
	public static final String AFFAIR = "subAffair";
	/** Where one file goes. */
	public static final String FILE = "file";
	/** Who works for whom. */
	public static final String ENTRUSTMENTS = "entrustments";

	private static final String FRAME_VIEW = "DNodeContainer";
	/** Only a diagram says whether it is kept in step with its model. */
	private static final String DIAGRAM_FEATURE = "synchronized";

	public static OpenDiagram of(EObject diagram) {
		Object description = value(diagram, "description");
		Object name = description instanceof EObject known ? value(known, "name") : null;
		return new OpenDiagram((EObject) value(diagram, "target"), name == null ? "" : name.toString());
	}

	/** The diagram that a view lies in; itself where it is one. */
	public static EObject around(EObject view) {
		EObject at = view;
		while (at.eContainer() != null && at.eClass().getEStructuralFeature(DIAGRAM_FEATURE) == null) {
			at = at.eContainer();
		}
		return at;
	}

	/** The thing of the model that a view stands for. */
	public static EObject subject(EObject view) {
		return (EObject) value(view, "target");
	}

	/** The thing itself, or what a view stands for: for the words of a mark Sirius asks the thing once and its view once, and shows what the view said. */
	public static Optional<EObject> thing(EObject thingOrView) {
		return Optional.ofNullable(thingOrView.eClass().getEPackage() == ModelPackage.eINSTANCE ? thingOrView : subject(thingOrView));
	}

	/** What a line of the diagram leads from. */
	public static EObject lineSource(EObject edge) {
		return subject((EObject) value(edge, "sourceNode"));
	}

	/** What it leads to. */
	public static EObject lineTarget(EObject edge) {
		return subject((EObject) value(edge, "targetNode"));
	}

	/** Whether a view is a frame around others. */
	public static boolean isFrame(EObject view) {
		return view.eClass().getName().equals(FRAME_VIEW);
	}

	/** Whether things can be dropped into a view and stay there: a frame, or the diagram itself. */
	public static boolean holdsViews(EObject view) {
		return isFrame(view) || around(view) == view;
	}

	private static Object value(EObject owner, String name) {
		EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
		return feature == null ? null : ((InternalEObject) owner).eGet(feature, true);
	}
}
