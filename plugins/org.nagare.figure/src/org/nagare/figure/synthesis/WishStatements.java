package org.nagare.figure.synthesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.model.Wishes;
import org.nagare.model.Column;
import org.nagare.model.FigureEntry;
import org.nagare.model.FigureLayout;
import org.nagare.model.Node;
import org.nagare.model.Pin;
import org.nagare.model.ProjectFile;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.Millimetres;
import org.nagare.model.value.Present;

/** Where in the text a wish was written: the way back from a page. */
public final class WishStatements {
	private final AssessmentDerivation derivation;

	/**
	 * A 固定 of the text.
	 *
	 * @param label how the thing is called
	 * @param affair how the 業務 is called for whose pages it holds, or empty where it holds for all
	 */
	public record Written(Pin statement, Wishes.Pin wish, String label, String affair) {
	}

	/**
	 * A 列 of the text.
	 *
	 * @param section key of the 業務 for whose pages it holds, or empty where it holds for all
	 * @param nodes its things by key, from top to bottom
	 * @param affair how that 業務 is called, or empty
	 */
	public record WrittenColumn(Column statement, String section, Map<String, Node> nodes, String affair) {
		public WrittenColumn {
			nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
		}
	}

	public WishStatements(AssessmentDerivation derivation) {
		this.derivation = derivation;
	}

	/** The 固定 that is followed, or not, at a place. */
	public Optional<Pin> pin(Wishes.Pin wish) {
		return pins(derivation.statements(FigureLayout.class)).stream().filter(pin -> pin.wish().equals(wish)).map(Written::statement).findFirst();
	}

	/** Those that are meant for this assessment alone: what its texts share with others may be said for these. */
	public List<Written> ownPins() {
		return pins(ownLayouts());
	}

	/** The same of 列. */
	public List<WrittenColumn> ownColumns() {
		List<WrittenColumn> written = new ArrayList<>();
		for (FigureLayout layout : ownLayouts()) {
			Optional<SubAffair> affair = affair(layout, derivation);
			String section = section(affair, derivation);
			for (Column column : layout.getEntries().stream().filter(Column.class::isInstance).map(Column.class::cast).toList()) {
				Map<String, Node> nodes = new LinkedHashMap<>();
				Present.in(column.getNodes()).forEach(node -> nodes.putIfAbsent(key(node), node));
				// What names nothing that is known is told as such.
				if (Present.in(column.getNodes()).size() == column.getNodes().size()) {
					written.add(new WrittenColumn(column, section, nodes, affair.map(Naming::display).orElse("")));
				}
			}
		}
		return written;
	}

	private List<FigureLayout> ownLayouts() {
		boolean alone = derivation.project().assessments().size() == 1;
		return derivation.statements(FigureLayout.class).stream().filter(layout -> alone || derivation.texts().contains(text(layout))).toList();
	}

	private List<Written> pins(List<FigureLayout> layouts) {
		List<Written> written = new ArrayList<>();
		for (FigureLayout layout : layouts) {
			Optional<SubAffair> affair = affair(layout, derivation);
			String section = section(affair, derivation);
			String called = affair.map(Naming::display).orElse("");
			layout.getEntries().stream().filter(Pin.class::isInstance).map(Pin.class::cast).filter(pin -> Present.is(pin.getNode()))
					.forEach(pin -> wish(pin, section, key(pin.getNode())).ifPresent(wish -> written.add(new Written(pin, wish, Naming.display(pin.getNode()), called))));
		}
		return written;
	}

	/** The 業務 whose name a 図 bears: it speaks of its pages, any other of all. */
	static Optional<SubAffair> affair(FigureLayout layout, AssessmentDerivation derivation) {
		return derivation.subAffairs().stream().filter(affair -> affair.getName() != null && affair.getName().equals(layout.getName())).findFirst();
	}

	static String section(Optional<SubAffair> affair, AssessmentDerivation derivation) {
		return affair.flatMap(one -> derivation.project().key(one)).map(Object::toString).orElse("");
	}

	static Optional<Wishes.Pin> wish(Pin pin, String section, String key) {
		Optional<Double> x = Millimetres.parse(pin.getX());
		Optional<Double> y = Millimetres.parse(pin.getY());
		return x.isPresent() && y.isPresent() ? Optional.of(new Wishes.Pin(section, key, x.get(), y.get())) : Optional.empty();
	}

	private static ProjectFile text(EObject thing) {
		EObject at = thing;
		while (at != null && !(at instanceof ProjectFile)) {
			at = at.eContainer();
		}
		return (ProjectFile) at;
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
}
