package org.nagare.figure.synthesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FlowKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.figure.model.Wishes;
import org.nagare.model.Assessment;
import org.nagare.model.Entrustment;
import org.nagare.model.FigureLayout;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.Omission;
import org.nagare.model.ReEntrustment;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AccessArrow;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.AssessmentPlan;
import org.nagare.model.derivation.ChainLink;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.StepNumber;
import org.nagare.model.value.Present;

/** The official (別添1) figure: all flows of all 業務, the access of contractors, the notes; and what else is drawn from the same facts. */
public final class FigureSynthesis {
	private final AssessmentDerivation derivation;
	private final Map<EObject, String> openKeys = new IdentityHashMap<>();
	private final Set<Node> omitted = Collections.newSetFromMap(new IdentityHashMap<>());

	private FigureSynthesis(AssessmentDerivation derivation) {
		this.derivation = derivation;
		for (FigureLayout layout : derivation.statements(FigureLayout.class)) {
			layout.getEntries().stream().filter(Omission.class::isInstance).map(Omission.class::cast)
					.forEach(omission -> omitted.addAll(Present.in(omission.getNodes())));
		}
	}

	public static Figure of(AssessmentDerivation derivation) {
		FigureSynthesis synthesis = new FigureSynthesis(derivation);
		Content all = new Content(derivation.arrows(), synthesis.links(derivation.entrustments()), List.of());
		return synthesis.figure("（別添1）事務の内容", all, new NoteSynthesis(derivation).sections(), node -> new Mark("", Emphasis.NONE), true);
	}

	/** Where a file goes, where it is kept, and who works with it. */
	public static Figure ofFile(AssessmentDerivation derivation, SpiFile file) {
		FigureSynthesis synthesis = new FigureSynthesis(derivation);
		List<Node> holders = new ArrayList<>(Present.in(file.getHolders()));
		holders.addAll(Present.in(file.getReplicas()));
		Content content = new Content(derivation.arrows().stream().filter(arrow -> derivation.filesOf(arrow).contains(file)).toList(),
				synthesis.links(derivation.entrustments(file)), holders);
		List<FigureSection> sections = new NoteSynthesis(derivation).sections(content.arrows().stream().map(Arrow::step).toList());
		return synthesis.figure("ファイルの流れ　" + Naming.display(file), content, sections, node -> markOf(node, file), true);
	}

	private static Mark markOf(Node node, SpiFile file) {
		boolean holder = Present.in(file.getHolders()).contains(node);
		boolean replica = Present.in(file.getReplicas()).contains(node);
		return new Mark(holder ? "〔保有〕" : replica ? "〔副本〕" : "", Emphasis.NONE);
	}

	/** Who works for whom, and on what. */
	public static Figure ofEntrustments(AssessmentDerivation derivation) {
		FigureSynthesis synthesis = new FigureSynthesis(derivation);
		Content content = new Content(List.of(), synthesis.links(derivation.entrustments()), List.of());
		return synthesis.figure("委託の関係", content, new EntrustmentNotes(derivation).sections(), node -> new Mark("", Emphasis.NONE), false);
	}

	/** The systems, their connections, and which of them hold the 個人番号 directly. */
	public static Figure ofSystems(AssessmentDerivation derivation) {
		SystemOverview overview = new SystemOverview(derivation);
		return ofSystems(derivation, overview, "システム概要図", affair(derivation), overview::emphasis);
	}

	/**
	 * The same over all assessments of the body, as 様式1 shows it beside its table of systems.
	 *
	 * @param told whether a system of the body holds the number, as that table says it: figure and table must not contradict each other
	 */
	public static Figure ofSystems(AssessmentDerivation derivation, AssessmentPlan plan, Function<InformationSystem, Optional<Boolean>> told) {
		SystemOverview overview = new SystemOverview(plan);
		List<InformationSystem> listed = plan.systems();
		return ofSystems(derivation, overview, "（別添1）システム概要図", derivation.body().map(Naming::display).orElseGet(() -> affair(derivation)),
				node -> node instanceof InformationSystem system && listed.contains(system)
						? told.apply(system).map(holds -> holds ? Emphasis.HOLDING : Emphasis.SHADED).orElse(Emphasis.UNTOLD) : overview.emphasis(node));
	}

