package org.nagare.benchmarks.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;

/** The same figure for PlantUML and for Graphviz: the same boxes in the same frames, an arrow with the same words for every hop. */
public final class OtherTools {

	private static final double SIZE = 8.5;

	private OtherTools() {
	}

	/** With the layout that PlantUML has in Java (smetana), so that no process is started. */
	public static String plantUml(Figure figure) {
		StringBuilder text = new StringBuilder("@startuml\n!pragma layout smetana\nleft to right direction\nskinparam linetype ortho\n");
		Map<String, String> names = new HashMap<>();
		figure.elements().forEach(element -> plantUml(element, text, names));
		for (FigureFlow flow : figure.flows()) {
			for (int hop = 1; hop < flow.path().size(); hop++) {
				text.append(names.get(flow.path().get(hop - 1))).append(" --> ").append(names.get(flow.path().get(hop))).append(" : ")
						.append(flow.number()).append(hop == 1 ? " " + flow.payload() : "").append('\n');
			}
		}
		return text.append("@enduml\n").toString();
	}

	private static void plantUml(FigureElement element, StringBuilder text, Map<String, String> names) {
		String name = "e" + names.size();
		names.put(element.key(), name);
		if (element instanceof FigureFrame frame) {
			text.append("package \"").append(frame.label()).append("\" {\n");
			frame.children().forEach(child -> plantUml(child, text, names));
			text.append("}\n");
		} else {
			text.append("rectangle \"").append(element.label()).append("\" as ").append(name).append('\n');
		}
	}

	public static String drawnByPlantUml(String source) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			new SourceStringReader(source).outputImage(out, new FileFormatOption(FileFormat.SVG));
			return out.toString(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public static String graphviz(Figure figure) {
		StringBuilder text = new StringBuilder("digraph figure {\nrankdir=LR; splines=ortho; node [shape=box fontsize=" + SIZE + "]; edge [fontsize=" + SIZE + "];\n");
		Map<String, String> names = new HashMap<>();
		figure.elements().forEach(element -> graphviz(element, text, names));
		for (FigureFlow flow : figure.flows()) {
			for (int hop = 1; hop < flow.path().size(); hop++) {
				// xlabel, for orthogonal lines of Graphviz have no place for ordinary labels
				text.append(String.format(Locale.ROOT, "%s -> %s [xlabel=\"%s%s\"];%n", names.get(flow.path().get(hop - 1)), names.get(flow.path().get(hop)),
						flow.number(), hop == 1 ? " " + flow.payload() : ""));
			}
		}
		return text.append("}\n").toString();
	}

	private static void graphviz(FigureElement element, StringBuilder text, Map<String, String> names) {
		String name = "e" + names.size();
		names.put(element.key(), name);
		if (element instanceof FigureFrame frame) {
			text.append("subgraph cluster_").append(name).append(" { label=\"").append(frame.label()).append("\";\n");
			frame.children().forEach(child -> graphviz(child, text, names));
			text.append("}\n");
		} else {
			text.append(name).append(" [label=\"").append(element.label()).append("\"];\n");
		}
	}

	/** Empty where Graphviz is not installed. */
	public static Optional<String> drawnByGraphviz(String source) throws InterruptedException {
		try {
			Process process = new ProcessBuilder("dot", "-Tsvg").redirectError(ProcessBuilder.Redirect.DISCARD).start();
			try (OutputStream in = process.getOutputStream()) {
				in.write(source.getBytes(StandardCharsets.UTF_8));
			}
			String svg = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return process.waitFor() == 0 ? Optional.of(svg) : Optional.empty();
		} catch (IOException notInstalled) {
			return Optional.empty();
		}
	}
}
