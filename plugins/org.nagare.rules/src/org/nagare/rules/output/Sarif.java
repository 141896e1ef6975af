package org.nagare.rules.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings;
import org.nagare.rules.finding.Fix;

/** Findings as SARIF 2.1.0, one run for each project; accepted ones are results that are suppressed in the source. */
public final class Sarif {

	private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

	private final Catalogue catalogue;
	private final MessageLanguage language;
	private final JsonGenerator json;

	private Sarif(Catalogue catalogue, MessageLanguage language, JsonGenerator json) {
		this.catalogue = catalogue;
		this.language = language;
		this.json = json;
	}

	/** The text ends with a line break and is the same on every machine. */
	public static String write(List<Findings> projects, Catalogue catalogue, MessageLanguage language) {
		StringWriter text = new StringWriter();
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
		printer.indentObjectsWith(indenter);
		printer.indentArraysWith(indenter);
		try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
			new Sarif(catalogue, language, json).write(projects);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // nothing is written but memory
		}
		return text.append('\n').toString();
	}

	private void write(List<Findings> projects) throws IOException {
		json.writeStartObject();
		json.writeStringField("$schema", SCHEMA);
		json.writeStringField("version", "2.1.0");
		json.writeArrayFieldStart("runs");
		for (Findings project : projects) {
			run(project);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void run(Findings project) throws IOException {
		List<String> codes = List.copyOf(Stream.concat(project.findings().stream(), project.accepted().stream().map(Accepted::finding)).map(Finding::code)
				.collect(Collectors.toCollection(TreeSet::new)));
		json.writeStartObject();
		json.writeObjectFieldStart("tool");
		json.writeObjectFieldStart("driver");
		json.writeStringField("name", "Nagare");
		json.writeArrayFieldStart("rules");
		for (String code : codes) {
			rule(code);
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeEndObject();
		json.writeStringField("language", language == MessageLanguage.JAPANESE ? "ja-JP" : "en-US");
		json.writeStringField("columnKind", "utf16CodeUnits");
		json.writeObjectFieldStart("automationDetails");
		json.writeStringField("id", project.project() + "/");
		json.writeEndObject();
		json.writeArrayFieldStart("results");
		for (Finding finding : project.findings()) {
			result(finding, project.folder(), codes, Optional.empty());
		}
		for (Accepted accepted : project.accepted()) {
			result(accepted.finding(), project.folder(), codes, Optional.of(accepted));
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void rule(String code) throws IOException {
		Optional<RuleEntry> entry = catalogue.entry(code);
		json.writeStartObject();
		json.writeStringField("id", code);
		if (entry.isPresent()) {
			text("shortDescription", entry.get().title().in(language));
			text("fullDescription", entry.get().page().in(language));
			if (entry.get().remedy().isPresent()) {
				text("help", entry.get().remedy().get().in(language));
			}
			json.writeObjectFieldStart("defaultConfiguration");
			json.writeStringField("level", level(entry.get().severity()));
			json.writeEndObject();
		}
		json.writeEndObject();
	}

	private void result(Finding finding, String folder, List<String> codes, Optional<Accepted> accepted) throws IOException {
		json.writeStartObject();
		json.writeStringField("ruleId", finding.code());
		json.writeNumberField("ruleIndex", codes.indexOf(finding.code()));
		json.writeStringField("level", level(finding.severity()));
		text("message", finding.help().map(help -> finding.message() + " " + help).orElse(finding.message()));
		json.writeArrayFieldStart("locations");
		location(folder, finding.file(), finding.line(), finding.column(), Optional.empty(), finding.path());
		json.writeEndArray();
		if (!finding.related().isEmpty()) {
			json.writeArrayFieldStart("relatedLocations");
			for (Finding.Place place : finding.related()) {
				location(folder, place.file(), place.line(), place.column(), Optional.of(place.what()), Optional.empty());
			}
			json.writeEndArray();
		}
		if (!finding.fixes().isEmpty()) {
			json.writeArrayFieldStart("fixes");
			for (Fix fix : finding.fixes()) {
				fix(fix, folder);
			}
			json.writeEndArray();
		}
		if (accepted.isPresent()) {
			json.writeArrayFieldStart("suppressions");
			json.writeStartObject();
			json.writeStringField("kind", "inSource");
			json.writeStringField("justification", accepted.get().reason());
			json.writeEndObject();
			json.writeEndArray();
		}
		json.writeEndObject();
	}

	private void location(String folder, String file, int line, int column, Optional<String> what, Optional<String> path) throws IOException {
		json.writeStartObject();
		json.writeObjectFieldStart("physicalLocation");
		artifact(folder, file);
		json.writeObjectFieldStart("region");
		json.writeNumberField("startLine", line);
		json.writeNumberField("startColumn", column);
		json.writeEndObject();
		json.writeEndObject();
		if (what.isPresent()) {
			text("message", what.get());
		}
		if (path.isPresent()) {
			json.writeArrayFieldStart("logicalLocations");
			json.writeStartObject();
			json.writeStringField("fullyQualifiedName", path.get());
			json.writeEndObject();
			json.writeEndArray();
		}
		json.writeEndObject();
	}

	private void fix(Fix fix, String folder) throws IOException {
		json.writeStartObject();
		text("description", fix.title());
		json.writeArrayFieldStart("artifactChanges");
		for (String file : fix.edits().stream().map(Fix.Edit::file).distinct().toList()) {
			json.writeStartObject();
			artifact(folder, file);
			json.writeArrayFieldStart("replacements");
			for (Fix.Edit edit : fix.edits().stream().filter(each -> each.file().equals(file)).toList()) {
				replacement(edit);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void replacement(Fix.Edit edit) throws IOException {
		json.writeStartObject();
		json.writeObjectFieldStart("deletedRegion");
		json.writeNumberField("startLine", edit.line());
		json.writeNumberField("startColumn", edit.column());
		json.writeNumberField("endLine", edit.endLine());
		json.writeNumberField("endColumn", edit.endColumn());
		json.writeEndObject();
		text("insertedContent", edit.text());
		json.writeEndObject();
	}

	private void artifact(String folder, String file) throws IOException {
		json.writeObjectFieldStart("artifactLocation");
		json.writeStringField("uri", uri(folder.isEmpty() || folder.equals(".") ? file : folder + "/" + file));
		json.writeEndObject();
	}

	private void text(String field, String text) throws IOException {
		json.writeObjectFieldStart(field);
		json.writeStringField("text", text);
		json.writeEndObject();
	}

	/** A reference by RFC 3986; the folders stay folders. What begins at the root, or with the letter of a drive, gets its scheme. */
	private static String uri(String path) {
		String encoded = Arrays.stream(path.split("/", -1)).map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20")).collect(Collectors.joining("/"));
		String rooted = path.startsWith("/") ? "file://" + encoded : encoded;
		return path.matches("[A-Za-z]:/.*") ? "file:///" + path.charAt(0) + ":" + encoded.substring("X%3A".length()) : rooted;
	}

	private static String level(FindingSeverity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFORMATION -> "note";
		};
	}
}
