package org.nagare.sirius.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.Figures;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureExcerpt;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.synthesis.FigureSynthesis;
import org.nagare.figure.view.View;
import org.nagare.model.Boundary;
import org.nagare.model.Displayed;
import org.nagare.model.Entrustment;
import org.nagare.model.Flow;
import org.nagare.model.ReEntrustment;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AccessArrow;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.key.Key;

/** The elements of a figure as things of the model: what stands in what, and which lines lead from what to what. */
public final class Drawn {

	/** What the figure adds to the key of a thing that is drawn as a node within its own frame. */
	private static final String INNER = "#body";

	private final Figure figure;
	private final Figure whole;
	private final AssessmentDerivation derivation;
	private final Map<EObject, FigureFrame> frames = new IdentityHashMap<>();
	private final Map<EObject, FigureNode> nodes = new IdentityHashMap<>();
	private final Map<EObject, FigureNode> innerNodes = new IdentityHashMap<>();
	private final Map<EObject, List<EObject>> contents = new IdentityHashMap<>();
	private final List<EObject> outermost = new ArrayList<>();
	private final List<EObject> open = new ArrayList<>();
	private final Map<EObject, Set<Hop>> lines = new LinkedHashMap<>();
	private final Map<Stretch, Integer> stretches = new HashMap<>();
	private final Map<EObject, FigureFlow> flows = new IdentityHashMap<>();
	private final Map<Stretch, EntrustmentLink> links = new HashMap<>();
	private final Map<EObject, FigureSection> sections = new LinkedHashMap<>();
	private final Map<EObject, FigureStep> steps = new IdentityHashMap<>();
	private List<Displayed> loose;

	private record Stretch(EObject owner, Hop hop) {
	}

	/**
	 * @param whole the figure that this one is a part of, or itself
	 */
	private Drawn(Figure figure, Figure whole, AssessmentDerivation derivation) {
		this.figure = figure;
		this.whole = whole;
		this.derivation = derivation;
		enter(figure.elements(), outermost);
		figure.flows().forEach(this::enter);
		enterLinks();
		figure.sections().forEach(this::enter);
	}

	static Drawn of(AssessmentDerivation derivation, OpenDiagram diagram) {
		Figure whole = Figures.of(derivation);
		return switch (diagram.kind()) {
			case OpenDiagram.AFFAIR -> new Drawn(ofAffair(whole, derivation.project().key(diagram.subject())), whole, derivation);
			case OpenDiagram.FILE -> alone(FigureSynthesis.ofFile(derivation, (SpiFile) diagram.subject()), derivation);
			case OpenDiagram.ENTRUSTMENTS -> alone(Figures.of(derivation, new View.Entrustments(), Optional.empty()).get(0), derivation);
			default -> alone(whole, derivation);
		};
	}

	private static Drawn alone(Figure figure, AssessmentDerivation derivation) {
		return new Drawn(figure, figure, derivation);
	}

	/** What the page of the 業務 shows where each has its own: the print tells a contractor once, with the first 業務 that it meets. Also while there is no step yet. */
	private static Figure ofAffair(Figure whole, Optional<Key> affair) {
		List<EntrustmentLink> open = new ArrayList<>(whole.links());
		for (FigureSection section : whole.sections()) {
			List<EntrustmentLink> links = FigureExcerpt.linksAt(FigureExcerpt.ofSections(whole, List.of(section), List.of()), open);
			if (affair.map(Key::toString).filter(section.key()::equals).isPresent()) {
				return FigureExcerpt.ofSections(whole, List.of(section), links);
			}
			open.removeAll(links);
		}
		return FigureExcerpt.ofSections(whole, List.of(), List.of());
	}

	private void enter(List<FigureElement> elements, List<EObject> siblings) {
		for (FigureElement element : elements) {
			thing(element.key()).ifPresent(thing -> {
				switch (element) {
					case FigureFrame frame -> {
						frames.put(thing, frame);
						siblings.add(thing);
						List<EObject> inside = new ArrayList<>();
						contents.put(thing, inside);
						enter(frame.children(), inside);
					}
					case FigureNode node when node.key().endsWith(INNER) -> innerNodes.put(thing, node);
					case FigureNode node when node.kind() == NodeKind.OPEN_SUBCONTRACTOR -> {
						nodes.put(thing, node);
						open.add(thing);
					}
					case FigureNode node -> {
						nodes.put(thing, node);
						siblings.add(thing);
					}
				}
			});
		}
	}

	private void enter(FigureFlow flow) {
		Optional<Flow> written = Key.parse(flow.key()).flatMap(derivation::arrow).map(Arrow::flow);
		written.ifPresent(thing -> {
			flows.putIfAbsent(thing, flow);
			for (int i = 1; i < flow.path().size(); i++) {
				int stretch = i;
				line(thing, flow.path().get(i - 1), flow.path().get(i)).ifPresent(hop -> stretches.putIfAbsent(new Stretch(thing, hop), stretch));
			}
		});
	}

	private void enterLinks() {
		Map<String, EObject> owners = new LinkedHashMap<>();
		for (Entrustment entrustment : derivation.entrustments()) {
			for (AccessArrow access : derivation.accessArrows(entrustment)) {
				owners.putIfAbsent(access.key().toString(), entrustment);
			}
			derivation.chain(entrustment).forEach(link -> owners.putIfAbsent(link.key().toString(), link.link()));
		}
		for (EntrustmentLink link : figure.links()) {
			EObject owner = owners.get(link.key());
			if (owner != null) {
				line(owner, link.from(), link.to()).ifPresent(hop -> links.putIfAbsent(new Stretch(owner, hop), link));
			}
		}
	}

