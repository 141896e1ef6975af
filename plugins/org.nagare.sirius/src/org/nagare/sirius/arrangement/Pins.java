package org.nagare.sirius.arrangement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.nagare.sirius.diagram.Drawn;

/** 固定 in the 図 of an assessment. */
public final class Pins {

	private final AssessmentDerivation derivation;

	public Pins(AssessmentDerivation derivation) {
		this.derivation = derivation;
	}

	/** The places that the text gives, for all pages alike; a 図 of one 業務 speaks of its own page only. */
	public Map<Node, Place> places() {
		Map<Node, Place> places = new LinkedHashMap<>();
		for (FigureLayout layout : ofAllPages()) {
			layout.getEntries().stream().filter(Pin.class::isInstance).map(Pin.class::cast).filter(pin -> Present.is(pin.getNode()))
					.forEach(pin -> place(pin).ifPresent(place -> places.putIfAbsent(pin.getNode(), place)));
		}
		return places;
	}

	private static Optional<Place> place(Pin pin) {
		return Millimetres.parse(pin.getX()).flatMap(x -> Millimetres.parse(pin.getY()).map(y -> new Place(x, y)));
	}

	/** Gives things their places in the text: what is pinned is pinned anew, what is not gets a line at the end of the 図. */
	public void pin(Map<Node, Place> places) {
		if (places.isEmpty()) {
			return;
		}
		FigureLayout layout = ofAllPages().stream().findFirst().orElseGet(this::begin);
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
		return ofAllPages().stream().flatMap(layout -> layout.getEntries().stream()).filter(Pin.class::isInstance).map(Pin.class::cast).filter(pin -> pin.getNode() == node)
				.findFirst();
	}

	private List<FigureLayout> ofAllPages() {
		List<String> affairs = derivation.subAffairs().stream().map(SubAffair::getName).toList();
		return derivation.texts().stream().flatMap(text -> text.getStatements().stream()).filter(FigureLayout.class::isInstance).map(FigureLayout.class::cast)
				.filter(layout -> layout.getName() == null || !affairs.contains(layout.getName())).toList();
	}

	/** A 図 of its own, in the text with the work, for that is what it is a picture of. */
	private FigureLayout begin() {
		FigureLayout layout = ModelFactory.eINSTANCE.createFigureLayout();
		EObject text = derivation.subAffairs().stream().map(EObject::eContainer).findFirst().orElseGet(derivation.assessment()::eContainer);
		((ProjectFile) text).getStatements().add(layout);
		return layout;
	}

	/** The pins of what a figure draws, in its order. */
	static Map<Node, Place> of(Drawn drawn) {
		return new Pins(drawn.derivation()).places();
	}
}
