package org.nagare.figure.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.nagare.figure.check.Crossings;
import org.nagare.figure.check.GeometryProblem;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PinnedPlace;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedBadge;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedLegend;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.model.source.SourceLocation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** The laid-out figure as data: {@code nagare/figure/1}. Lengths are millimetres, with two places after the point. */
public final class FigureJson {
	public static final String SCHEMA = "nagare/figure/1";
	private static final JsonFactory FACTORY = new JsonFactory();
	private final JsonGenerator json;
	private final Function<String, Optional<SourceLocation>> sources;
	private final Function<LaidOutPage, List<GeometryProblem>> check;

	private FigureJson(JsonGenerator json, Function<String, Optional<SourceLocation>> sources,
			Function<LaidOutPage, List<GeometryProblem>> check) {
		this.json = json;
		this.sources = sources;
		this.check = check;
	}

	/**
	 * @param sources the place in the text of what has a key
	 * @param check finds what is wrong with a page
	 */
	public static String write(LaidOutFigure figure, Function<String, Optional<SourceLocation>> sources,
			Function<LaidOutPage, List<GeometryProblem>> check) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(text)) {
			DefaultIndenter lines = new DefaultIndenter("  ", "\n");
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
			new FigureJson(json, sources, check).figure(figure);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}

	private void figure(LaidOutFigure figure) throws IOException {
		json.writeStartObject();
		json.writeStringField("schema", SCHEMA);
		json.writeStringField("key", figure.key());
		json.writeStringField("title", figure.title().replace('\n', '　'));
		json.writeArrayFieldStart("pages");
		for (LaidOutPage page : figure.pages()) {
			page(page);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void page(LaidOutPage page) throws IOException {
		json.writeStartObject();
		json.writeStringField("key", page.key());
		json.writeStringField("title", page.title());
		number("width", page.width());
		number("height", page.height());
		number("scale", page.scale());
		number("smallestType", page.smallestType());
		text("heading", page.heading());
		if (page.number().isPresent()) {
			text("number", page.number().get());
		}
		json.writeArrayFieldStart("frames");
		for (PlacedFrame frame : page.drawing().frames()) {
			frame(frame);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("nodes");
		for (PlacedNode node : page.drawing().nodes()) {
			node(node);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("arrows");
		for (PlacedArrow arrow : page.drawing().arrows()) {
			arrow(arrow);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("notes");
		if (page.notes().isPresent()) {
			for (TextBlock block : page.notes().get().blocks()) {
				text(block);
			}
		}
		json.writeEndArray();
		legend(page.legend());
		pins(page.arrangement().pins());
		Crossings crossings = Crossings.of(page.drawing());
		json.writeNumberField("crossings", crossings.crossings());
		json.writeNumberField("bends", crossings.bends());
		problems(check.apply(page));
		json.writeEndObject();
	}

	private void frame(PlacedFrame frame) throws IOException {
		json.writeStartObject();
		named(frame.key(), frame.label(), code(frame.kind()));
		json.writeNumberField("depth", frame.depth());
		box("box", frame.box());
		text("title", frame.title());
		json.writeEndObject();
	}

	private void node(PlacedNode node) throws IOException {
		json.writeStartObject();
		named(node.key(), node.label(), code(node.kind()));
		json.writeStringField("kindName", node.kind().japanese());
		json.writeStringField("emphasis", code(node.emphasis()));
		box("box", node.box());
		box("icon", node.icon());
		text("name", node.name());
		json.writeEndObject();
	}

	private void named(String key, String label, String kind) throws IOException {
		json.writeStringField("key", key);
		source(sources.apply(key));
		json.writeStringField("label", label);
		json.writeStringField("kind", kind);
	}

	private void source(Optional<SourceLocation> source) throws IOException {
		if (source.isPresent()) {
			json.writeObjectFieldStart("source");
			json.writeStringField("file", source.get().file());
			json.writeNumberField("line", source.get().line());
			json.writeEndObject();
		}
	}

	private void arrow(PlacedArrow arrow) throws IOException {
		json.writeStartObject();
		json.writeStringField("key", arrow.key());
		source(arrow.flows().stream().findFirst().flatMap(sources).or(() -> sources.apply(arrow.key())));
		json.writeArrayFieldStart("flows");
		for (String flow : arrow.flows()) {
			json.writeString(flow);
		}
		json.writeEndArray();
		json.writeStringField("from", arrow.from());
		json.writeStringField("to", arrow.to());
		json.writeStringField("kind", code(arrow.style()));
		json.writeStringField("emphasis", code(arrow.emphasis()));
		json.writeArrayFieldStart("points");
		for (Point point : arrow.points()) {
			json.writeStartObject();
			number("x", point.x());
			number("y", point.y());
			json.writeEndObject();
		}
		json.writeEndArray();
		if (arrow.badge().isPresent()) {
			PlacedBadge badge = arrow.badge().get();
			json.writeObjectFieldStart("badge");
			json.writeStringField("number", badge.number());
			box("box", badge.box());
			json.writeEndObject();
		}
		if (arrow.payload().isPresent()) {
			text("payload", arrow.payload().get());
		}
		json.writeStringField("description", arrow.description());
		json.writeEndObject();
	}

	private void legend(PlacedLegend legend) throws IOException {
		json.writeArrayFieldStart("legend");
		for (PlacedLegend.Sample sample : legend.samples()) {
			json.writeStartObject();
			json.writeStringField("kind", code(sample.entry()));
			json.writeStringField("label", sample.entry().japanese());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void pins(List<PinnedPlace> pins) throws IOException {
		json.writeArrayFieldStart("pins");
		for (PinnedPlace pin : pins) {
			json.writeStartObject();
			json.writeStringField("key", pin.key());
			number("x", pin.corner().x());
			number("y", pin.corner().y());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void problems(List<GeometryProblem> problems) throws IOException {
		json.writeArrayFieldStart("problems");
		for (GeometryProblem problem : problems) {
			json.writeStartObject();
			json.writeStringField("kind", code(problem.kind()));
			json.writeStringField("subject", problem.subject());
			json.writeStringField("other", problem.other());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void text(String name, TextBlock text) throws IOException {
		json.writeFieldName(name);
		text(text);
	}

	private void text(TextBlock text) throws IOException {
		json.writeStartObject();
		box("box", text.box());
		json.writeArrayFieldStart("lines");
		for (String line : text.lines()) {
			json.writeString(line);
		}
		json.writeEndArray();
		number("size", text.size());
		number("leading", text.leading());
		json.writeStringField("anchor", code(text.anchor()));
		json.writeBooleanField("strong", text.strong());
		json.writeEndObject();
	}

	private void box(String name, Box box) throws IOException {
		json.writeObjectFieldStart(name);
		number("x", box.x());
		number("y", box.y());
		number("width", box.width());
		number("height", box.height());
		json.writeEndObject();
	}

	private void number(String name, double value) throws IOException {
		json.writeNumberField(name, Math.round(value * 100) / 100.0);
	}

	private static String code(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
