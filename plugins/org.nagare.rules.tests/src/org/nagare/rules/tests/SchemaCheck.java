package org.nagare.rules.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** As much of JSON Schema as our own schemas use; a keyword that it does not know is a problem of the schema. */
final class SchemaCheck {

	private static final List<String> SILENT = List.of("$schema", "$defs", "title", "description");

	private final JsonNode root;
	private final List<String> problems = new ArrayList<>();

	SchemaCheck(JsonNode root) {
		this.root = root;
	}

	List<String> problems(JsonNode data) {
		problems.clear();
		check(root, data, "");
		return List.copyOf(problems);
	}

	private void check(JsonNode schema, JsonNode data, String at) {
		for (Map.Entry<String, JsonNode> rule : schema.properties()) {
			switch (rule.getKey()) {
				case "$ref" -> check(root.at(rule.getValue().asText().substring(1)), data, at);
				case "type" -> require(isA(rule.getValue().asText(), data), at + " is no " + rule.getValue().asText());
				case "const" -> require(rule.getValue().equals(data), at + " is not " + rule.getValue());
				case "enum" -> require(contains(rule.getValue(), data), at + " " + data + " is none of " + rule.getValue());
				case "required" -> rule.getValue().forEach(name -> require(data.has(name.asText()), at + " lacks " + name.asText()));
				case "properties" -> rule.getValue().properties()
						.forEach(each -> checkIfThere(each.getValue(), data.get(each.getKey()), at + "/" + each.getKey()));
				case "additionalProperties" -> additional(schema, rule.getValue(), data, at);
				case "items" -> {
					for (int i = 0; i < data.size() && data.isArray(); i++) {
						check(rule.getValue(), data.get(i), at + "/" + i);
					}
				}
				case "anyOf" -> require(fitsOne(rule.getValue(), data), at + " fits none of the alternatives");
				default -> require(SILENT.contains(rule.getKey()), "the schema says " + rule.getKey() + ", which is not understood");
			}
		}
	}

	private void checkIfThere(JsonNode schema, JsonNode data, String at) {
		if (data != null) {
			check(schema, data, at);
		}
	}

	private void additional(JsonNode schema, JsonNode rule, JsonNode data, String at) {
		for (Map.Entry<String, JsonNode> each : data.properties()) {
			if (schema.path("properties").has(each.getKey())) {
				continue;
			}
			if (rule.isBoolean()) {
				require(rule.asBoolean(), at + " has " + each.getKey() + ", which is not described");
			} else {
				check(rule, each.getValue(), at + "/" + each.getKey());
			}
		}
	}

	private boolean fitsOne(JsonNode alternatives, JsonNode data) {
		for (JsonNode alternative : alternatives) {
			List<String> before = List.copyOf(problems);
			check(alternative, data, "");
			boolean fits = problems.size() == before.size();
			problems.clear();
			problems.addAll(before);
			if (fits) {
				return true;
			}
		}
		return false;
	}

	private static boolean contains(JsonNode values, JsonNode data) {
		for (JsonNode value : values) {
			if (value.equals(data)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isA(String type, JsonNode data) {
		return switch (type) {
			case "object" -> data.isObject();
			case "array" -> data.isArray();
			case "string" -> data.isTextual();
			case "integer" -> data.isIntegralNumber();
			case "number" -> data.isNumber();
			case "boolean" -> data.isBoolean();
			case "null" -> data.isNull();
			default -> false;
		};
	}

	private void require(boolean fulfilled, String problem) {
		if (!fulfilled) {
			problems.add(problem);
		}
	}
}
