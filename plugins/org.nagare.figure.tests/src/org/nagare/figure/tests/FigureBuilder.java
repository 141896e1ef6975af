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
	private final List<FigureSection> affairs = new ArrayList<>();
	private String affair = "";

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

	/** The flows that follow belong to a 業務 of their own, their steps numbered n-①. */
	FigureBuilder affair(String heading) {
		endAffair();
		affair = heading;
		return this;
	}

	private void endAffair() {
		if (!steps.isEmpty()) {
			String heading = affair.isEmpty() ? "" : affairs.size() + 1 + ". " + affair;
			affairs.add(new FigureSection("業務" + affair, heading, affair.isEmpty() ? "業務" : heading, List.copyOf(steps.values())));
			steps.clear();
		}
	}

	FigureBuilder flow(int step, FlowKind kind, String payload, String... path) {
		String number = (affair.isEmpty() ? "" : affairs.size() + 1 + "-") + CircledNumber.of(step);
		String key = "手順" + affair + step;
		steps.computeIfAbsent(step, absent -> new FigureStep(key, number, payload + "を扱う。", List.of()));
		flows.add(new FigureFlow("流れ" + (flows.size() + 1), key, number, kind, payload, "", false, "", List.of(path)));
		return this;
	}

	/** A flow of an exceptional case, which bears no number. */
	FigureBuilder exception(int step, String payload, String condition, String... path) {
		flows.add(new FigureFlow("流れ" + (flows.size() + 1), "手順" + affair + step, "", FlowKind.SPECIFIC_PERSONAL_INFORMATION, payload, "", false,
				condition, List.of(path)));
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
		endAffair();
		List<FigureSection> sections = affairs.isEmpty() ? List.of(new FigureSection("業務", "", "業務", List.of())) : affairs;
		return new Figure(title, title, elements, flows, links, sections);
	}
}