	private static Figure ofSystems(AssessmentDerivation derivation, SystemOverview overview, String title, String whose, Function<Node, Emphasis> emphasis) {
		FigureSynthesis synthesis = new FigureSynthesis(derivation);
		List<Link> links = overview.connections().stream().map(pair -> new Link("接続:" + synthesis.key(pair.get(0)) + "-" + synthesis.key(pair.get(1)),
				pair.get(0), pair.get(1), "", FlowKind.UNDECIDED, Relation.CONNECTION)).toList();
		Content content = new Content(List.of(), links, overview.systems());
		return synthesis.figure(title, whose, content, overview.notes(synthesis::key), node -> new Mark("", emphasis.apply(node)), false);
	}

	/**
	 * A link between two things of the model, before it is known what stands for them in the figure: a 再委託 at its end means whoever will get
	 * the work.
	 */
	private record Link(String key, EObject from, EObject to, String label, FlowKind kind, Relation relation) {
		List<Node> nodes() {
			return Stream.of(from, to).filter(Node.class::isInstance).map(Node.class::cast).toList();
		}
	}

	/** What is drawn: flows, links, and things that are drawn even if nothing leads to them. */
	private record Content(List<Arrow> arrows, List<Link> links, List<? extends Node> things) {
	}

	/** What a view says about a node. */
	private record Mark(String remark, Emphasis emphasis) {
	}

	private Figure figure(String title, Content content, List<FigureSection> sections, Function<Node, Mark> marks, boolean wished) {
		return figure(title, affair(derivation), content, sections, marks, wished);
	}

	private static String affair(AssessmentDerivation derivation) {
		Assessment assessment = derivation.assessment();
		return assessment.getAffair() == null ? Naming.display(assessment) : assessment.getAffair();
	}

	private Figure figure(String title, String whose, Content content, List<FigureSection> sections, Function<Node, Mark> marks, boolean wished) {
		Set<Node> drawn = new LinkedHashSet<>();
		List<List<Node>> neighbours = new ArrayList<>();
		for (Arrow arrow : content.arrows()) {
			List<Node> path = path(arrow);
			drawn.addAll(path);
			neighbours.add(path);
		}
		for (Link link : content.links()) {
			drawn.addAll(link.nodes());
			neighbours.add(link.nodes());
		}
		drawn.addAll(content.things());
		FrameTree tree = new FrameTree(derivation, drawn, neighbours);
		List<FigureFlow> flows = content.arrows().stream().map(arrow -> flow(arrow, tree)).toList();
		List<EntrustmentLink> drawnLinks = content.links().stream().map(link -> new EntrustmentLink(link.key(),
				end(link.from(), tree), end(link.to(), tree), link.label(), link.kind(), link.relation())).toList();
		Map<String, Mark> marked = new HashMap<>();
		drawn.forEach(node -> marked.put(tree.end(node), marks.apply(node)));
		List<FigureElement> elements = new ArrayList<>(marked(tree.elements(), marked));
		drawnLinks.stream().filter(link -> FigureNode.isOpen(link.to())).forEach(link -> elements.add(place(link.from(), elements), open(link)));
		// After a title of two parts the name of the 事務 has a line of its own.
		String separator = title.contains("　") ? "\n" : "　";
		return new Figure(key(derivation.assessment()), title + separator + whose, elements, flows, drawnLinks, sections,
				wished ? new WishSynthesis(derivation, tree).wishes() : Wishes.NONE);
	}

	private String end(EObject thing, FrameTree tree) {
		return thing instanceof Node node ? tree.end(node) : openKey(thing);
	}

	/** Two links that the project gives one key (a draft may) are still two in the figure. */
	private String openKey(EObject link) {
		return openKeys.computeIfAbsent(link, absent -> {
			String key = FigureNode.openOf(key(link));
			return openKeys.containsValue(key) ? FigureNode.openOf(key(link) + "#" + (openKeys.size() + 1)) : key;
		});
	}

