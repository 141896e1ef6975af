package org.nagare.form.change;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.nagare.form.answer.ChangeRow;
import org.nagare.model.key.KeyMatching;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Differences as data: {@code nagare/diff/1} and {@code nagare/revision/1}, described by the schemas of the same names. */
public final class DifferenceJson {

	public static final String DIFFERENCES = "nagare/diff/1";
	public static final String ROWS = "nagare/revision/1";

	private static final JsonFactory FACTORY = new JsonFactory();

	private DifferenceJson() {
	}

	private interface Body {
		void write(JsonGenerator json) throws IOException;
	}

	public static String differences(List<Comparison> comparisons) {
		return write(DIFFERENCES, json -> {
			for (Comparison comparison : comparisons) {
				begin(json, comparison);
				json.writeArrayFieldStart("renamed");
				for (KeyMatching.Renamed renamed : comparison.renamed()) {
					json.writeStartObject();
					json.writeStringField("before", renamed.before().toString());
					json.writeStringField("after", renamed.after().toString());
					json.writeEndObject();
				}
				json.writeEndArray();
				json.writeArrayFieldStart("changes");
				for (Differences.Difference change : Differences.of(comparison)) {
					change(json, change);
				}
				json.writeEndArray();
				json.writeEndObject();
			}
		});
	}

	private static void change(JsonGenerator json, Differences.Difference change) throws IOException {
		json.writeStartObject();
		json.writeStringField("kind", change.kind().name().toLowerCase(Locale.ROOT));
		json.writeStringField("path", change.path());
		json.writeStringField("place", change.place());
		json.writeStringField("label", change.label());
		json.writeBooleanField("important", change.important());
		json.writeStringField("before", change.before().orElse(null));
		json.writeStringField("after", change.after().orElse(null));
		json.writeEndObject();
	}

	/** A comparison with the rows that follow from it. */
	public record Revised(Comparison comparison, RevisionRows.Table table) {
	}

	public static String rows(List<Revised> all) {
		return write(ROWS, json -> {
			for (Revised revised : all) {
				begin(json, revised.comparison());
				json.writeArrayFieldStart("rows");
				for (ChangeRow row : revised.table().rows()) {
					json.writeStartObject();
					json.writeStringField("key", row.key());
					json.writeStringField("date", row.date());
					json.writeStringField("item", row.item());
					json.writeStringField("before", row.before());
					json.writeStringField("after", row.after());
					json.writeStringField("timing", row.timing().orElse(null));
					json.writeStringField("explanation", row.explanation().orElse(null));
					json.writeEndObject();
				}
				json.writeEndArray();
				json.writeEndObject();
			}
		});
	}

	private static void begin(JsonGenerator json, Comparison comparison) throws IOException {
		json.writeStartObject();
		json.writeStringField("assessment", comparison.later().form().assessment().getName());
		json.writeStringField("edition", comparison.later().form().edition().id());
	}

	private static String write(String schema, Body body) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(text)) {
			DefaultIndenter lines = new DefaultIndenter("  ", "\n");
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
			json.writeStartObject();
			json.writeStringField("schema", schema);
			json.writeArrayFieldStart("assessments");
			body.write(json);
			json.writeEndArray();
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}
}
