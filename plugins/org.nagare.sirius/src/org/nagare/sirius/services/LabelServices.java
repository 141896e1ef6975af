package org.nagare.sirius.services;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.layout.StretchWords;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FigureStep;
import org.nagare.model.Assessment;
import org.nagare.model.Entrustment;
import org.nagare.model.ExceptionalCase;
import org.nagare.model.Flow;
import org.nagare.model.Named;
import org.nagare.model.Note;
import org.nagare.model.Payload;
import org.nagare.model.ReEntrustment;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.Present;
import org.nagare.sirius.diagram.Drawn;
import org.nagare.sirius.diagram.Hop;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.diagram.ProjectState;

/** The words of a diagram, those of the printed figure wherever it has any. */
public final class LabelServices {

	private static final String OPEN = "未定";
	private static final String REMARK = "※ ";

	/** What stands on a frame. */
	public String frameLabel(Named thing, EObject diagram) {
		return ProjectState.drawn(diagram).frame(thing).map(FigureFrame::label).orElseGet(() -> Naming.shortDisplay(thing));
	}

	/** What stands below a node, with what the view remarks about it. */
	public String nodeLabel(Named thing, EObject diagram) {
		Optional<FigureNode> node = ProjectState.drawn(diagram).node(thing);
		return node.map(one -> one.label() + (one.remark().isEmpty() ? "" : "\n" + one.remark())).orElseGet(() -> Naming.shortDisplay(thing));
	}

	/** What stands in the box of whoever will take a link of a chain over. */
	public String openLabel(ReEntrustment link, EObject diagram) {
		return ProjectState.drawn(diagram).node(link).map(FigureNode::label).orElse(OPEN);
	}

	/** The number of the step and, on the first stretch, what is carried: as beside the printed arrow, in its lines. */
	public String flowLabel(Flow flow, EObject diagram, EObject view) {
		Drawn drawn = ProjectState.drawn(diagram);
		int stretch = drawn.stretch(flow, new Hop(OpenDiagram.lineSource(view), OpenDiagram.lineTarget(view)));
		return drawn.flow(flow).map(one -> (one.number() + " " + String.join("\n", StretchWords.lines(one, stretch))).strip()).orElse("");
	}

	/** What a contractor is entrusted with, as beside the printed line: at one of the systems it works on, in the lines of the print. */
	public String entrustmentLabel(Entrustment entrustment, EObject diagram, EObject view) {
		return linkLabel(entrustment, diagram, view).orElseGet(() -> Naming.display(entrustment));
	}

	/** What is passed on, in the lines of the print. */
	public String reEntrustmentLabel(ReEntrustment link, EObject diagram, EObject view) {
		return linkLabel(link, diagram, view).orElseGet(() -> text(link.getMatter()));
	}

	private static Optional<String> linkLabel(EObject owner, EObject diagram, EObject view) {
		Hop hop = new Hop(OpenDiagram.lineSource(view), OpenDiagram.lineTarget(view));
		return ProjectState.drawn(diagram).link(owner, hop).map(link -> String.join("\n", StretchWords.lines(link)));
	}

	/** The heading of the steps of a 業務. */
	public String affairLabel(SubAffair affair, EObject diagram) {
		return ProjectState.drawn(diagram).section(affair).map(section -> section.heading().isEmpty() ? section.title() : section.heading())
				.orElseGet(() -> Naming.display(affair));
	}

	/** A line of the (備考). */
	public String stepLineLabel(EObject line, EObject diagram) {
		Drawn drawn = ProjectState.drawn(diagram);
		return switch (line) {
			case Step step -> drawn.step(step).map(one -> (one.number() + " " + one.sentence()).strip()).orElse("");
			case Note note -> REMARK + remark(note, drawn);
			case ExceptionalCase exception -> REMARK + remark(exception, drawn);
			default -> "";
		};
	}

	/** The remark as it is printed: the references in it resolved. */
	private static String remark(EObject part, Drawn drawn) {
		if (!(part.eContainer() instanceof Step step)) {
			return "";
		}
		int place = (int) step.getParts().stream().takeWhile(other -> other != part).filter(LabelServices::isPrinted).count();
		return drawn.step(step).map(FigureStep::remarks).filter(remarks -> isPrinted(part) && place < remarks.size()).map(remarks -> remarks.get(place)).orElse("");
	}

	private static boolean isPrinted(EObject part) {
		return part instanceof Note note && note.getText() != null || part instanceof ExceptionalCase exception && exception.getText() != null;
	}

	/** A line of the list of entrustments: what, and to whom. */
	public String entrustmentLineLabel(EObject line, EObject diagram) {
		return switch (line) {
			case Entrustment entrustment -> Naming.display(entrustment) + "：" + party(entrustment.getContractor());
			case ReEntrustment link when link.isNone() -> indentation(link) + "再委託なし";
			case ReEntrustment link -> indentation(link) + "再委託「" + text(link.getMatter()) + "」：" + party(link.getContractor());
			default -> "";
		};
	}

	private static String indentation(ReEntrustment link) {
		return "　" + (link.eContainer() instanceof ReEntrustment outer ? indentation(outer) : "");
	}

	private static String party(Named party) {
		return Present.is(party) ? Naming.display(party) : OPEN;
	}

	/** The name under which Sirius keeps a diagram. */
	public String diagramTitle(EObject subject) {
		return switch (subject) {
			case Assessment assessment -> Naming.display(assessment);
			case Named named -> Naming.display(named);
			default -> "";
		};
	}

	/** The text that a person edits when a label is edited in the diagram: what is printed, not what is made of it. */
	public String editedText(EObject thing) {
		return switch (thing) {
			case Step step -> text(step.getText());
			case Note note -> text(note.getText());
			case ExceptionalCase exception -> text(exception.getText());
			case ReEntrustment link -> text(link.getMatter());
			case Flow flow -> flow.getPayloads().size() == 1 ? payload(flow.getPayloads().get(0)) : "";
			case Named named -> Naming.shortDisplay(named);
			default -> "";
		};
	}

	private static String payload(Payload payload) {
		return Present.of(payload.getSource()).map(Naming::display).orElseGet(() -> text(payload.getText()));
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
