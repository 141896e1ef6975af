package org.nagare.figure.synthesis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nagare.model.Column;
import org.nagare.model.FigureEntry;
import org.nagare.model.FigureLayout;
import org.nagare.model.Node;
import org.nagare.model.Pin;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.value.Millimetres;
import org.nagare.model.value.Present;

/** Where in the text a wish was written: the way back from a page. */
public final class WishStatements {
	private final AssessmentDerivation derivation;

	public WishStatements(AssessmentDerivation derivation) {
		this.derivation = derivation;
	}

	/** The 固定 that gave this place to the thing of a key; on paper of another size, where places are not those of the text, the first of it. */
	public Optional<Pin> pin(String key, double x, double y) {
		List<Pin> ofThing = entries().filter(Pin.class::isInstance).map(Pin.class::cast).filter(pin -> Present.is(pin.getNode()) && key(pin.getNode()).equals(key)).toList();
		return ofThing.stream().filter(pin -> isAt(pin, x, y)).findFirst().or(() -> ofThing.stream().findFirst());
	}

	/** The 列 that names these things, from top to bottom. */
	public Optional<Column> column(List<String> keys) {
		return entries().filter(Column.class::isInstance).map(Column.class::cast)
				.filter(column -> Present.in(column.getNodes()).stream().map(this::key).filter(keys::contains).distinct().toList().equals(keys)).findFirst();
	}

	private Stream<FigureEntry> entries() {
		return derivation.statements(FigureLayout.class).stream().flatMap(layout -> layout.getEntries().stream());
	}

	private String key(Node node) {
		return derivation.project().key(node).map(Object::toString).orElse("");
	}

	private static boolean isAt(Pin pin, double x, double y) {
		return Millimetres.parse(pin.getX()).equals(Optional.of(x)) && Millimetres.parse(pin.getY()).equals(Optional.of(y));
	}
}
