package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Fix;
import org.nagare.rules.output.FindingsJson;
import org.nagare.rules.finding.Findings;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import org.nagare.testing.Checkout;

/** Findings as data follow the schema that comes with the product. */
class FindingsJsonTest {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	@TempDir
	Path folder;

	private static Finding full(FindingSeverity severity) {
		return new Finding("a.b-c", severity, "「\"」と\\と\n改行と\u0001と𠮷", "部署/課.nagare", 12, 3, Optional.of("Ⅱ(情報).3"), Optional.of("欄の文"),
				List.of(new Finding.Place("x.nagare", 1, 1, "はじめ"), new Finding.Place("y.nagare", 2, 5, "")),
				Optional.of("直す"), List.of(new Fix("加える", List.of(new Fix.Edit("x.nagare", 1, 2, 3, 4, "\"文\"")))));
	}

	private static Finding plain() {
		return new Finding("d", FindingSeverity.ERROR, "", "x.nagare", 1, 1, Optional.empty(), List.of());
	}

	@Test
	void whatAProjectIsFoundToHaveFollowsTheSchema() throws IOException {
		Checked project = new Checked(folder).settings("なに\n").file("a.nagare", Checked.WHOLE + "記載 Ⅰ.99 \"x\"\n").file("b.nagare", "関係者 ＡＢ \"甲\" 本人\n関係者 AB \"乙\" 本人\n").file("c.nagare", "なに\n");
		List<Finding> findings = project.findings();
		assertTrue(findings.size() >= 5, findings.toString());
		JsonNode data = MAPPER.readTree(FindingsJson.write(List.of(new Findings("手当", "a/b", findings), new Findings("空", ".", List.of()))));
		assertEquals(Set.of(), schema().validate(data));
		assertEquals(findings.size(), data.at("/projects/0/findings").size());
	}

	@Test
	void everyFeatureOfAFindingFollowsTheSchemaAndComesBackAsItWas() throws IOException {
		for (FindingSeverity severity : FindingSeverity.values()) {
			JsonNode data = MAPPER.readTree(FindingsJson.write(List.of(new Findings("名前", "folder", List.of(full(severity), plain())))));
			assertEquals(Set.of(), schema().validate(data));
			JsonNode finding = data.at("/projects/0/findings/0");
			assertEquals(full(severity).message(), finding.get("message").asText());
			assertEquals("Ⅱ(情報).3", finding.get("path").asText());
			assertEquals("部署/課.nagare", finding.get("file").asText());
			assertEquals(List.of(12, 3), List.of(finding.get("line").asInt(), finding.get("column").asInt()));
			assertEquals("はじめ", finding.at("/related/0/what").asText());
			assertEquals(5, finding.at("/related/1/column").asInt());
			assertEquals("直す", finding.get("help").asText());
			assertEquals(4, finding.at("/fixes/0/edits/0/endColumn").asInt());
			assertFalse(data.at("/projects/0/findings/1").has("path"));
		}
		assertEquals(Set.of(), schema().validate(MAPPER.readTree(FindingsJson.write(List.of()))));
	}

	@Test
	void theSchemaRefusesWhatItDoesNotDescribe() throws IOException {
		String json = FindingsJson.write(List.of(new Findings("名前", "folder", List.of(full(FindingSeverity.WARNING)))));
		assertEquals(List.of(), problems(json));
		for (String[] change : new String[][] { { "\"warning\"", "\"warn\"" }, { "nagare/findings/1", "nagare/findings/2" }, { "\"code\"", "\"rule\"" }, { "\"line\": 12", "\"line\": \"12\"" },
				{ "\"folder\": \"folder\"", "\"folder\": null" }, { "\"what\"", "\"that\"" }, { "\"name\"", "\"title\"" }, { "\"column\": 3", "\"column\": 3.5" } }) {
			assertTrue(json.contains(change[0]), json);
			assertFalse(problems(json.replace(change[0], change[1])).isEmpty(), change[1]);
		}
	}

	@Test
	void theTextIsTheSameUnderEveryLocale() {
		List<Findings> projects = List.of(new Findings("名前", "folder", List.of(full(FindingSeverity.INFORMATION))));
		String json = FindingsJson.write(projects);
		assertTrue(json.endsWith("}\n") && !json.contains("\r"), json);
		Locale locale = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(json, FindingsJson.write(projects));
		} finally {
			Locale.setDefault(locale);
		}
	}

	private static List<String> problems(String json) throws IOException {
		return schema().validate(MAPPER.readTree(json)).stream().map(ValidationMessage::getMessage).toList();
	}

	private static JsonSchema schema() throws IOException {
		String schema = Files.readString(Checkout.plugin("org.nagare.rules").resolve("schemas/findings-1.json"));
		return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
	}
}
