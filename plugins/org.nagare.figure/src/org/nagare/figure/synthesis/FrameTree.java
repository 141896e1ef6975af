package org.nagare.figure.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.Place;
import org.nagare.model.Boundary;
import org.nagare.model.NamedRecipient;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.RecipientTable;
import org.nagare.model.Statement;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Residence;
import org.nagare.model.value.Present;

/**
 * What is drawn, nested in its frames in the order of the text. A body or department that is drawn and also holds
 * something drawn is a frame at which its arrows end; when an arrow joins it with a thing inside, it is a node within its
 * own frame instead, for an arrow cannot lead from a frame into itself.
 */
final class FrameTree {
	private final AssessmentDerivation derivation;
	private final Appearance appearance;
	private final Map<EObject, List<EObject>> contents = new LinkedHashMap<>();
	private final Map<EObject, Integer> textOrder = new IdentityHashMap<>();
	private final Set<EObject> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<EObject> innerNodes = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<EObject, String> keys = new IdentityHashMap<>();
	private final Map<String, Integer> usedKeys = new HashMap<>();
	private final List<EObject> outermost = new ArrayList<>();

	FrameTree(AssessmentDerivation derivation, Collection<Node> drawn, List<List<Node>> neighbours) {
		this.derivation = derivation;
		this.appearance = new Appearance(derivation);
		derivation.statements(Statement.class).forEach(this::number);
		this.drawn.addAll(drawn);
		for (Node node : drawn) {
			place(node);
		}
		for (List<Node> path : neighbours) {
			for (int i = 1; i < path.size(); i++) {
				noteInner(path.get(i - 1), path.get(i));
				noteInner(path.get(i), path.get(i - 1));
			}
		}
	}

	private void number(EObject thing) {
		textOrder.putIfAbsent(thing, textOrder.size());
		members(thing).forEach(this::number);
	}

	private static List<? extends EObject> members(EObject thing) {
		return switch (thing) {
			case Organization body -> body.getMembers();
			case OrganizationUnit unit -> unit.getMembers();
			case Boundary boundary -> boundary.getMembers();
			default -> List.of();
		};
	}

	/** Enters a thing into its frame, and that frame into the next. */
	private void place(EObject thing) {
		Optional<EObject> frame = frame(thing);
		if (frame.isEmpty()) {
			if (!contains(outermost, thing)) {
				outermost.add(thing);
			}
			return;
		}
		List<EObject> inside = contents.computeIfAbsent(frame.get(), absent -> new ArrayList<>());
		if (!contains(inside, thing)) {
			inside.add(thing);
			place(frame.get());
		}
	}

	private static boolean contains(List<EObject> list, EObject thing) {
		return list.stream().anyMatch(other -> other == thing);
	}

	private Optional<EObject> frame(EObject thing) {
		if (thing instanceof RecipientTable table) {
			return derivation.body().<EObject>map(body -> body).filter(body -> namesPartOf(table, body));
		}
		for (EObject at = thing.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof Organization || at instanceof Boundary || at instanceof OrganizationUnit unit && isInCharge(unit)) {
				return Optional.of(at);
			}
		}
		return Optional.empty();
	}

	/** A table of recipients within the body is drawn within the body. */
	private static boolean namesPartOf(RecipientTable table, EObject body) {
		return table.getRows().stream().filter(NamedRecipient.class::isInstance).map(NamedRecipient.class::cast)
				.map(NamedRecipient::getRecipient).filter(Present::is)
				.anyMatch(recipient -> Residence.body(recipient).filter(found -> found == body).isPresent());
	}

	/** 部署 of 担当 are frames; others would only add lines. */
	private boolean isInCharge(OrganizationUnit unit) {
		return Present.in(derivation.assessment().getDepartments()).contains(unit)
				|| derivation.files().stream().anyMatch(file -> Present.in(file.getDepartments()).contains(unit));
	}

	private void noteInner(Node end, Node other) {
		if (!contents.containsKey(end)) {
			return;
		}
		for (Optional<EObject> at = Optional.of(other); at.isPresent(); at = frame(at.get())) {
			if (at.get() == end) {
				innerNodes.add(end);
				return;
			}
		}
	}

	/** Key of what stands for a drawn thing at the end of an arrow. */
	String end(Node node) {
		return innerNodes.contains(node) ? FigureFrame.bodyOf(key(node)) : key(node);
	}

	/** Key of the box or frame of a thing, whatever arrows end at. */
	String box(Node node) {
		return key(node);
	}

	List<FigureElement> elements() {
		return build(outermost, Optional.empty());
	}

	private List<FigureElement> build(List<EObject> things, Optional<Place> place) {
		List<EObject> sorted = new ArrayList<>(things);
		sorted.sort((one, other) -> Integer.compare(textOrder.getOrDefault(one, Integer.MAX_VALUE),
				textOrder.getOrDefault(other, Integer.MAX_VALUE)));
		List<FigureElement> elements = new ArrayList<>();
		for (EObject thing : sorted) {
			elements.add(element(thing, place.orElseGet(() -> appearance.place(thing))));
		}
		return elements;
	}

	private FigureElement element(EObject thing, Place place) {
		List<EObject> inside = contents.get(thing);
		if (inside == null) {
			return new FigureNode(key(thing), label(thing), appearance.kind((Node) thing), place);
		}
		List<FigureElement> children = new ArrayList<>();
		if (innerNodes.contains(thing)) {
			children.add(new FigureNode(FigureFrame.bodyOf(key(thing)), label(thing), appearance.kind((Node) thing), place));
		}
		children.addAll(build(inside, Optional.of(place)));
		return new FigureFrame(key(thing), label(thing), appearance.frameKind(thing), place, children);
	}

	private static String label(EObject thing) {
		return thing instanceof org.nagare.model.Named named ? Naming.shortDisplay(named) : "";
	}

	/** Two things that the project gives one key (a draft may) are still two in the figure. */
	private String key(EObject thing) {
		return keys.computeIfAbsent(thing, absent -> {
			String key = derivation.project().key(thing).map(Object::toString).orElse("?");
			int count = usedKeys.merge(key, 1, Integer::sum);
			return count == 1 ? key : key + "#" + count;
		});
	}
}
