package org.nagare.sirius.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nagare.sirius.diagram.OpenDiagram;

/**
 * The places of the views of a diagram, as its notation keeps them: each relative to the frame around it. Sirius stores the notation with the
 * diagram, in an annotation of a name of its own.
 */
final class Notation {

	/** Where Sirius keeps the notation of a diagram. */
	static final String ANNOTATION = "GMF_DIAGRAMS";

	/** What lies between the corner of a frame and the corner of its content, in pixels. */
	static final int INSET_LEFT = 5;
	static final int INSET_TOP = 6;

	/** How large something is drawn that nobody has given a size, in pixels. */
	static final int USUAL_WIDTH = 130;
	static final int USUAL_HEIGHT = 50;

	/** Where the words of a line stand that the print does not place: this far from its middle. */
	private static final WordsPlace BESIDE_LINE = new WordsPlace(0, -10);

	/** A view that has a place: the thing it stands for, its bounds, and the corner that they count from. */
	record Placed(EObject subject, boolean frame, EObject bounds, int left, int top) {

		int x() {
			return left + number(bounds, "x");
		}

		int y() {
			return top + number(bounds, "y");
		}

		int width() {
			return number(bounds, "width");
		}

		int height() {
			return number(bounds, "height");
		}

		/** How far it reaches to the right. */
		int right() {
			return x() + drawnWidth(bounds);
		}

		int bottom() {
			return y() + drawnHeight(bounds);
		}

		/** Whether it counts from the inner corner of a frame. */
		boolean isIn(Placed other) {
			return other.frame() && left == other.x() + INSET_LEFT && top == other.y() + INSET_TOP;
		}

		void moveTo(int x, int y) {
			set(bounds, "x", x - left);
			set(bounds, "y", y - top);
		}

		void resizeTo(int width, int height) {
			set(bounds, "width", width);
			set(bounds, "height", height);
		}
	}

	/**
	 * Where the middle of the words stands, seen from the middle of the line: along the stretch on which that lies, and to the right of who
	 * walks there.
	 */
	record WordsPlace(int along, int aside) {
	}

	/** The view of a line: what it stands for, what it leads from and to. */
	record Line(EObject owner, EObject from, EObject to, EObject view) {

		/** Its words, as they are set below each other. */
		List<String> text() {
			return value(view, "element") instanceof EObject edge && value(edge, "name") instanceof String words ? words.lines().toList() : List.of();
		}

		/** Corners as the notation writes them; none is a straight line, which ends at the middles. */
		void route(String corners) {
			if (value(view, "bendpoints") instanceof EObject bendpoints && bendpoints.eClass().getEStructuralFeature("points") instanceof EAttribute points) {
				bendpoints.eSet(points, EcoreUtil.createFromString(points.getEAttributeType(), corners));
			}
			for (String anchor : List.of("sourceAnchor", "targetAnchor")) {
				if (view.eClass().getEStructuralFeature(anchor) != null) {
					view.eUnset(view.eClass().getEStructuralFeature(anchor));
				}
			}
		}

		/** Puts the words of the line to their place; beside its middle where they have none. */
		void words(Optional<WordsPlace> place) {
			for (EObject label : all(view, "children")) {
				if (value(label, "layoutConstraint") instanceof EObject bounds && bounds.eClass().getEStructuralFeature("x") != null) {
					set(bounds, "x", place.orElse(BESIDE_LINE).along());
					set(bounds, "y", place.orElse(BESIDE_LINE).aside());
				}
			}
		}
	}

	private Notation() {
	}

	/** Every line of the diagram. */
	static List<Line> lines(EObject diagram) {
		List<Line> found = new ArrayList<>();
		for (EObject notation : roots(diagram)) {
			for (EObject view : all(notation, "edges")) {
				if (value(view, "element") instanceof EObject edge && edge.eClass().getEStructuralFeature("sourceNode") != null && OpenDiagram.subject(edge) != null) {
					found.add(new Line(OpenDiagram.subject(edge), OpenDiagram.lineSource(edge), OpenDiagram.lineTarget(edge), view));
				}
			}
		}
		return found;
	}

	/** The notation of a diagram; none where it was never open. */
	static List<EObject> roots(EObject diagram) {
		return all(diagram, "ownedAnnotationEntries").stream().filter(entry -> ANNOTATION.equals(value(entry, "source"))).map(entry -> value(entry, "data"))
				.filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	/** Every view with a place, frames before what they contain. A frame that is moved takes along what is in it, so ask anew after it. */
	static List<Placed> of(EObject diagram) {
		List<Placed> found = new ArrayList<>();
		roots(diagram).forEach(notation -> collect(notation, 0, 0, found));
		return found;
	}

	private static void collect(EObject view, int left, int top, List<Placed> found) {
		int innerLeft = left;
		int innerTop = top;
		Optional<EObject> bounds = placeOf(view);
		if (bounds.isPresent() && value(view, "element") instanceof EObject element && element.eClass().getEStructuralFeature("target") != null
				&& OpenDiagram.subject(element) != null && isOwnView(view, element)) {
			boolean frame = OpenDiagram.isFrame(element);
			Placed placed = new Placed(OpenDiagram.subject(element), frame, bounds.get(), left, top);
			found.add(placed);
			innerLeft = placed.x() + (frame ? INSET_LEFT : 0);
			innerTop = placed.y() + (frame ? INSET_TOP : 0);
		}
		for (EObject child : all(view, "children")) {
			collect(child, innerLeft, innerTop, found);
		}
	}

	/** Where a view stands, and how large it is; lines have no place. */
	static Optional<EObject> placeOf(EObject view) {
		return Optional.ofNullable(value(view, "layoutConstraint")).filter(EObject.class::isInstance).map(EObject.class::cast).filter(Notation::isPlace);
	}

	static boolean isPlace(EObject constraint) {
		return constraint.eClass().getEStructuralFeature("x") != null && constraint.eClass().getEStructuralFeature("width") != null;
	}

	/** The places of what stands in the compartments of a frame. */
	static List<EObject> within(EObject frame) {
		return all(frame, "children").stream().filter(part -> element(part) == element(frame)).flatMap(part -> all(part, "children").stream())
				.filter(view -> element(view) != element(frame)).flatMap(view -> placeOf(view).stream()).toList();
	}

	/** The element of the diagram that a view shows. */
	static EObject element(EObject view) {
		return value(view, "element") instanceof EObject element ? element : null;
	}

	/** Labels and compartments of a view have the same element and stand within it. */
	private static boolean isOwnView(EObject view, EObject element) {
		return view.eContainer() == null || value(view.eContainer(), "element") != element;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> all(EObject owner, String name) {
		return value(owner, name) instanceof List<?> several ? (List<EObject>) several : List.of();
	}

	private static Object value(EObject owner, String name) {
		EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
		return feature == null ? null : owner.eGet(feature);
	}

	static int number(EObject bounds, String name) {
		return value(bounds, name) instanceof Integer number ? number : 0;
	}

	static int drawnWidth(EObject bounds) {
		return number(bounds, "width") > 0 ? number(bounds, "width") : USUAL_WIDTH;
	}

	static int drawnHeight(EObject bounds) {
		return number(bounds, "height") > 0 ? number(bounds, "height") : USUAL_HEIGHT;
	}

	static void set(EObject bounds, String name, int number) {
		bounds.eSet(bounds.eClass().getEStructuralFeature(name), number);
	}
}
