package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.testing.Checkout;

/** The figure as data follows its schema, and every thing of the text tells its line. */
class FigureJsonTest {
	private static final ObjectMapper MAPPER = new ObjectMapper();

	static Stream<ProjectExamples.Read> projects() {
		return ProjectExamples.derivations().stream();
	}

	private static JsonSchema schema() throws IOException {
		Path file = Checkout.plugin("org.nagare.figure").resolve("schemas/figure-1.json");
		return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(file));
	}

	private static JsonNode json(ProjectExamples.Read read) throws IOException {
		return MAPPER.readTree(Figures.toJson(Figures.layOut(Figures.of(read.derivation())), read.derivation(), read.locator()));
	}

	@ParameterizedTest
	@MethodSource("projects")
	void followsItsSchema(ProjectExamples.Read read) throws IOException {
		Set<ValidationMessage> messages = schema().validate(json(read));
		assertEquals(Set.of(), messages);
	}

	@ParameterizedTest
	@MethodSource("projects")
	void everyNodeFrameAndArrowTellsItsLine(ProjectExamples.Read read) throws IOException {
		for (JsonNode page : json(read).get("pages")) {
			for (String kind : new String[] { "nodes", "frames", "arrows" }) {
				for (JsonNode thing : page.get(kind)) {
					assertTrue(thing.path("source").path("line").asInt() > 0, thing.toString());
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("projects")
	void theSchemaRefusesWhatIsMissing(ProjectExamples.Read read) throws IOException {
		JsonNode json = json(read);
		((ObjectNode) json.get("pages").get(0)).remove("nodes");
		assertFalse(schema().validate(json).isEmpty());
		JsonNode other = json(read);
		((ObjectNode) other.get("pages").get(0).get("nodes").get(0)).put("kind", "castle");
		assertFalse(schema().validate(other).isEmpty());
	}
}
