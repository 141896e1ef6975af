package org.nagare.rules.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings;
import org.nagare.rules.finding.Fix;

/** Findings as data, by the schema nagare/findings/1. */
public final class FindingsJson {

	private static final String SCHEMA = "nagare/findings/1";

	private FindingsJson() {
	}

	/** The text ends with a line break and is the same on every machine. */
	public static String write(List<Findings> projects) {
		StringWriter text = new StringWriter();
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
		printer.indentObjectsWith(indenter);
		printer.indentArraysWith(indenter);
		try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
			json.writeStartObject();
			json.writeStringField("schema", SCHEMA);
			json.writeArrayFieldStart("projects");
			for (Findings project : projects) {
				json.writeStartObject();
				json.writeStringField("name", project.project());
				json.writeStringField("folder", project.folder());
				json.writeArrayFieldStart("findings");
				for (Finding finding : project.findings()) {
					write(json, finding);
				}
				json.writeEndArray();
				json.writeArrayFieldStart("accepted");
				for (Accepted accepted : project.accepted()) {
					write(json, accepted);
				}
				json.writeEndArray();
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e); // nothing is written but memory
		}
		return text.append('\n').toString();
	}

	private static void write(JsonGenerator json, Accepted accepted) throws IOException {
		json.writeStartObject();
		json.writeStringField("reason", accepted.reason());
		if (accepted.deadline().isPresent()) {
			json.writeStringField("deadline", accepted.deadline().get());
		}
		json.writeFieldName("finding");
		write(json, accepted.finding());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, Finding finding) throws IOException {
		json.writeStartObject();
		json.writeStringField("code", finding.code());
		json.writeStringField("severity", finding.severity().word());
		json.writeStringField("message", finding.message());
		json.writeStringField("file", finding.file());
		json.writeNumberField("line", finding.line());
		json.writeNumberField("column", finding.column());
		json.writeArrayFieldStart("assessments");
		for (String assessment : finding.standing().assessments()) {
			json.writeString(assessment);
		}
		json.writeEndArray();
		if (finding.path().isPresent()) {
			json.writeStringField("path", finding.path().get());
		}
		if (finding.excerpt().isPresent()) {
			json.writeStringField("excerpt", finding.excerpt().get());
		}
		json.writeArrayFieldStart("related");
		for (Finding.Place place : finding.related()) {
			json.writeStartObject();
			json.writeStringField("file", place.file());
			json.writeNumberField("line", place.line());
			json.writeNumberField("column", place.column());
			json.writeStringField("what", place.what());
			json.writeEndObject();
		}
		json.writeEndArray();
		if (finding.help().isPresent()) {
			json.writeStringField("help", finding.help().get());
		}
		json.writeArrayFieldStart("fixes");
		for (Fix fix : finding.fixes()) {
			write(json, fix);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, Fix fix) throws IOException {
		json.writeStartObject();
		json.writeStringField("title", fix.title());
		json.writeArrayFieldStart("edits");
		for (Fix.Edit edit : fix.edits()) {
			json.writeStartObject();
			json.writeStringField("file", edit.file());
			json.writeNumberField("line", edit.line());
			json.writeNumberField("column", edit.column());
			json.writeNumberField("endLine", edit.endLine());
			json.writeNumberField("endColumn", edit.endColumn());
			json.writeStringField("text", edit.text());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}
}
