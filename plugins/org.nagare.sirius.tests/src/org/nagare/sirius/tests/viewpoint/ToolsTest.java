package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.sirius.tests.Session;
import org.nagare.sirius.tests.viewpoint.Workbench.Effect;

/** Every tool of the viewpoint on every example: what it leaves can be written, is read again as it was meant, and loses nothing. */
@TestInstance(Lifecycle.PER_CLASS)
class ToolsTest extends OnEveryExample {

	private static final List<String> LABELS = List.of("予防接種 (仮)", "引用\"符", "  ", "行\n替え", "  一\n  二", "\n 字下げ", "終わりの空白の行\n  ");

	/** Tools that only show something, or write saved texts: what they do is in {@code WindowToolsTest} and {@code FindingsTest}. */
	static final Set<String> ONLY_SHOWING = Set.of("goToText", "goToCell", "goToForm", "chooseFix");

	/** Of what a tool does to views of one sort, over all examples, the first and one of so many are tried; {@code -Dsampled=1} tries each. */
	private static final int SAMPLED = Integer.getInteger("sampled", 5);

	private final Set<String> used = new TreeSet<>();
	private final Map<String, Integer> met = new TreeMap<>();

	@ParameterizedTest
	@MethodSource("examples")
	void everyToolLeavesWhatCanBeWritten(ProjectFolder example) {
		Session session = Session.of(example);
		for (String diagram : List.of("figure", "entrustments")) {
			Workbench workbench = new Workbench(session, drawn(diagram, session.assessments().get(0)));
			creations(workbench);
			launches(workbench);
			edges(workbench);
			edits(workbench);
			deletions(workbench);
			reconnections(workbench);
			drops(workbench);
			assertTrue(workbench.refusals() > 0, diagram + ": a person stands in no frame");
			menus(workbench);
			assertTrue(workbench.changes() > (workbench.runs() - workbench.refusals()) / 4, diagram + ": " + workbench.changes() + " of " + workbench.runs() + " runs changed a text");
		}
	}

	/** Where nothing is written yet that could be chosen, every tool is tried as well: none of those that are offered asks to choose from nothing. */
	@Test
	void noListIsOfferedThatWouldBeEmpty() {
		Session session = Session.of("""
				機関 市 地方公共団体 {
				    システム 台帳
				}
				関係者 住民 本人
				評価書 事業 {
				    実施機関 市
				}
				業務 甲 {
				    手順 受付 "受け付ける。" {
				        住民 → 台帳 : "届出" 個人番号なし
				    }
				}
				""");
		Workbench workbench = new Workbench(session, figure(session));
		edges(workbench);
		menus(workbench);
		EObject line = workbench.canvas().views("flow").get(0);
		Set<String> offered = new TreeSet<>();
		for (EObject tool : tools("OperationAction")) {
			Interpreter here = workbench.canvas().interpreter().with("views", List.of(line));
			if (ToolRun.dialog(tool).isPresent() && ToolRun.isOffered(here, tool, Canvas.subject(line))) {
				offered.add(Values.text(tool, "name"));
			}
		}
		assertEquals(Set.of("passThrough", "removePayload"), offered);
	}

	@AfterAll
	void everyToolWasOfferedSomewhere() {
		if (used.isEmpty()) {
			return;
		}
		Set<String> all = new TreeSet<>();
		viewpoint.all("AbstractToolDescription").stream().filter(tool -> !Values.is(tool, "PopupMenu")).forEach(tool -> all.add(Values.text(tool, "name")));
		all.removeAll(used);
		all.removeAll(ONLY_SHOWING);
		assertEquals(Set.of("keepAssessment"), all, "tools that were never offered");
	}

	/** Views that differ in their mapping and in the class of what they stand for; the others are like one of them. */
	private static List<EObject> samples(List<EObject> views) {
		Map<String, EObject> samples = new LinkedHashMap<>();
		views.forEach(view -> samples.putIfAbsent(sort(view), view));
		return List.copyOf(samples.values());
	}