	private Optional<Hop> line(EObject owner, String from, String to) {
		Optional<Hop> hop = thing(from).flatMap(source -> thing(to).map(target -> new Hop(source, target)));
		hop.ifPresent(one -> lines.computeIfAbsent(owner, absent -> new LinkedHashSet<>()).add(one));
		return hop;
	}

	private void enter(FigureSection section) {
		resolved(section.key()).ifPresent(affair -> sections.put(affair, section));
		section.steps().forEach(step -> resolved(step.key()).ifPresent(thing -> steps.put(thing, step)));
	}

	/** The thing of a key of the figure. */
	public Optional<EObject> thing(String key) {
		return resolved(FigureNode.withoutOpen(FigureFrame.withoutBody(key)));
	}

	private Optional<EObject> resolved(String key) {
		return Key.parse(key).flatMap(derivation.project().keys()::resolve);
	}

	public Figure figure() {
		return figure;
	}

	public AssessmentDerivation derivation() {
		return derivation;
	}

	/** Things of the texts that nothing speaks of yet. */
	public synchronized List<Displayed> loose() {
		if (loose == null) {
			loose = Unconnected.loose(derivation);
		}
		return loose;
	}

	public boolean isLoose(EObject thing) {
		return thing instanceof Displayed && loose().contains(thing);
	}

	/** What was made within a frame, or outside of all, and nothing speaks of yet. */
	public List<EObject> looseIn(Optional<EObject> frame) {
		return loose().stream().filter(thing -> frameAround(thing).equals(frame)).map(EObject.class::cast).toList();
	}

	/** Whether the loose thing is drawn as a frame: a boundary is there to hold something, and what holds something shows it. */
	public boolean isLooseFrame(EObject thing) {
		return isLoose(thing) && (thing instanceof Boundary || thing.eContents().stream().anyMatch(this::isLoose));
	}

	private Optional<EObject> frameAround(EObject thing) {
		EObject at = thing.eContainer();
		while (at != null && !isFrame(at) && !isLooseFrame(at)) {
			at = at.eContainer();
		}
		return Optional.ofNullable(at);
	}

	/** Things that something speaks of, but no line leads to in any figure; in that of one 業務 also what only others have lines to. */
	public List<Displayed> undrawn() {
		List<Displayed> undrawn = new ArrayList<>(Unconnected.of(derivation));
		undrawn.removeAll(loose());
		whole.nodes().stream().flatMap(node -> thing(node.key()).stream()).filter(thing -> thing instanceof Displayed && !isDrawn(thing)).distinct().map(Displayed.class::cast)
				.forEach(undrawn::add);
		return undrawn;
	}

	/** What stands in a frame, or outermost, in the order of the figure. */
	public List<EObject> outermost() {
		return List.copyOf(outermost);
	}

	/** Links of a chain that nobody has taken over yet; their boxes stand outermost. */
	public List<EObject> open() {
		return List.copyOf(open);
	}

	public List<EObject> inside(EObject frame) {
		return List.copyOf(contents.getOrDefault(frame, List.of()));
	}

	public boolean isFrame(EObject thing) {
		return frames.containsKey(thing);
	}

	public boolean isDrawn(EObject thing) {
		return frames.containsKey(thing) || nodes.containsKey(thing);
	}

	/** Whether the thing is also drawn as a node within its own frame, at which its lines end then. */
	public boolean hasInnerNode(EObject thing) {
		return innerNodes.containsKey(thing);
	}

	public Optional<FigureFrame> frame(EObject thing) {
		return Optional.ofNullable(frames.get(thing));
	}

	/** The node of a thing, be it within its own frame. */
	public Optional<FigureNode> node(EObject thing) {
		return Optional.ofNullable(nodes.get(thing)).or(() -> Optional.ofNullable(innerNodes.get(thing)));
	}

	public Collection<Flow> flows() {
		return lines.keySet().stream().filter(Flow.class::isInstance).map(Flow.class::cast).toList();
	}

	public Collection<Entrustment> entrustments() {
		return lines.keySet().stream().filter(Entrustment.class::isInstance).map(Entrustment.class::cast).toList();
	}

	public Collection<ReEntrustment> reEntrustments() {
		return lines.keySet().stream().filter(ReEntrustment.class::isInstance).map(ReEntrustment.class::cast).toList();
	}

	/** The lines of a flow, an entrustment or a link of a chain. */
	public Set<Hop> lines(EObject owner) {
		return lines.getOrDefault(owner, Set.of());
	}

	public Optional<FigureFlow> flow(Flow flow) {
		return Optional.ofNullable(flows.get(flow));
	}

	/** Which stretch of a flow a line is, from 1. */
	public int stretch(Flow flow, Hop hop) {
		return stretches.getOrDefault(new Stretch(flow, hop), 1);
	}

	/** What one line of an entrustment or of a link of a chain is in the figure. */
	public Optional<EntrustmentLink> link(EObject owner, Hop hop) {
		return Optional.ofNullable(links.get(new Stretch(owner, hop)));
	}

	/** The 業務 whose steps the (備考) of this figure tell. */
	public List<EObject> affairs() {
		return List.copyOf(sections.keySet());
	}

	public Optional<FigureSection> section(EObject affair) {
		return Optional.ofNullable(sections.get(affair));
	}

	public Optional<FigureStep> step(EObject step) {
		return Optional.ofNullable(steps.get(step));
	}
}
