package org.nagare.figure.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.figure.model.FlowKind;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.model.value.CircledNumber;

/** Builds figures for tests in few words; keys are the labels. */
final class FigureBuilder {
	private final List<FigureElement> elements = new ArrayList<>();
	private final List<FigureFlow> flows = new ArrayList<>();
	private final List<EntrustmentLink> links = new ArrayList<>();
	private final Map<Integer, FigureStep> steps = new LinkedHashMap<>();

	static FigureNode node(String label, NodeKind kind, Place place) {
		return new FigureNode(label, label, kind, place);
	}

	static FigureNode system(String label) {
		return node(label, NodeKind.SYSTEM, Place.ASSESSING_BODY);
	}

	static FigureFrame frame(String label, FrameKind kind, Place place, FigureElement... children) {
		return new FigureFrame(label, label, kind, place, List.of(children));
	}

	FigureBuilder with(FigureElement... more) {
		elements.addAll(List.of(more));
		return this;
	}

	FigureBuilder flow(int step, FlowKind kind, String payload, String... path) {
		String number = CircledNumber.of(step);
		steps.computeIfAbsent(step, absent -> new FigureStep("手順" + step, number, payload + "を扱う。", List.of()));
		flows.add(new FigureFlow("流れ" + (flows.size() + 1), "手順" + step, number, kind, payload, "", false, "",
				List.of(path)));
		return this;
	}

	FigureBuilder specific(int step, String payload, String... path) {
		return flow(step, FlowKind.SPECIFIC_PERSONAL_INFORMATION, payload, path);
	}

	FigureBuilder personal(int step, String payload, String... path) {
		return flow(step, FlowKind.PERSONAL_INFORMATION, payload, path);
	}

	FigureBuilder link(Relation relation, String label, String from, String to) {
		links.add(new EntrustmentLink("委託" + (links.size() + 1), from, to, label, FlowKind.SPECIFIC_PERSONAL_INFORMATION,
				relation));
		return this;
	}

	Figure build(String title) {
		return new Figure(title, title, elements, flows, links,
				List.of(new FigureSection("業務", "", "業務", List.copyOf(steps.values()))));
	}
}