	private static String sort(EObject view) {
		EObject mapping = Values.has(view, "actualMapping") ? Values.one(view, "actualMapping") : null;
		return (mapping == null ? "diagram" : Values.text(mapping, "name")) + "/" + Canvas.subject(view).eClass().getName();
	}

	private List<EObject> tools(String... types) {
		return Stream.of(types).flatMap(type -> viewpoint.all(type).stream()).toList();
	}

	private void creations(Workbench workbench) {
		List<EObject> containers = new ArrayList<>(workbench.canvas().views());
		// Sirius makes nothing on a line of a list: a tool that creates finds the list
		containers.removeIf(view -> Values.is(view, "DEdge") || Values.is(view, "DNodeListElement"));
		containers.add(0, workbench.canvas().diagram());
		for (EObject tool : tools("NodeCreationDescription", "ContainerCreationDescription")) {
			for (EObject view : samples(containers)) {
				EObject container = Canvas.subject(view);
				Interpreter here = workbench.canvas().interpreter().with("container", container).with("containerView", view);
				if (ToolRun.isOffered(here, tool, container)) {
					attempt(workbench, tool, view, Effect.ADDS, () -> new ToolRun(here).run(tool, container));
				}
			}
		}
	}

	/** Tools of the palette that are told what they are used on. */
	private void launches(Workbench workbench) {
		for (EObject tool : tools("ToolDescription")) {
			for (EObject view : samples(workbench.canvas().views())) {
				EObject element = Canvas.subject(view);
				Interpreter here = workbench.canvas().interpreter().with("element", element).with("elementView", view);
				if (ToolRun.isOffered(here, tool, element)) {
					attempt(workbench, tool, view, Effect.ADDS, () -> new ToolRun(here).run(tool, element));
				}
			}
		}
	}

	private void edges(Workbench workbench) {
		List<EObject> ends = samples(Stream.of("frame", "node", "inner", "absent").flatMap(mapping -> workbench.canvas().views(mapping).stream()).toList());
		for (EObject tool : tools("EdgeCreationDescription")) {
			for (EObject source : ends) {
				for (EObject target : ends) {
					Interpreter before = ToolRun.with(workbench.canvas().interpreter(), Map.of("preSource", Canvas.subject(source), "preTarget", Canvas.subject(target)));
					Interpreter here = ToolRun.with(workbench.canvas().interpreter(),
							Map.of("source", Canvas.subject(source), "target", Canvas.subject(target), "sourceView", source, "targetView", target));
					if (ToolRun.isOffered(before, tool, workbench.canvas().diagram())) {
						choose(ToolRun.choices(here, tool, source), choice -> attempt(workbench, tool, source, Effect.ADDS,
								() -> new ToolRun(ToolRun.chosen(here, tool, choice)).run(tool, Canvas.subject(source))));
					}
				}
			}
		}
	}

	private static void choose(List<EObject> choices, Consumer<EObject> run) {
		if (choices.isEmpty()) {
			run.accept(null);
		} else {
			choices.forEach(run);
		}
	}

	private void edits(Workbench workbench) {
		for (EObject view : samples(workbench.canvas().views())) {
			EObject tool = Values.one(Values.one(view, "actualMapping"), "labelDirectEdit");
			workbench.canvas().interpreter().evaluate(Canvas.subject(view), Values.text(tool, "inputLabelExpression"));
			for (String label : LABELS) {
				Interpreter here = workbench.canvas().interpreter().with("arg0", label).with("view", view);
				attempt(workbench, tool, view, Effect.RENAMES, () -> new ToolRun(here).run(tool, Canvas.subject(view)));
			}
		}
	}

