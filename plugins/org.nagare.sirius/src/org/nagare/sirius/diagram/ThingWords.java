package org.nagare.sirius.diagram;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.ThingWord;
import org.nagare.model.CellEntry;
import org.nagare.model.Entry;
import org.nagare.model.Flow;
import org.nagare.model.Named;
import org.nagare.model.Payload;
import org.nagare.model.Step;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.Present;

/** How a thing is told in a list of things, where nothing else shows which is meant: by its number, its name, or as it is written. */
public final class ThingWords {

	private static final int LONGEST = 60;

	private ThingWords() {
	}

	public static String of(EObject thing) {
		return switch (thing) {
			case Step step -> (number(step) + " " + text(step.getText()) + (step.getName() == null ? "" : "（" + step.getName() + "）")).strip();
			case Named named when named.getName() != null -> ThingWord.of(named.eClass().getName(), MessageLanguage.JAPANESE) + " " + Naming.display(named)
					+ (Naming.display(named).equals(named.getName()) ? "" : "（" + named.getName() + "）");
			case Flow flow -> flow(flow);
			case Payload payload -> payload(payload);
			case EObject value when value.eContainer() instanceof CellEntry || value.eContainer() instanceof Entry -> written(value.eContainer());
			default -> written(thing);
		};
	}

	/** As the figure counts; a step that stands in no text of an assessment has none. */
	private static String number(Step step) {
		return step.eResource() == null ? "" : ProjectState.of(step).derivation(step).flatMap(derivation -> derivation.stepNumber(step)).map(Object::toString).orElse("");
	}

	/** From where to where, what, and when. */
	private static String flow(Flow flow) {
		String path = flow.getHops().stream().map(hop -> Present.in(hop.getNodes()).stream().map(Naming::shortDisplay).collect(Collectors.joining("、"))).collect(Collectors.joining(" → "));
		String carried = flow.getPayloads().stream().map(ThingWords::payload).collect(Collectors.joining("、"));
		return text(path + "：" + carried + (flow.getTiming() == null ? "" : "（" + flow.getTiming() + "）"));
	}

	private static String payload(Payload payload) {
		return text(Present.of(payload.getSource()).map(Naming::display).orElse(payload.getText()));
	}

	/** The words of the text on one line, as it was read. What was made and not saved yet is told by its kind. */
	private static String written(EObject thing) {
		return Optional.<INode>ofNullable(NodeModelUtils.findActualNodeFor(thing)).map(NodeModelUtils::getTokenText).map(ThingWords::text)
				.orElseGet(() -> thing.eClass().getName());
	}

	private static String text(String words) {
		String line = words == null ? "" : words.replaceAll("\\s+", " ").strip();
		return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
	}
}