	/** The box of whoever will get the work. */
	private static FigureNode open(EntrustmentLink link) {
		return new FigureNode(link.to(), EntrustmentNotes.OPEN, NodeKind.OPEN_SUBCONTRACTOR, Place.CONTRACTOR);
	}

	/** Right behind the contractor who passes the work on, and behind what that has passed on before: the order of the text is that of the chain. */
	private static int place(String above, List<FigureElement> elements) {
		int at = 0;
		while (at < elements.size() && !contains(elements.get(at), above)) {
			at++;
		}
		do {
			at++;
		} while (at < elements.size() && FigureNode.isOpen(elements.get(at).key()));
		return Math.min(at, elements.size());
	}

	private static boolean contains(FigureElement element, String key) {
		return element.key().equals(key) || element instanceof FigureFrame frame && frame.children().stream().anyMatch(child -> contains(child, key));
	}

	private static List<FigureElement> marked(List<FigureElement> elements, Map<String, Mark> marks) {
		List<FigureElement> result = new ArrayList<>();
		for (FigureElement element : elements) {
			Mark mark = marks.getOrDefault(element.key(), new Mark("", Emphasis.NONE));
			result.add(switch (element) {
				case FigureNode node -> node.with(mark.remark(), mark.emphasis());
				case FigureFrame frame -> new FigureFrame(frame.key(), frame.label() + mark.remark(), frame.kind(), frame.place(),
						marked(frame.children(), marks));
			});
		}
		return result;
	}

	private String key(EObject thing) {
		return derivation.project().key(thing).map(Object::toString).orElse("");
	}

	/** Nodes that a 省く names are looked through; two ends always remain. */
	private List<Node> path(Arrow arrow) {
		List<Node> path = new ArrayList<>();
		path.add(arrow.source());
		arrow.via().stream().filter(node -> !omitted.contains(node)).forEach(path::add);
		path.add(arrow.target());
		List<Node> kept = path.stream().filter(node -> !omitted.contains(node)).toList();
		return kept.size() < 2 ? path : kept;
	}

	private FigureFlow flow(Arrow arrow, FrameTree tree) {
		PayloadWords words = PayloadWords.of(arrow.flow().getPayloads());
		String number = arrow.number().map(StepNumber::toString).orElse("");
		String condition = arrow.flow().getCondition() == null ? "" : arrow.flow().getCondition();
		return new FigureFlow(arrow.key().toString(), key(arrow.step()), number, kind(arrow.kind()), words.label(),
				words.detail(), arrow.flow().isInquiry(), condition, path(arrow).stream().map(tree::end).toList());
	}

	private List<Link> links(List<Entrustment> entrustments) {
		List<Link> links = new ArrayList<>();
		for (Entrustment entrustment : entrustments) {
			boolean first = true;
			for (AccessArrow access : derivation.accessArrows(entrustment)) {
				String label = first ? Naming.display(entrustment) : "";
				links.add(new Link(access.key().toString(), access.system(), access.contractor(), label,
						kind(access.kind()), Relation.ACCESS));
				first = false;
			}
			derivation.chain(entrustment).forEach(link -> passedOn(link).ifPresent(links::add));
		}
		return links;
	}

	/** From the contractor above, who may not be known yet himself, to the next, or to whoever that will be. */
	private static Optional<Link> passedOn(ChainLink link) {
		Optional<EObject> above = Optional.of(link.link().eContainer()).filter(ReEntrustment.class::isInstance);
		Optional<EObject> from = link.from().map(EObject.class::cast).or(() -> above);
		EObject to = link.to().map(EObject.class::cast).orElse(link.link());
		String matter = Optional.ofNullable(link.link().getMatter()).orElse("");
		return from.filter(party -> party != to).map(party -> new Link(link.key().toString(), party, to, matter, FlowKind.UNDECIDED, Relation.RE_ENTRUSTMENT));
	}

	private static FlowKind kind(org.nagare.model.derivation.FlowKind kind) {
		return switch (kind) {
			case SPECIFIC -> FlowKind.SPECIFIC_PERSONAL_INFORMATION;
			case PERSONAL -> FlowKind.PERSONAL_INFORMATION;
			case UNKNOWN -> FlowKind.UNDECIDED;
		};
	}
}
