package org.nagare.sirius.arrangement;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.nagare.sirius.diagram.OpenDiagram;

/**
 * Keeps what stands in a frame in sight. Sirius cuts off what is put at the edge of a frame; here the frame grows to the right and below, and what would
 * stand outside to the left or above comes back to the edge. It happens within the change that moved the thing, and so is taken back with it.
 */
public final class FrameGrowth extends EContentAdapter {

	/** What is left between a thing and the edge that moved for it, in pixels. */
	private static final int MARGIN = 15;

	/** What frames that grew were before, by their places. */
	private final Map<EObject, Size> given = new IdentityHashMap<>();
	private boolean growing;

	private record Size(int width, int height) {
	}

	private FrameGrowth() {
	}

	/** Begins to keep the frames of a diagram, unless it does so already. A diagram that was never open has nothing to keep yet. */
	public static void keep(EObject diagram) {
		for (EObject notation : Notation.roots(diagram)) {
			if (notation.eAdapters().stream().noneMatch(FrameGrowth.class::isInstance)) {
				notation.eAdapters().add(new FrameGrowth());
			}
		}
	}

	/** Changes places with nobody looking: who places everything knows how large the frames are in the end. */
	static int without(EObject diagram, IntSupplier change) {
		Notation.roots(diagram).forEach(notation -> notation.eAdapters().removeIf(FrameGrowth.class::isInstance));
		try {
			return change.getAsInt();
		} finally {
			keep(diagram);
		}
	}

	@Override
	public void notifyChanged(Notification change) {
		super.notifyChanged(change);
		if (change.isTouch()) {
			return;
		}
		if (change.getNotifier() instanceof EObject place && Notation.isPlace(place)) {
			if (!growing) {
				given.remove(place);
			}
			hold(place.eContainer());
		} else if (change.getNewValue() instanceof EObject added) {
			hold(Notation.isPlace(added) ? added.eContainer() : added);
		}
	}

	private void hold(EObject view) {
		Optional<EObject> frame = frameAround(view);
		Optional<EObject> own = frame.flatMap(around -> Notation.placeOf(view));
		if (own.isPresent()) {
			EObject place = own.get();
			for (String side : List.of("x", "y")) {
				if (Notation.number(place, side) < 0) {
					Notation.set(place, side, 0);
				}
			}
			fit(frame.get());
		}
	}

	/** As large as it was made, and larger where what stands in it needs it: what is moved in several steps leaves nothing behind. */
	private void fit(EObject frame) {
		EObject place = Notation.placeOf(frame).orElseThrow();
		Size made = given.computeIfAbsent(place, absent -> new Size(Notation.number(place, "width"), Notation.number(place, "height")));
		int right = 0;
		int bottom = 0;
		for (EObject inside : Notation.within(frame)) {
			right = Math.max(right, Notation.INSET_LEFT + Notation.number(inside, "x") + Notation.drawnWidth(inside));
			bottom = Math.max(bottom, Notation.INSET_TOP + Notation.number(inside, "y") + Notation.drawnHeight(inside));
		}
		grow(place, "width", made.width(), right);
		grow(place, "height", made.height(), bottom);
	}

	/** A frame that was given no size is as large as its content already. */
	private void grow(EObject frame, String side, int made, int needed) {
		int size = needed > made ? needed + MARGIN : made;
		if (made > 0 && size != Notation.number(frame, side)) {
			boolean before = growing;
			growing = true;
			try {
				Notation.set(frame, side, size);
			} finally {
				growing = before;
			}
		}
	}

	/** The view of the frame that a view stands in; none for the label of a thing, which has the element of its thing. */
	private static Optional<EObject> frameAround(EObject view) {
		EObject element = view == null ? null : Notation.element(view);
		if (element == null || view.eContainer() == null || Notation.element(view.eContainer()) == element) {
			return Optional.empty();
		}
		for (EObject at = view.eContainer(); at != null; at = at.eContainer()) {
			if (Notation.placeOf(at).isPresent()) {
				return Optional.of(at).filter(around -> OpenDiagram.isFrame(Notation.element(around)));
			}
		}
		return Optional.empty();
	}
}