	/** Every single thing that can be taken away. */
	private void deletions(Workbench workbench) {
		for (EObject view : workbench.canvas().views()) {
			EObject tool = Values.one(Values.one(view, "actualMapping"), "deletionDescription");
			EObject subject = Canvas.subject(view);
			Interpreter here = ToolRun.with(workbench.canvas().interpreter(), Map.of("element", subject, "elementView", view, "containerView", view.eContainer()));
			if (ToolRun.isOffered(here, tool, subject)) {
				attempt(workbench, tool, view, Effect.REMOVES, () -> new ToolRun(here).run(tool, subject));
			}
		}
	}

	private void reconnections(Workbench workbench) {
		List<EObject> ends = samples(Stream.of("frame", "node", "inner").flatMap(mapping -> workbench.canvas().views(mapping).stream()).toList());
		for (String mapping : List.of("flow", "entrustment", "reEntrustment")) {
			List<EObject> edges = workbench.canvas().views(mapping);
			for (EObject edge : edges.subList(0, Math.min(6, edges.size()))) {
				for (EObject tool : Values.all(Values.one(edge, "actualMapping"), "reconnections")) {
					boolean source = Values.text(tool, "reconnectionKind").equals("RECONNECT_SOURCE");
					EObject old = Values.one(edge, source ? "sourceNode" : "targetNode");
					EObject other = Values.one(edge, source ? "targetNode" : "sourceNode");
					for (EObject end : ends) {
						Interpreter here = ToolRun.with(workbench.canvas().interpreter(), Map.of("element", Canvas.subject(edge), "edgeView", edge, "otherEnd", other, "source",
								Canvas.subject(old), "target", Canvas.subject(end), "sourceView", old, "targetView", end));
						attempt(workbench, tool, edge, Effect.REMOVES, () -> new ToolRun(here).run(tool, Canvas.subject(edge)));
					}
				}
			}
		}
	}

	private void drops(Workbench workbench) {
		List<EObject> frames = new ArrayList<>(workbench.canvas().views("frame"));
		frames.add(workbench.canvas().diagram());
		frames.addAll(samples(workbench.canvas().views("absent")));
		for (EObject tool : tools("ContainerDropDescription")) {
			for (EObject view : samples(Stream.of("frame", "node", "absent").flatMap(mapping -> workbench.canvas().views(mapping).stream()).toList())) {
				for (EObject frame : frames) {
					Interpreter here = ToolRun.with(workbench.canvas().interpreter(),
							Map.of("element", Canvas.subject(view), "newSemanticContainer", Canvas.subject(frame), "newContainerView", frame));
					if (ToolRun.isOffered(here, tool, Canvas.subject(view))) {
						attempt(workbench, tool, view, Effect.RENAMES, () -> new ToolRun(here).run(tool, Canvas.subject(frame)));
					}
				}
			}
		}
	}

	private void menus(Workbench workbench) {
		List<EObject> views = new ArrayList<>(samples(workbench.canvas().views()));
		List<EObject> flows = workbench.canvas().views("flow");
		views.addAll(flows.subList(0, Math.min(5, flows.size())));
		views.add(workbench.canvas().diagram());
		for (EObject tool : tools("OperationAction")) {
			if (ONLY_SHOWING.contains(Values.text(tool, "name"))) {
				continue;
			}
			for (EObject view : views) {
				Interpreter here = workbench.canvas().interpreter().with("views", List.of(view));
				boolean offered = ToolRun.isOffered(here, tool, Canvas.subject(view)) && ToolRun.isOffered(here, tool.eContainer(), Canvas.subject(view));
				if (offered) {
					choose(ToolRun.choices(here, tool, view),
							choice -> attempt(workbench, tool, view, Effect.RENAMES, () -> new ToolRun(ToolRun.chosen(here, tool, choice)).run(tool, Canvas.subject(view))));
				}
			}
		}
	}

	private void attempt(Workbench workbench, EObject tool, EObject view, Effect effect, Runnable run) {
		used.add(Values.text(tool, "name"));
		String sort = Values.text(tool, "name") + " on " + sort(view);
		if ((met.merge(sort, 1, Integer::sum) - 1) % SAMPLED == 0) {
			workbench.attempt(sort, effect, run);
		}
	}
}
