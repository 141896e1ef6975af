package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureExcerpt;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FlowKind;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.view.View;
import org.nagare.model.Assessment;
import org.nagare.model.Flow;
import org.nagare.model.SpiFile;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.Key;
import org.nagare.sirius.tests.Session;

/** Diagram and printed figure show the same elements: the viewpoint is evaluated as Sirius does it and compared with the figure, for every example. */
class AgreementTest extends OnEveryExample {

	private static final Map<FrameKind, String> FILLS = Map.of(FrameKind.ASSESSING_BODY, "bodyFill", FrameKind.ORGANIZATION, "organizationFill", FrameKind.CONTRACTOR, "contractorFill",
			FrameKind.DEPARTMENT, "departmentFill", FrameKind.BOUNDARY, "boundaryFill");
	private static final Map<NodeKind, String> ICONS = Map.ofEntries(Map.entry(NodeKind.DATA_SUBJECT, "person"), Map.entry(NodeKind.OTHER_PERSON, "person"),
			Map.entry(NodeKind.DEPARTMENT, "department"), Map.entry(NodeKind.SYSTEM, "system"), Map.entry(NodeKind.LINKAGE_SYSTEM, "linkage"),
			Map.entry(NodeKind.SHARED_SYSTEM, "shared"), Map.entry(NodeKind.TERMINAL, "terminal"), Map.entry(NodeKind.INTERMEDIATE_SERVER, "server"),
			Map.entry(NodeKind.NETWORK, "network"), Map.entry(NodeKind.STATE, "state"), Map.entry(NodeKind.PUBLIC_BODY, "body"), Map.entry(NodeKind.OTHER_BODY, "body"),
			Map.entry(NodeKind.COMPANY, "company"), Map.entry(NodeKind.CONTRACTOR, "contractor"), Map.entry(NodeKind.SUBCONTRACTOR, "subcontractor"),
			Map.entry(NodeKind.OPEN_SUBCONTRACTOR, "subcontractor"), Map.entry(NodeKind.RECIPIENT_TABLE, "table"));

