package org.nagare.figure.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A figure as the public sees it. What is withheld is a box that says so and not what it is; words are left out of every text; a withheld step has
 * neither its sentence nor its arrows, a withheld entrustment no line. No key tells a name of the model any more.
 */
public final class FigureRedaction {

	private final Predicate<String> withheld;
	private final UnaryOperator<String> words;
	private final String leftOut;
	private final Map<String, String> keys = new HashMap<>();

	private FigureRedaction(Predicate<String> withheld, UnaryOperator<String> words, String leftOut) {
		this.withheld = withheld;
		this.words = words;
		this.leftOut = leftOut;
	}

	/**
	 * @param withheld whether of the thing with this key nothing is shown
	 * @param words    leaves out of a text what is withheld wherever it stands
	 * @param leftOut  stands where something was left out
	 */
	public static Figure of(Figure figure, Predicate<String> withheld, UnaryOperator<String> words, String leftOut) {
		return new FigureRedaction(withheld, words, leftOut).of(figure);
	}

	private Figure of(Figure figure) {
		List<FigureFlow> flows = figure.flows().stream().filter(flow -> !withheld.test(flow.step()) && !withheld.test(flow.key())).toList();
		List<EntrustmentLink> links = figure.links().stream().filter(link -> !withheld.test(link.key())).toList();
		Figure kept = FigureExcerpt.excerpt(figure, flows, links, figure.sections());
		return new Figure(key(figure.key()), words.apply(figure.title()), kept.elements().stream().map(this::element).toList(),
				flows.stream().map(this::flow).toList(), links.stream().map(this::link).toList(), figure.sections().stream().map(this::section).toList(),
				wishes(kept.wishes()));
	}

	/** The same key for the same thing, counted as they are met. */
	private String key(String key) {
		return key.isEmpty() ? key : keys.computeIfAbsent(key, each -> Integer.toString(keys.size() + 1));
	}

	private FigureElement element(FigureElement element) {
		boolean hidden = withheld.test(element.key());
		String label = hidden ? leftOut : words.apply(element.label());
		return switch (element) {
			case FigureNode node -> new FigureNode(key(node.key()), label, hidden ? NodeKind.WITHHELD : node.kind(), node.place(),
					hidden ? "" : words.apply(node.remark()), node.emphasis());
			case FigureFrame frame -> new FigureFrame(key(frame.key()), label, frame.kind(), frame.place(), frame.children().stream().map(this::element).toList());
		};
	}

	private FigureFlow flow(FigureFlow flow) {
		return new FigureFlow(key(flow.key()), key(flow.step()), flow.number(), flow.kind(), words.apply(flow.payload()), words.apply(flow.detail()),
				flow.inquiry() && words.apply(FigureFlow.INQUIRY).equals(FigureFlow.INQUIRY), words.apply(flow.condition()), flow.path().stream().map(this::key).toList(), flow.emphasis());
	}

	private EntrustmentLink link(EntrustmentLink link) {
		return new EntrustmentLink(key(link.key()), key(link.from()), key(link.to()), words.apply(link.label()), link.kind(), link.relation(), link.emphasis());
	}

	private FigureSection section(FigureSection section) {
		return new FigureSection(key(section.key()), words.apply(section.heading()), words.apply(section.title()), section.steps().stream().map(this::step).toList());
	}

	private FigureStep step(FigureStep step) {
		boolean hidden = withheld.test(step.key());
		return new FigureStep(key(step.key()), step.number(), hidden ? leftOut : words.apply(step.sentence()),
				hidden ? List.of() : step.remarks().stream().map(words).toList());
	}

	private Wishes wishes(Wishes wishes) {
		return new Wishes(wishes.pins().stream().map(pin -> new Wishes.Pin(key(pin.section()), key(pin.key()), pin.x(), pin.y())).toList(),
				wishes.columns().stream().map(column -> new Wishes.Column(key(column.section()), column.keys().stream().map(this::key).toList())).toList(), wishes.notes());
	}
}
