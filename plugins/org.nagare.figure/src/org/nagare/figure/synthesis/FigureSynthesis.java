package org.nagare.figure.synthesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FlowKind;
import org.nagare.model.Assessment;
import org.nagare.model.Entrustment;
import org.nagare.model.FigureLayout;
import org.nagare.model.Node;
import org.nagare.model.Omission;
import org.nagare.model.derivation.AccessArrow;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ChainLink;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.StepNumber;
import org.nagare.model.value.Present;

/** The official (別添1) figure: all flows of all 業務, the access of contractors, the notes. */
public final class FigureSynthesis {
	private final AssessmentDerivation derivation;
	private final Set<Node> omitted = Collections.newSetFromMap(new IdentityHashMap<>());

	private FigureSynthesis(AssessmentDerivation derivation) {
		this.derivation = derivation;
		for (FigureLayout layout : derivation.statements(FigureLayout.class)) {
			layout.getEntries().stream().filter(Omission.class::isInstance).map(Omission.class::cast)
					.forEach(omission -> omitted.addAll(Present.in(omission.getNodes())));
		}
	}

	public static Figure of(AssessmentDerivation derivation) {
		return new FigureSynthesis(derivation).figure();
	}

	/** A link between two things of the model, before it is known what stands for them in the figure. */
	private record Link(String key, Node from, Node to, String label, FlowKind kind, Relation relation) {
	}

	private Figure figure() {
		Assessment assessment = derivation.assessment();
		List<Link> links = links();
		Set<Node> drawn = new LinkedHashSet<>();
		List<List<Node>> neighbours = new ArrayList<>();
		for (Arrow arrow : derivation.arrows()) {
			List<Node> path = path(arrow);
			drawn.addAll(path);
			neighbours.add(path);
		}
		for (Link link : links) {
			drawn.add(link.from());
			drawn.add(link.to());
			neighbours.add(List.of(link.from(), link.to()));
		}
		FrameTree tree = new FrameTree(derivation, drawn, neighbours);
		List<FigureFlow> flows = derivation.arrows().stream().map(arrow -> flow(arrow, tree)).toList();
		List<EntrustmentLink> drawnLinks = links.stream().map(link -> new EntrustmentLink(link.key(),
				tree.end(link.from()), tree.end(link.to()), link.label(), link.kind(), link.relation())).toList();
		return new Figure(key(assessment), title(assessment), tree.elements(), flows, drawnLinks,
				new NoteSynthesis(derivation).sections(), new WishSynthesis(derivation, tree).wishes());
	}

	private static String title(Assessment assessment) {
		String affair = assessment.getAffair() == null ? Naming.display(assessment) : assessment.getAffair();
		return "（別添1）事務の内容　" + affair;
	}

	private String key(org.eclipse.emf.ecore.EObject thing) {
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

	private List<Link> links() {
		List<Link> links = new ArrayList<>();
		for (Entrustment entrustment : derivation.entrustments()) {
			boolean first = true;
			for (AccessArrow access : derivation.accessArrows(entrustment)) {
				String label = first ? Naming.display(entrustment) : "";
				links.add(new Link(access.key().toString(), access.system(), access.contractor(), label,
						kind(access.kind()), Relation.ACCESS));
				first = false;
			}
			for (ChainLink link : derivation.chain(entrustment)) {
				Optional<String> matter = Optional.ofNullable(link.link().getMatter());
				if (link.from().isPresent() && link.to().isPresent() && link.from().get() != link.to().get()) {
					links.add(new Link(link.key().toString(), link.from().get(), link.to().get(), matter.orElse(""),
							FlowKind.UNDECIDED, Relation.RE_ENTRUSTMENT));
				}
			}
		}
		return links;
	}

	private static FlowKind kind(org.nagare.model.derivation.FlowKind kind) {
		return switch (kind) {
			case SPECIFIC -> FlowKind.SPECIFIC_PERSONAL_INFORMATION;
			case PERSONAL -> FlowKind.PERSONAL_INFORMATION;
			case UNKNOWN -> FlowKind.UNDECIDED;
		};
	}
}