	@ParameterizedTest
	@MethodSource("examples")
	void theFigure(ProjectFolder example) {
		Session session = Session.of(example);
		assertEquals(List.of(), session.errors());
		for (Assessment assessment : session.assessments()) {
			ProjectModel project = session.project();
			AssessmentDerivation derivation = project.derive(assessment);
			same(Figures.of(derivation), drawn("figure", assessment), project, true);
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theFigureOfTextsThatAreOpenedOneByOne(ProjectFolder example) {
		Session session = Session.oneByOne(example);
		for (Assessment assessment : session.assessments()) {
			Canvas canvas = drawn("figure", assessment);
			ProjectModel project = session.project();
			same(Figures.of(project.derive(assessment)), canvas, project, true);
			assertFalse(canvas.views("flow").isEmpty());
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theWaysOfEachFile(ProjectFolder example) {
		Session session = Session.of(example);
		int files = 0;
		for (Assessment assessment : session.assessments()) {
			ProjectModel project = session.project();
			AssessmentDerivation derivation = project.derive(assessment);
			for (SpiFile file : derivation.files()) {
				Figure figure = Figures.of(derivation, new View.File(Optional.of(file.getName())), Optional.empty()).get(0);
				same(figure, drawn("file", file), project, true);
				files++;
			}
		}
		assertFalse(files == 0);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void thePagesOfEachAffair(ProjectFolder example) {
		Session session = Session.of(example);
		for (Assessment assessment : session.assessments()) {
			ProjectModel project = session.project();
			AssessmentDerivation derivation = project.derive(assessment);
			for (SubAffair affair : derivation.subAffairs()) {
				Canvas canvas = drawn("subAffair", affair);
				same(printedFor(affair, derivation), canvas, project, true);
				// what only other 業務 draw is there for a line to it
				List<EObject> others = new ArrayList<>(drawn("figure", assessment).views("node").stream().map(Canvas::subject).toList());
				others.removeAll(canvas.views("node").stream().map(Canvas::subject).toList());
				assertTrue(canvas.views("absent").stream().map(Canvas::subject).toList().containsAll(others), affair.getName());
			}
		}
	}

	/** The part of the figure that stands on the printed pages of a 業務. */
	private static Figure printedFor(SubAffair affair, AssessmentDerivation derivation) {
		Figure whole = Figures.of(derivation);
		FigureSection section = whole.sections().get(derivation.subAffairs().indexOf(affair));
		Figure flows = FigureExcerpt.ofSections(whole, List.of(section), List.of());
		Set<String> own = flows.flows().stream().map(FigureFlow::key).collect(Collectors.toSet());
		List<PlacedArrow> arrows = Figures.layOut(whole).pages().stream().map(page -> page.drawing().arrows())
				.filter(page -> page.stream().anyMatch(arrow -> arrow.flows().stream().anyMatch(own::contains))).flatMap(List::stream).toList();
		List<EntrustmentLink> links = whole.links().stream().filter(link -> arrows.stream().anyMatch(arrow -> arrow.key().equals(link.key()))).toList();
		return FigureExcerpt.ofSections(whole, List.of(section), links);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theChainsOfEntrustment(ProjectFolder example) {
		Session session = Session.of(example);
		for (Assessment assessment : session.assessments()) {
			ProjectModel project = session.project();
			Figure figure = Figures.of(project.derive(assessment), new View.Entrustments(), Optional.empty()).get(0);
			Canvas canvas = drawn("entrustments", assessment);
			same(figure, canvas, project, false);
			// the notes of this figure are the lines of the list
			List<String> told = figure.sections().stream().flatMap(section -> section.steps().stream())
					.flatMap(step -> Stream.concat(Stream.of(step.key()), step.remarks().stream().map(remark -> ""))).filter(key -> !key.isEmpty()).toList();
			List<String> listed = canvas.views("entrustmentLine").stream().map(Canvas::subject).filter(thing -> Values.is(thing, "Entrustment"))
					.map(thing -> project.key(thing).orElseThrow().toString()).toList();
			assertEquals(told, listed);
		}
	}

	private static void same(Figure figure, Canvas canvas, ProjectModel project, boolean notes) {
		assertEquals(new TreeSet<>(elements(figure.elements(), "")), new TreeSet<>(drawn(canvas, project)), figure.key());
		assertEquals(new TreeSet<>(lines(figure)), new TreeSet<>(edges(canvas, project)), figure.key());
		assertEquals(elements(figure.elements(), "").size(), drawn(canvas, project).size(), "nothing is drawn twice");
		assertEquals(order(figure.elements()), order(canvas, project), figure.key());
		assertEquals(byMapping(lines(figure)), byMapping(edges(canvas, project)), "lines in the order of the figure");
		if (notes) {
			List<String> told = new ArrayList<>();
			for (FigureSection section : figure.sections()) {
				told.add(section.key() + " " + (section.heading().isEmpty() ? section.title() : section.heading()));
				section.steps().forEach(step -> {
					told.add((step.number() + " " + step.sentence()).strip());
					step.remarks().forEach(remark -> told.add("※ " + remark));
				});
			}
			List<String> listed = new ArrayList<>();
			for (EObject affair : canvas.views("affair")) {
				listed.add(key(Canvas.subject(affair), project) + " " + Values.text(affair, "name"));
				Values.all(affair, "ownedElements").forEach(line -> listed.add(Values.text(line, "name")));
			}
			assertEquals(told, listed);
		}
	}

	/** Each element with where it stands, its kind and its words. */
	private static List<String> elements(List<FigureElement> elements, String where) {
		List<String> found = new ArrayList<>();
		for (FigureElement element : elements) {
			switch (element) {
				case FigureFrame frame -> {
					found.add(where + " > frame " + frame.key() + " " + FILLS.get(frame.kind()) + " " + frame.label());
					found.addAll(elements(frame.children(), frame.key()));
				}
				case FigureNode node -> found.add(where + " > " + mapping(node) + " " + thing(node.key()) + " " + ICONS.get(node.kind()) + " " + node.label()
						+ (node.remark().isEmpty() ? "" : "\n" + node.remark()));
			}
		}
		return found;
	}

	/** Frames as they follow each other and nodes as they follow each other, in each frame; Sirius asks for the ones and the others. */
	private static Map<String, List<String>> order(List<FigureElement> elements) {
		Map<String, List<String>> order = new TreeMap<>();
		collect(elements, "", order);
		return order;
	}

	private static void collect(List<FigureElement> elements, String where, Map<String, List<String>> order) {
		for (FigureElement element : elements) {
			String mapping = element instanceof FigureNode node ? mapping(node) : "frame";
			order.computeIfAbsent(where + " > " + mapping, absent -> new ArrayList<>()).add(thing(element.key()));
			if (element instanceof FigureFrame frame) {
				collect(frame.children(), frame.key(), order);
			}
		}
	}

	private static Map<String, List<String>> order(Canvas canvas, ProjectModel project) {
		Map<String, List<String>> order = new TreeMap<>();
		for (String mapping : List.of("frame", "node", "inner", "open")) {
			for (EObject view : canvas.printed(mapping)) {
				String where = view.eContainer() == canvas.diagram() ? "" : key(Canvas.subject(view.eContainer()), project);
				order.computeIfAbsent(where + " > " + mapping, absent -> new ArrayList<>()).add(key(Canvas.subject(view), project));
			}
		}
		return order;
	}

	private static String mapping(FigureNode node) {
		return node.key().endsWith("#body") ? "inner" : node.kind() == NodeKind.OPEN_SUBCONTRACTOR ? "open" : "node";
	}

	private static String thing(String key) {
		return FigureNode.withoutOpen(FigureFrame.withoutBody(key));
	}

	private static List<String> drawn(Canvas canvas, ProjectModel project) {
		List<String> found = new ArrayList<>();
		for (String mapping : List.of("frame", "node", "inner", "open")) {
			for (EObject view : canvas.printed(mapping)) {
				EObject around = view.eContainer();
				String where = around == canvas.diagram() ? "" : key(Canvas.subject(around), project);
				found.add(where + " > " + mapping + " " + key(Canvas.subject(view), project) + " " + look(canvas.style(view)) + " " + Values.text(view, "name"));
			}
		}
		return found;
	}

	/** What tells the kind of a thing: the picture of a node, the ground of a frame. */
	private static String look(EObject style) {
		String icon = Values.text(style, "iconPath");
		return Values.has(style, "backgroundColor") ? Values.text(Values.one(style, "backgroundColor"), "name") : icon.substring(icon.lastIndexOf('/') + 1, icon.lastIndexOf('.'));
	}

	/** Each stretch of each flow and each link with its ends, its kind and its words. */
	private static List<String> lines(Figure figure) {
		List<String> found = new ArrayList<>();
		for (FigureFlow flow : figure.flows()) {
			String number = flow.number().isEmpty() ? "※" : flow.number();
			String carried = (flow.kind() == FlowKind.UNDECIDED ? "(?)" : "") + flow.payload() + (flow.inquiry() && !flow.payload().contains("照会") ? "(照会)" : "")
					+ (flow.condition().isEmpty() ? "" : "〔" + flow.condition() + "〕");
			for (int i = 1; i < flow.path().size(); i++) {
				found.add("flow " + flow.path().get(i - 1) + " -> " + flow.path().get(i) + " " + flow.kind() + " " + joined(number + (i == 1 ? carried : "")));
			}
		}
		for (EntrustmentLink link : figure.links()) {
			found.add((link.relation() == EntrustmentLink.Relation.ACCESS ? "entrustment " : "reEntrustment ") + link.from() + " -> " + link.to() + " " + joined(link.label()));
		}
		return found;
	}

	/** A stretch that several ways of a flow share is told with the first of them. */
	private static List<String> byMapping(List<String> lines) {
		return Stream.of("flow ", "entrustment ", "reEntrustment ").flatMap(mapping -> lines.stream().filter(line -> line.startsWith(mapping))).distinct().toList();
	}

	private static List<String> edges(Canvas canvas, ProjectModel project) {
		List<String> found = new ArrayList<>();
		for (String mapping : List.of("flow", "entrustment", "reEntrustment")) {
			for (EObject edge : canvas.views(mapping)) {
				String ends = mapping + " " + end(Values.one(edge, "sourceNode"), project) + " -> " + end(Values.one(edge, "targetNode"), project);
				found.add(Canvas.subject(edge) instanceof Flow ? ends + " " + kind(canvas.style(edge)) + " " + joined(Values.text(edge, "name")) : ends + " " + joined(Values.text(edge, "name")));
			}
		}
		return found;
	}

	/** Where lines are broken is a matter of room. */
	private static String joined(String words) {
		return words.replaceAll("\\s", "");
	}

	private static String kind(EObject style) {
		String width = Values.text(style, "sizeComputationExpression");
		return width.equals("3") ? "SPECIFIC_PERSONAL_INFORMATION" : Values.text(style, "lineStyle").equals("dash") ? "PERSONAL_INFORMATION" : "UNDECIDED";
	}

	private static String end(EObject view, ProjectModel project) {
		String key = key(Canvas.subject(view), project);
		return switch (Values.text(Values.one(view, "actualMapping"), "name")) {
			case "inner" -> key + "#body";
			case "open" -> FigureNode.openOf(key);
			default -> key;
		};
	}

	private static String key(EObject thing, ProjectModel project) {
		return project.key(thing).map(Key::toString).orElse("?");
	}
}
