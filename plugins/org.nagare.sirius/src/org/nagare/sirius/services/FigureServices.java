package org.nagare.sirius.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Entrustment;
import org.nagare.model.ExceptionalCase;
import org.nagare.model.Note;
import org.nagare.model.ReEntrustment;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.sirius.arrangement.FrameGrowth;
import org.nagare.sirius.diagram.Drawn;
import org.nagare.sirius.diagram.Hop;
import org.nagare.sirius.diagram.KeptTexts;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.diagram.ProjectState;

/** Which things of the model stand in a diagram: those of the printed figure, in its order, and what no line leads to yet. */
public final class FigureServices {

	/** The frames within a frame, or outermost; behind them those that were made and nothing speaks of yet. */
	public Collection<EObject> frames(EObject container, EObject containerView, EObject diagram) {
		// what a person moves within a frame no tool is told of, so the frames are watched from the first question on
		FrameGrowth.keep(diagram);
		Drawn drawn = ProjectState.drawn(diagram);
		KeptTexts.keep(diagram);
		return Stream.concat(inside(container, containerView, diagram, drawn).filter(drawn::isFrame), loose(container, containerView, diagram, drawn).filter(drawn::isLooseFrame)).toList();
	}

	/** The nodes within a frame, or outermost; behind them those that were made and nothing speaks of yet. */
	public Collection<EObject> nodes(EObject container, EObject containerView, EObject diagram) {
		Drawn drawn = ProjectState.drawn(diagram);
		return Stream.concat(inside(container, containerView, diagram, drawn).filter(thing -> !drawn.isFrame(thing)),
				loose(container, containerView, diagram, drawn).filter(thing -> !drawn.isLooseFrame(thing))).toList();
	}

	private static Stream<EObject> inside(EObject container, EObject containerView, EObject diagram, Drawn drawn) {
		return (containerView == diagram ? drawn.outermost() : drawn.inside(container)).stream();
	}

	private static Stream<EObject> loose(EObject container, EObject containerView, EObject diagram, Drawn drawn) {
		return drawn.looseIn(containerView == diagram ? Optional.empty() : Optional.of(container)).stream();
	}

	/** Links of a chain without a party: each has a box for whoever that will be. */
	public Collection<EObject> open(EObject subject, EObject diagram) {
		return ProjectState.drawn(diagram).open();
	}

	/** The thing itself where it is also a node within its own frame, for a line cannot lead from a frame into itself. */
	public Collection<EObject> innerNode(EObject frame, EObject diagram) {
		return ProjectState.drawn(diagram).hasInnerNode(frame) ? List.of(frame) : List.of();
	}

	/** Nothing stands on the edge of a view. */
	public Collection<EObject> nothing(EObject thing) {
		return List.of();
	}

	/** What is there and could be drawn, but no line leads to it. */
	public Collection<EObject> undrawn(EObject subject, EObject diagram) {
		return new ArrayList<>(ProjectState.drawn(diagram).undrawn());
	}

	public Collection<EObject> flows(EObject subject, EObject diagram) {
		return new ArrayList<>(ProjectState.drawn(diagram).flows());
	}

	public Collection<EObject> entrustments(EObject subject, EObject diagram) {
		return new ArrayList<>(ProjectState.drawn(diagram).entrustments());
	}

	public Collection<EObject> reEntrustments(EObject subject, EObject diagram) {
		return new ArrayList<>(ProjectState.drawn(diagram).reEntrustments());
	}

	/** Where the lines of a flow, an entrustment or a link of its chain begin. */
	public Collection<EObject> lineSources(EObject owner, EObject diagram) {
		Set<EObject> sources = new LinkedHashSet<>();
		ProjectState.drawn(diagram).lines(owner).forEach(hop -> sources.add(hop.from()));
		return sources;
	}

	/** Where they end. */
	public Collection<EObject> lineTargets(EObject owner, EObject diagram) {
		Set<EObject> targets = new LinkedHashSet<>();
		ProjectState.drawn(diagram).lines(owner).forEach(hop -> targets.add(hop.to()));
		return targets;
	}

	/** Sirius offers every source with every target; those that the figure joins are drawn, at the inner node where there is one. */
	public boolean isLine(EObject owner, EObject source, EObject target, EObject sourceView, EObject targetView, EObject diagram) {
		Drawn drawn = ProjectState.drawn(diagram);
		return drawn.lines(owner).contains(new Hop(source, target)) && isEnd(source, sourceView, drawn) && isEnd(target, targetView, drawn);
	}

	private static boolean isEnd(EObject thing, EObject view, Drawn drawn) {
		return !(drawn.hasInnerNode(thing) && OpenDiagram.isFrame(view));
	}

	/** The 業務 whose steps are told beside the figure. */
	public Collection<EObject> affairs(EObject subject, EObject diagram) {
		return ProjectState.drawn(diagram).affairs();
	}

	/** The lines of the (備考): each step with its ※ lines below it. */
	public Collection<EObject> stepLines(SubAffair affair, EObject diagram) {
		Drawn drawn = ProjectState.drawn(diagram);
		List<EObject> lines = new ArrayList<>();
		for (Step step : affair.getSteps()) {
			if (drawn.step(step).isPresent()) {
				lines.add(step);
				step.getParts().stream().filter(part -> part instanceof Note || part instanceof ExceptionalCase).forEach(lines::add);
			}
		}
		return lines;
	}

	/** Each entrustment with the links of its chain below it, those without a party too. */
	public Collection<EObject> entrustmentLines(EObject subject, EObject diagram) {
		List<EObject> lines = new ArrayList<>();
		for (Entrustment entrustment : ProjectState.drawn(diagram).derivation().entrustments()) {
			lines.add(entrustment);
			chain(entrustment.getReEntrustments(), lines);
		}
		return lines;
	}

	private static void chain(List<ReEntrustment> links, List<EObject> lines) {
		for (ReEntrustment link : links) {
			lines.add(link);
			chain(link.getReEntrustments(), lines);
		}
	}
}
