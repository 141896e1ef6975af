package org.nagare.sirius.tests.viewpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Something that a person could do next in a diagram, chosen by chance: any tool, on anything that it is offered on, with any choice of its dialog. */
record RandomTool(String words, Runnable run) {

	private static final int TRIES = 40;
	private static final List<String> LABELS = List.of("受付簿", "台帳 (新)", "引用\"符", "  ", "行\n替え", "  一\n  二", "\n 字下げ", "終わりの空白の行\n  ", "予防接種", "{住民}へ通知する。", "改行\r\nあり", "あ」い", "10", "なし", "図", "𠮷野市", "１号");

	/** The next one; none where chance found nothing that is offered. */
	static Optional<RandomTool> next(Viewpoint viewpoint, Canvas canvas, Random random) {
		for (int i = 0; i < TRIES; i++) {
			Optional<RandomTool> found = switch (random.nextInt(8)) {
				case 0 -> creation(viewpoint, canvas, random);
				case 1 -> launch(viewpoint, canvas, random);
				case 2 -> line(viewpoint, canvas, random);
				case 3 -> edit(canvas, random);
				case 4 -> deletion(canvas, random);
				case 5 -> reconnection(canvas, random);
				case 6 -> drop(viewpoint, canvas, random);
				default -> menu(viewpoint, canvas, random);
			};
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<EObject> any(List<EObject> among, Random random) {
		return among.isEmpty() ? Optional.empty() : Optional.of(among.get(random.nextInt(among.size())));
	}

	private static List<EObject> tools(Viewpoint viewpoint, String... types) {
		return Stream.of(types).flatMap(type -> viewpoint.all(type).stream()).toList();
	}

	private static List<EObject> views(Canvas canvas, String... mappings) {
		return Stream.of(mappings).flatMap(mapping -> canvas.views(mapping).stream()).toList();
	}

	private static Optional<RandomTool> offered(Interpreter here, EObject tool, EObject self, String words) {
		return ToolRun.isOffered(here, tool, self) ? Optional.of(of(here, tool, self, words)) : Optional.empty();
	}

	private static RandomTool of(Interpreter here, EObject tool, EObject self, String words) {
		return new RandomTool(Values.text(tool, "name") + " " + words, () -> new ToolRun(here).run(tool, self));
	}

	private static String words(EObject view) {
		return Canvas.subject(view).eClass().getName() + " " + (Values.has(view, "name") ? Values.text(view, "name").replace('\n', '/') : "");
	}

	private static Optional<RandomTool> creation(Viewpoint viewpoint, Canvas canvas, Random random) {
		List<EObject> containers = new ArrayList<>(canvas.views());
		containers.removeIf(view -> Values.is(view, "DEdge") || Values.is(view, "DNodeListElement"));
		containers.add(canvas.diagram());
		EObject tool = any(tools(viewpoint, "NodeCreationDescription", "ContainerCreationDescription"), random).orElseThrow();
		EObject view = any(containers, random).orElseThrow();
		EObject container = Canvas.subject(view);
		return offered(canvas.interpreter().with("container", container).with("containerView", view), tool, container, "in " + words(view));
	}

	private static Optional<RandomTool> launch(Viewpoint viewpoint, Canvas canvas, Random random) {
		EObject tool = any(tools(viewpoint, "ToolDescription"), random).orElseThrow();
		return any(views(canvas, "stepLine", "affair", "entrustmentLine", "node"), random)
				.flatMap(view -> offered(canvas.interpreter().with("element", Canvas.subject(view)).with("elementView", view), tool, Canvas.subject(view), "on " + words(view)));
	}

	private static Optional<RandomTool> line(Viewpoint viewpoint, Canvas canvas, Random random) {
		List<EObject> ends = views(canvas, "frame", "node", "inner", "absent");
		EObject tool = any(tools(viewpoint, "EdgeCreationDescription"), random).orElseThrow();
		EObject source = any(ends, random).orElseThrow();
		EObject target = any(ends, random).orElseThrow();
		Interpreter before = ToolRun.with(canvas.interpreter(), Map.of("preSource", Canvas.subject(source), "preTarget", Canvas.subject(target)));
		if (!ToolRun.isOffered(before, tool, canvas.diagram())) {
			return Optional.empty();
		}
		Interpreter here = ToolRun.with(canvas.interpreter(),
				Map.of("source", Canvas.subject(source), "target", Canvas.subject(target), "sourceView", source, "targetView", target));
		return chosen(here, tool, source, random).map(with -> of(with, tool, Canvas.subject(source), words(source) + " -> " + words(target)));
	}

	/** What the dialog of a tool was answered with; none where it offers nothing. */
	private static Optional<Interpreter> chosen(Interpreter here, EObject tool, EObject root, Random random) {
		Optional<EObject> dialog = ToolRun.dialog(tool);
		return dialog.isEmpty() ? Optional.of(here)
				: any(here.all(root, Values.text(dialog.get(), "candidatesExpression")), random).map(choice -> ToolRun.chosen(here, tool, choice));
	}

	private static Optional<RandomTool> edit(Canvas canvas, Random random) {
		EObject view = any(canvas.views(), random).orElseThrow();
		EObject tool = Values.one(Values.one(view, "actualMapping"), "labelDirectEdit");
		String label = LABELS.get(random.nextInt(LABELS.size()));
		return Optional.of(of(canvas.interpreter().with("arg0", label).with("view", view), tool, Canvas.subject(view), words(view) + " := " + label.replace("\n", "\\n")));
	}

	private static Optional<RandomTool> deletion(Canvas canvas, Random random) {
		EObject view = any(canvas.views(), random).orElseThrow();
		EObject tool = Values.one(Values.one(view, "actualMapping"), "deletionDescription");
		Interpreter here = ToolRun.with(canvas.interpreter(), Map.of("element", Canvas.subject(view), "elementView", view, "containerView", view.eContainer()));
		return offered(here, tool, Canvas.subject(view), words(view));
	}

	private static Optional<RandomTool> reconnection(Canvas canvas, Random random) {
		Optional<EObject> line = any(views(canvas, "flow", "entrustment", "reEntrustment"), random);
		if (line.isEmpty()) {
			return Optional.empty();
		}
		EObject edge = line.get();
		EObject tool = any(Values.all(Values.one(edge, "actualMapping"), "reconnections"), random).orElseThrow();
		boolean source = Values.text(tool, "reconnectionKind").equals("RECONNECT_SOURCE");
		EObject old = Values.one(edge, source ? "sourceNode" : "targetNode");
		EObject other = Values.one(edge, source ? "targetNode" : "sourceNode");
		EObject end = any(views(canvas, "frame", "node", "inner"), random).orElseThrow();
		Interpreter here = ToolRun.with(canvas.interpreter(), Map.of("element", Canvas.subject(edge), "edgeView", edge, "otherEnd", other, "source", Canvas.subject(old), "target",
				Canvas.subject(end), "sourceView", old, "targetView", end));
		return offered(here, tool, Canvas.subject(edge), words(edge) + " to " + words(end));
	}

	private static Optional<RandomTool> drop(Viewpoint viewpoint, Canvas canvas, Random random) {
		List<EObject> frames = new ArrayList<>(views(canvas, "frame", "absent"));
		frames.add(canvas.diagram());
		EObject tool = any(tools(viewpoint, "ContainerDropDescription"), random).orElseThrow();
		EObject view = any(views(canvas, "frame", "node", "absent"), random).orElseThrow();
		EObject frame = any(frames, random).orElseThrow();
		Interpreter here = ToolRun.with(canvas.interpreter(),
				Map.of("element", Canvas.subject(view), "newSemanticContainer", Canvas.subject(frame), "newContainerView", frame));
		return offered(here, tool, Canvas.subject(frame), words(view) + " into " + words(frame));
	}

	private static Optional<RandomTool> menu(Viewpoint viewpoint, Canvas canvas, Random random) {
		EObject tool = any(tools(viewpoint, "OperationAction"), random).orElseThrow();
		List<EObject> flows = canvas.views("flow");
		EObject view = random.nextBoolean() && !flows.isEmpty() ? any(flows, random).orElseThrow() : canvas.diagram();
		Interpreter here = canvas.interpreter().with("views", List.of(view));
		if (ToolsTest.ONLY_SHOWING.contains(Values.text(tool, "name")) || !ToolRun.isOffered(here, tool.eContainer(), Canvas.subject(view))
				|| !ToolRun.isOffered(here, tool, Canvas.subject(view))) {
			return Optional.empty();
		}
		return chosen(here, tool, view, random).map(with -> of(with, tool, Canvas.subject(view), "on " + words(view)));
	}
}
