package org.nagare.sirius.services;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FlowKind;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.model.Entrustment;
import org.nagare.model.Flow;
import org.nagare.model.ReEntrustment;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.diagram.ProjectState;

/** As what a thing is drawn: the kinds of the printed figure, one question for each shape, for an expression knows no literal. */
public final class ShapeServices {

	public boolean isPersonShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.DATA_SUBJECT, NodeKind.OTHER_PERSON);
	}

	public boolean isDepartmentShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.DEPARTMENT);
	}

	public boolean isLinkageShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.LINKAGE_SYSTEM);
	}

	public boolean isSharedShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.SHARED_SYSTEM);
	}

	public boolean isTerminalShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.TERMINAL);
	}

	public boolean isServerShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.INTERMEDIATE_SERVER);
	}

	public boolean isNetworkShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.NETWORK);
	}

	public boolean isStateShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.STATE);
	}

	public boolean isBodyShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.PUBLIC_BODY, NodeKind.OTHER_BODY);
	}

	public boolean isCompanyShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.COMPANY);
	}

	public boolean isContractorShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.CONTRACTOR);
	}

	public boolean isSubcontractorShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.SUBCONTRACTOR);
	}

	public boolean isTableShape(EObject thing, EObject diagram) {
		return is(thing, diagram, NodeKind.RECIPIENT_TABLE);
	}

	private static boolean is(EObject thing, EObject diagram, NodeKind... kinds) {
		return ProjectState.drawn(diagram).node(thing).map(FigureNode::kind).filter(Set.of(kinds)::contains).isPresent();
	}

	public boolean isAssessingBodyFrame(EObject thing, EObject diagram) {
		return isFrame(thing, diagram, FrameKind.ASSESSING_BODY);
	}

	public boolean isContractorFrame(EObject thing, EObject diagram) {
		return isFrame(thing, diagram, FrameKind.CONTRACTOR);
	}

	public boolean isDepartmentFrame(EObject thing, EObject diagram) {
		return isFrame(thing, diagram, FrameKind.DEPARTMENT);
	}

	public boolean isBoundaryFrame(EObject thing, EObject diagram) {
		return isFrame(thing, diagram, FrameKind.BOUNDARY);
	}

	private static boolean isFrame(EObject thing, EObject diagram, FrameKind kind) {
		return ProjectState.drawn(diagram).frame(thing).map(FigureFrame::kind).filter(kind::equals).isPresent();
	}

	/** 特定個人情報の流れ: the thick line of the 凡例. */
	public boolean isSpecific(Flow flow, EObject diagram) {
		return is(flow, diagram, FlowKind.SPECIFIC_PERSONAL_INFORMATION);
	}

	/** A flow of which the text does not tell the kind. */
	public boolean isUndecided(Flow flow, EObject diagram) {
		return is(flow, diagram, FlowKind.UNDECIDED);
	}

	private static boolean is(Flow flow, EObject diagram, FlowKind kind) {
		return ProjectState.drawn(diagram).flow(flow).map(FigureFlow::kind).filter(kind::equals).isPresent();
	}

	/** Made, and nothing speaks of it yet. */
	public boolean isLoose(EObject thing, EObject diagram) {
		return ProjectState.drawn(diagram).isLoose(thing);
	}

	/** What the filter «まだ線のないものを隠す» leaves; a filter is not told in which diagram it works. */
	public boolean isSpokenOf(EObject thing) {
		ProjectState state = ProjectState.of(thing);
		return state.derivation(thing).filter(derivation -> state.drawn(new OpenDiagram(derivation.assessment(), OpenDiagram.FIGURE)).isLoose(thing)).isEmpty();
	}

	/** What the filter «特定個人情報だけ» leaves; a filter is not told in which diagram it works. */
	public boolean carriesSpecific(EObject owner) {
		if (owner instanceof ReEntrustment link) {
			// what is passed on is what was entrusted
			return carriesSpecific(link.eContainer());
		}
		return ProjectState.of(owner).derivation(owner).map(derivation -> switch (owner) {
			case Flow flow -> derivation.arrows(flow).stream().anyMatch(arrow -> arrow.kind() == org.nagare.model.derivation.FlowKind.SPECIFIC);
			case Entrustment entrustment -> derivation.accessArrows(entrustment).stream()
					.anyMatch(arrow -> arrow.kind() == org.nagare.model.derivation.FlowKind.SPECIFIC);
			default -> false;
		}).orElse(false);
	}
}
