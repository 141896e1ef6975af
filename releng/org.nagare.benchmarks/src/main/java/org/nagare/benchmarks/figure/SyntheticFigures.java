package org.nagare.benchmarks.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
import org.nagare.figure.model.Wishes;

/**
 * Figures as affairs have them, of any size: persons, departments and systems of a body, a platform, other bodies. Each department
 * receives from persons and writes to its systems, each system hands on to a neighbour or through the platform to another body.
 */
public final class SyntheticFigures {

	private static final int STEPS_IN_SECTION = 8;
	private static final long PIN_SEED = 12;

	private final List<FigureNode> persons = new ArrayList<>();
	private final List<FigureNode> departments = new ArrayList<>();
	private final List<FigureNode> systems = new ArrayList<>();
	private final List<FigureNode> platform = new ArrayList<>();
	private final List<FigureNode> others = new ArrayList<>();
	private final List<FigureFlow> flows = new ArrayList<>();
	private final List<FigureStep> steps = new ArrayList<>();

	private int leastFlows;

	private SyntheticFigures() {
	}

	/** A figure of exactly so many nodes, at least ten, and about as many flows. */
	public static Figure ofNodes(int nodes) {
		return new SyntheticFigures().figure(nodes);
	}

	/** A figure of exactly so many nodes and flows; what is more than the usual flows leads on from one body to the next. */
	public static Figure of(int nodes, int flows) {
		SyntheticFigures figures = new SyntheticFigures();
		figures.leastFlows = flows;
		return figures.figure(nodes);
	}

	/** A figure some of whose things are pinned where nobody has thought about: most contradict each other or the order of things. */
	public static Figure pinned(Figure figure, int pins) {
		Random random = new Random(PIN_SEED);
		List<FigureNode> nodes = new ArrayList<>(figure.nodes());
		Collections.shuffle(nodes, random);
		List<Wishes.Pin> chosen = nodes.stream().limit(pins).map(node -> new Wishes.Pin("", node.key(), 10 + random.nextInt(260), 20 + random.nextInt(170))).toList();
		return figure.with(new Wishes(chosen, List.of(), Wishes.NotesPlace.ANY));
	}

	private Figure figure(int nodes) {
		for (int i = 0; i < nodes; i++) {
			switch (i % 10) {
				case 0 -> persons.add(node("住民", i, NodeKind.DATA_SUBJECT, Place.PERSON));
				case 1, 2 -> departments.add(node("福祉の窓口の課", i, NodeKind.DEPARTMENT, Place.ASSESSING_BODY));
				case 3, 4, 5, 6 -> systems.add(node("台帳の管理システム", i, NodeKind.SYSTEM, Place.ASSESSING_BODY));
				case 7 -> platform.add(node("中間サーバー", i, NodeKind.INTERMEDIATE_SERVER, Place.PLATFORM));
				default -> others.add(node("他の市区町村", i, NodeKind.PUBLIC_BODY, Place.OTHER_BODY));
			}
		}
		connect();
		for (int i = 0; flows.size() < leastFlows; i++) {
			switch (i % 3) {
				case 0 -> flow("通知書", departments.get(i % departments.size()), persons.get(i % persons.size()));
				case 1 -> flow("照会", others.get(i % others.size()), platform.get(i % platform.size()));
				default -> flow("回答の内容", systems.get(i % systems.size()), departments.get(i % departments.size()));
			}
		}
		List<FigureElement> elements = new ArrayList<>(persons);
		List<FigureElement> inside = new ArrayList<>(departments);
		inside.addAll(systems);
		elements.add(new FigureFrame("市", "市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, inside));
		elements.add(new FigureFrame("基盤", "中間サーバー・プラットフォーム", FrameKind.BOUNDARY, Place.PLATFORM, List.copyOf(platform)));
		elements.addAll(others);
		return new Figure("大きさ" + nodes, "大きさ" + nodes, elements, flows, List.of(), sections());
	}

	private static FigureNode node(String word, int number, NodeKind kind, Place place) {
		return new FigureNode(word + number, word + number, kind, place);
	}

	private void connect() {
		for (int i = 0; i < departments.size(); i++) {
			flow("申請書", persons.get(i % persons.size()), departments.get(i));
			flow("申請の内容", departments.get(i), systems.get(2 * i % systems.size()));
		}
		for (int i = 0; i < systems.size(); i++) {
			if (i % 4 == 3) {
				flow("副本", systems.get(i), platform.get(i / 4 % platform.size()));
			} else {
				flow("住民の異動", systems.get(i), systems.get((i + 1) % systems.size()));
			}
		}
		for (int i = 0; i < others.size(); i++) {
			flow("照会への回答", systems.get(i % systems.size()), platform.get(i % platform.size()), others.get(i));
		}
	}

	private void flow(String payload, FigureNode... path) {
		int number = flows.size() + 1;
		String step = "手順" + number;
		FlowKind kind = number % 4 == 0 ? FlowKind.PERSONAL_INFORMATION : FlowKind.SPECIFIC_PERSONAL_INFORMATION;
		steps.add(new FigureStep(step, Integer.toString(number), payload + "を渡し、台帳に記録して確かめる。", List.of()));
		List<String> keys = List.of(path).stream().map(FigureNode::key).toList();
		flows.add(new FigureFlow("流れ" + number, step, Integer.toString(number), kind, payload, "", false, "", keys));
	}

	private List<FigureSection> sections() {
		List<FigureSection> sections = new ArrayList<>();
		for (int start = 0; start < steps.size(); start += STEPS_IN_SECTION) {
			String title = "業務" + (start / STEPS_IN_SECTION + 1);
			sections.add(new FigureSection(title, title, title, steps.subList(start, Math.min(start + STEPS_IN_SECTION, steps.size()))));
		}
		return sections;
	}
}
