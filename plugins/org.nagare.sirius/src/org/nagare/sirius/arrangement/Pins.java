package org.nagare.sirius.arrangement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.FigureLayout;
import org.nagare.model.ModelFactory;
import org.nagare.model.Node;
import org.nagare.model.Pin;
import org.nagare.model.ProjectFile;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.value.Millimetres;
import org.nagare.model.value.Present;

/** 固定 in the 図 of an assessment: in that of the page of one 業務, else in those of all pages. */
final class Pins {

	private final AssessmentDerivation derivation;
	private final Optional<SubAffair> affair;

	/**
	 * @param affair whose page is meant; none for all pages alike
	 */
	Pins(AssessmentDerivation derivation, Optional<SubAffair> affair) {
		this.derivation = derivation;
		this.affair = affair;
	}

	/** The places that the text gives on the page: what the 図 of its 業務 says of a thing goes before what is said for all pages. */
	Map<Node, Place> places() {
		Map<Node, Place> places = new LinkedHashMap<>();
		for (FigureLayout layout : Stream.concat(affair.stream().flatMap(one -> own().stream()), ofAllPages().stream()).toList()) {
			layout.getEntries().stream().filter(Pin.class::isInstance).map(Pin.class::cast).filter(pin -> Present.is(pin.getNode()))
					.forEach(pin -> place(pin).ifPresent(place -> places.putIfAbsent(pin.getNode(), place)));
		}
		return places;
	}

	private static Optional<Place> place(Pin pin) {
		return Millimetres.parse(pin.getX()).flatMap(x -> Millimetres.parse(pin.getY()).map(y -> new Place(x, y)));
	}

	/** Gives things their places in the text: what is pinned on the page is pinned anew, what is not gets a line at the end of the 図. */
	void pin(Map<Node, Place> places) {
		if (places.isEmpty()) {
			return;
		}
		FigureLayout layout = own().stream().findFirst().orElseGet(this::begin);
		places.forEach((node, place) -> {
			Pin pin = pinOf(node).orElseGet(() -> {
				Pin added = ModelFactory.eINSTANCE.createPin();
				added.setNode(node);
				layout.getEntries().add(added);
				return added;
			});
			pin.setX(written(place.x()));
			pin.setY(written(place.y()));
		});
	}

	/** Whole millimetres, as a person would write them; nothing stands left of the page or above it. */
	private static String written(double millimetres) {
		return Long.toString(Math.max(0, Math.round(millimetres)));
	}

	private Optional<Pin> pinOf(Node node) {
		return own().stream().flatMap(layout -> layout.getEntries().stream()).filter(Pin.class::isInstance).map(Pin.class::cast).filter(pin -> pin.getNode() == node)
				.findFirst();
	}

	/** Those that speak of this page and no other, or of all. */
	private List<FigureLayout> own() {
		return affair.map(one -> layouts().filter(layout -> one.getName().equals(layout.getName())).toList()).orElseGet(this::ofAllPages);
	}

	private List<FigureLayout> ofAllPages() {
		List<String> affairs = derivation.subAffairs().stream().map(SubAffair::getName).toList();
		return layouts().filter(layout -> layout.getName() == null || !affairs.contains(layout.getName())).toList();
	}

	private Stream<FigureLayout> layouts() {
		return derivation.texts().stream().flatMap(text -> text.getStatements().stream()).filter(FigureLayout.class::isInstance).map(FigureLayout.class::cast);
	}

	/** A 図 of its own, in the text with the work, for that is what it is a picture of. */
	private FigureLayout begin() {
		FigureLayout layout = ModelFactory.eINSTANCE.createFigureLayout();
		affair.map(SubAffair::getName).ifPresent(layout::setName);
		EObject text = affair.or(() -> derivation.subAffairs().stream().findFirst()).map(EObject::eContainer).orElseGet(derivation.assessment()::eContainer);
		((ProjectFile) text).getStatements().add(layout);
		return layout;
	}
}
